import { useWorkFile } from '../../../data/journal/use-work-file'

const keptMilliseconds = 60_000

/** Hands the whole work file to the browser as a download, where a write failed. */
export function useSaveAsFile(): () => void {
  const workFile = useWorkFile()
  return () => {
    const { name, blob, saved } = workFile.export()
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name })
    document.body.append(link)
    link.click()
    link.remove()
    // The browser reads the address some time after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), keptMilliseconds)
    void saved()
  }
}
