/** Where the cells of one record lie in the bytes; the same object record after record. */
export type ScannedRecord = {
  count: number
  /** First byte of each cell and the one after its last, without quotes around it. */
  starts: Int32Array
  ends: Int32Array
  /** Columns, -1 for none: with a line break within; with a quote that is never closed. */
  lineBreak: number
  openQuote: number
  /** Whether any byte is no ASCII. */
  wide: boolean
}

export type Scan = (bytes: Uint8Array, from: number, to: number, last: boolean) => number

export const needsMore = -1
export const tooManyCells = -2

const [lineFeed, carriageReturn, quote] = [0x0a, 0x0d, 0x22] as const
const [plain, border, wideByte] = [0, 1, 2] as const

/**
 * A scanner of CSV records in bytes of any encoding that holds ASCII as it is. Cells whose quotes are doubled, or go on after
 * the closing quote, are put together in place: those bytes change, once the record is whole.
 * @returns a function that finds the record at `from` and gives where the next begins; `needsMore` when it is not whole
 *   before `to` and `last` is false
 */
export function createScan(
  delimiter: number,
  record: ScannedRecord,
  { mostCells, longest }: { readonly mostCells: number; readonly longest: number },
): Scan {
  const kinds = new Uint8Array(256).fill(wideByte, 128)
  kinds[delimiter] = border
  kinds[lineFeed] = border
  kinds[carriageReturn] = border
  /** Numbers of cells that are to be put together. */
  const untidy: number[] = []

  return (bytes, from, to, last) => {
    let at = from
    let count = 0
    record.lineBreak = -1
    record.openQuote = -1
    record.wide = false
    untidy.length = 0
    for (;;) {
      if (count === record.starts.length && !makeRoom(record, mostCells)) return tooManyCells
      let start = at
      let end = -1
      if (at < to && bytes[at] === quote) {
        const closed = closing(bytes, at + 1, to, from + longest)
        if (closed < 0 && !last && to - from < longest) return needsMore
        if (closed < 0) record.openQuote = count
        else {
          if (hasLineBreak(bytes, at, closed) && record.lineBreak < 0) record.lineBreak = count
          if (!record.wide && isWide(bytes, at, closed)) record.wide = true
          start = at + 1
          end = closed
          at = closed + 1
          if (bytes.subarray(start, end).includes(quote)) untidy.push(count)
        }
      }
      const after = at
      let kind = plain as number
      while (at < to) {
        kind = kinds[bytes[at] as number] as number
        if (kind === border) break
        if (kind === wideByte) record.wide = true
        at += 1
      }
      // What follows a closing quote before the next delimiter belongs to the cell too.
      if (end >= 0 && at > after) {
        if (untidy[untidy.length - 1] !== count) untidy.push(count)
        end = at
      } else if (end < 0) end = at
      if (at >= to && !last) return needsMore
      record.starts[count] = start
      record.ends[count] = end
      count += 1
      if (at >= to) break
      const byte = bytes[at]
      at += 1
      if (byte === delimiter) continue
      if (byte === carriageReturn) {
        if (at >= to && !last) return needsMore
        if (at < to && bytes[at] === lineFeed) at += 1
      }
      break
    }
    for (const cell of untidy) tidy(bytes, record, cell)
    record.count = count
    return at
  }
}

export const createRecord = (): ScannedRecord => ({
  count: 0,
  starts: new Int32Array(64),
  ends: new Int32Array(64),
  lineBreak: -1,
  openQuote: -1,
  wide: false,
})

/** Where the quote that closes a cell stands, past doubled ones; -1 when there is none before `to` or `most`. */
function closing(bytes: Uint8Array, from: number, to: number, most: number): number {
  const stop = Math.min(to, most)
  for (let at = from; at < stop; at += 1) {
    if (bytes[at] !== quote) continue
    // At the very end of what is read the next byte may be its double.
    if (at + 1 >= to || bytes[at + 1] !== quote) return at
    at += 1
  }
  return -1
}

/** Undoubles the quotes of a cell up to the one that closes it; the rest is kept as it stands. */
function tidy(bytes: Uint8Array, record: ScannedRecord, cell: number): void {
  const end = record.ends[cell] as number
  let write = record.starts[cell] as number
  let within = true
  for (let read = write; read < end; read += 1) {
    const byte = bytes[read] as number
    if (within && byte === quote) {
      if (bytes[read + 1] === quote && read + 1 < end) read += 1
      else {
        within = false
        continue
      }
    }
    bytes[write] = byte
    write += 1
  }
  record.ends[cell] = write
}

function hasLineBreak(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (bytes[at] === lineFeed || bytes[at] === carriageReturn) return true
  return false
}

function isWide(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((bytes[at] as number) > 127) return true
  return false
}

function makeRoom(record: ScannedRecord, most: number): boolean {
  if (record.starts.length >= most) return false
  const length = Math.min(most, record.starts.length * 2)
  const [starts, ends] = [new Int32Array(length), new Int32Array(length)]
  starts.set(record.starts)
  ends.set(record.ends)
  record.starts = starts
  record.ends = ends
  return true
}
