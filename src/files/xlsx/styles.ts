import { damaged } from '../refusal'
import type { ZipEntry } from '../zip/zip-directory'
import { wholeNumber } from './attributes'
import { builtInDateParts, type DateParts, datePartsOf } from './number-format'
import type { Package } from './package'

/** More than any program makes (Excel stops at 65,490). */
const mostStyles = 100_000

/** By the number of a cell's style: what of a date its number format shows. */
export async function readDateStyles(opened: Package, entry: ZipEntry | null): Promise<readonly DateParts[]> {
  const custom = new Map<number, DateParts>()
  const styles: DateParts[] = []
  if (!entry) return styles
  let inCellStyles = false
  await opened.read(entry, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCellStyles = true
      const id = wholeNumber(attributes.numFmtId) ?? 0
      if (name === 'numFmt' && custom.size < mostStyles) custom.set(id, datePartsOf(attributes.formatCode ?? ''))
      if (name !== 'xf' || !inCellStyles) return
      if (styles.length === mostStyles) throw damaged(entry.name)
      const own = custom.get(id)
      styles.push(own === undefined ? builtInDateParts(id) : own)
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return styles
}
