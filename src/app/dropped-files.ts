import { useEffect } from 'react'
import { handOverFile } from '../state/dropped-file'
import { parseAddress } from '../state/url/address'
import { addressTo } from '../state/url/use-address'

/**
 * A file that is let go beside the areas made for it would replace the app with itself. A workbook is taken to the page
 * that compares it with the plan, any other file's user to the page where files come in. Pages with an area of their
 * own for files are left as they are.
 */
export function useDroppedFiles(): void {
  useEffect(() => {
    window.addEventListener('dragover', allow)
    window.addEventListener('drop', take)
    return () => {
      window.removeEventListener('dragover', allow)
      window.removeEventListener('drop', take)
    }
  }, [])
}

function allow(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
}

function take(event: DragEvent): void {
  // An area for files has taken it.
  if (event.defaultPrevented) return
  const [file, ...more] = event.dataTransfer?.files ?? []
  if (!file) return
  event.preventDefault()
  const { address } = parseAddress(window.location.hash)
  if (address.workspace === 'lage' || address.workspace === 'trygghet') return
  const isWorkbook = /\.xls[xm]$/i.test(file.name) && more.length === 0
  if (isWorkbook) handOverFile(file)
  else if (address.workspace === 'data') return
  window.location.hash = addressTo(address, { workspace: 'data', view: isWorkbook ? 'plan' : null })
}
