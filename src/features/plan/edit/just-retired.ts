import { create } from 'zustand'

/** The row that was retired last in this tab, whose way back takes the focus from the place that is gone. */
export const useJustRetired = create<{ readonly row: string | null }>(() => ({ row: null }))

export const justRetired = (row: string): void => useJustRetired.setState({ row })
