import { Refusal } from '../refusal'

/**
 * Tells apart, by its first bytes, what people choose by mistake.
 * @throws Refusal password-protected (a workbook sealed in an OLE file), not-a-workbook (with the format, when known)
 */
export function expectZip(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw new Refusal('not-a-workbook')
  const names = oleNames(bytes)
  if (names.has('EncryptedPackage')) throw new Refusal('password-protected')
  throw new Refusal('not-a-workbook', names.has('Workbook') || names.has('Book') ? { format: '.xls' } : {})
}

/** By the content of `mimetype`, the first part of an OpenDocument file. */
export function isOpenDocument(mimetype: string): boolean {
  return mimetype.startsWith('application/vnd.oasis.opendocument.')
}

const recordBytes = 128

/** The names in an OLE file's directory. Its sectors may lie anywhere, but a record is always aligned. */
function oleNames(bytes: Uint8Array): ReadonlySet<string> {
  const wanted = new Set(['EncryptedPackage', 'Workbook', 'Book'])
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = new Set<string>()
  for (let at = 512; at + recordBytes <= bytes.length; at += recordBytes) {
    const nameBytes = view.getUint16(at + 64, true)
    // Length with the closing zero; the shortest wanted has four letters, the longest sixteen.
    if (nameBytes < 10 || nameBytes > 34) continue
    let name = ''
    for (let index = 0; index < nameBytes - 2; index += 2) name += String.fromCharCode(view.getUint16(at + index, true))
    if (wanted.has(name)) found.add(name)
  }
  return found
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, index) => bytes[index] === byte)
