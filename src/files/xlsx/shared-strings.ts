import { Refusal } from '../refusal'
import type { ZipEntry } from '../zip/zip-directory'
import type { Package } from './package'
import { createTextListener } from './text-listener'
import type { WorkbookLimits } from './workbook-limits'

/** The workbook's table of texts, which cells refer to by number. Rich text is joined, phonetic readings left out. */
export async function readSharedStrings(
  opened: Package,
  entry: ZipEntry | null,
  limits: WorkbookLimits,
): Promise<readonly string[]> {
  const texts: string[] = []
  if (!entry) return texts
  const listener = createTextListener('si', (text) => {
    if (texts.length === limits.cells) throw new Refusal('too-large', { measure: 'cells', limit: limits.cells })
    texts.push(text)
  })
  await opened.read(entry, listener)
  return texts
}
