import { useState } from 'react'
import { useWorkFile } from '../../data/journal/use-work-file'
import { downloadFile } from '../../ui/download-file'

export type SaveAsFile = {
  readonly save: () => Promise<void>
  /** When the latest file of this page was handed over, ISO 8601; null: none yet. */
  readonly handed: string | null
  readonly name: string | null
  /** What the file would have held, when the browser did not take it. */
  readonly refused: string | null
}

/** Hands the whole work file to the browser as a download. */
export function useSaveAsFile(): SaveAsFile {
  const workFile = useWorkFile()
  const [result, setResult] = useState<Omit<SaveAsFile, 'save'>>({ handed: null, name: null, refused: null })
  return {
    ...result,
    save: async () => {
      const file = workFile.export()
      try {
        downloadFile(file.name, file.blob)
      } catch {
        setResult({ handed: null, name: file.name, refused: file.text })
        return
      }
      await file.saved()
      setResult({ handed: new Date().toISOString(), name: file.name, refused: null })
    },
  }
}
