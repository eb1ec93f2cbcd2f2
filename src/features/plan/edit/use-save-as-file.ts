import { useWorkFile } from '../../../data/journal/use-work-file'
import { downloadFile } from '../../../ui/download-file'

/** Hands the whole work file to the browser as a download, where a write failed. */
export function useSaveAsFile(): () => void {
  const workFile = useWorkFile()
  return () => {
    const { name, blob, saved } = workFile.export()
    downloadFile(name, blob)
    void saved()
  }
}
