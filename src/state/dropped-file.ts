import { create } from 'zustand'

/** A file that was let go somewhere in the window, until the page that reads such files takes it. */
export const useDroppedFile = create<{ readonly file: File | null }>(() => ({ file: null }))

export const handOverFile = (file: File): void => useDroppedFile.setState({ file })

export const fileIsTaken = (): void => useDroppedFile.setState({ file: null })
