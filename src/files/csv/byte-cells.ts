import { type Cells, noOddities, primeOne, primeOther, seedOne, seedOther } from '../../domain/incidents/intake/cells'
import { isUtf8 } from './is-utf8'
import type { ScannedRecord } from './scan-record'

/** The cells of the record that was scanned last, read where they lie in the bytes. */
export function createByteCells(
  record: ScannedRecord,
  encoding: 'utf-8' | 'windows-1252',
): {
  readonly cells: Cells
  /** @param from and `to` of the record, its line break included */
  readonly show: (bytes: Uint8Array, from: number, to: number) => void
} {
  let bytes: Uint8Array = new Uint8Array()
  let view: DataView = new DataView(bytes.buffer)
  let [start, stop] = [0, 0]
  const main = new TextDecoder(encoding, { ignoreBOM: true })
  const western = new TextDecoder('windows-1252')

  const length = (column: number) =>
    column < record.count ? (record.ends[column] as number) - (record.starts[column] as number) : 0

  function text(column: number): string {
    if (column >= record.count) return ''
    const piece = bytes.subarray(record.starts[column], record.ends[column])
    // A file that was taken for UTF-8 by its beginning may hold other letters further down.
    return encoding === 'utf-8' && record.wide && !isUtf8(piece) ? western.decode(piece) : main.decode(piece)
  }

  return {
    show: (shown, from, to) => {
      if (shown !== bytes) view = new DataView(shown.buffer, shown.byteOffset, shown.byteLength)
      bytes = shown
      start = from
      stop = to
      while (stop > start && (bytes[stop - 1] === 0x0a || bytes[stop - 1] === 0x0d)) stop -= 1
    },
    cells: {
      count: () => record.count,
      length,
      unit: (column, at) => bytes[(record.starts[column] as number) + at] as number,
      text,
      digest: (into) => {
        let one = seedOne
        let other = seedOther
        let at = start
        for (; at + 4 <= stop; at += 4) {
          const word = view.getInt32(at, true)
          one = Math.imul(one ^ word, primeOne)
          one ^= one >>> 15
          other = Math.imul(other ^ word, primeOther)
          other ^= other >>> 13
        }
        for (; at < stop; at += 1) {
          one = Math.imul(one ^ (bytes[at] as number), primeOne)
          other = Math.imul(other ^ (bytes[at] as number), primeOther)
          other ^= other >>> 13
        }
        into[0] = one ^ (stop - start)
        into[1] = other
      },
      oddities: () => {
        const otherEncoding = encoding === 'utf-8' && record.wide ? firstOther(bytes, record) : -1
        const { lineBreak, openQuote } = record
        return lineBreak < 0 && openQuote < 0 && otherEncoding < 0
          ? noOddities
          : { lineBreak, openQuote, otherEncoding }
      },
    },
  }
}

function firstOther(bytes: Uint8Array, { count, starts, ends }: ScannedRecord): number {
  for (let column = 0; column < count; column += 1)
    if (!isUtf8(bytes, starts[column] as number, ends[column] as number)) return column
  return -1
}
