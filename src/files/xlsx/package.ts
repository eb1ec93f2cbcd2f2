import type { Pace } from '../pace'
import { damaged, Refusal } from '../refusal'
import { readXml, type XmlListener } from '../xml/read-xml'
import { createXmlDecoder } from '../xml/xml-encoding'
import { createUnpacking } from '../zip/unpack'
import { readDirectory, type ZipDirectory, type ZipEntry } from '../zip/zip-directory'
import { megabyte } from '../zip/zip-limits'
import { mainNamespaces } from './namespaces'
import { expectZip, isOpenDocument } from './recognise'
import type { WorkbookLimits } from './workbook-limits'

/** A workbook's package, opened: its parts by name, to be read one at a time. */
export type Package = {
  readonly directory: ZipDirectory
  /** By its absolute name, without the first slash; as in the format, capitals make no difference. */
  readonly part: (name: string) => ZipEntry | null
  /** Unpacks and reads a part as it goes; the whole is never in memory. */
  readonly read: (entry: ZipEntry, listener: XmlListener, namespaces?: ReadonlySet<string>) => Promise<void>
  readonly unpack: (entry: ZipEntry) => AsyncGenerator<Uint8Array>
  readonly pace: Pace
}

/** @throws Refusal not-a-workbook, password-protected, too-large, damaged-file */
export async function openPackage(bytes: Uint8Array, limits: WorkbookLimits, pace: Pace): Promise<Package> {
  expectZip(bytes)
  if (bytes.length > limits.fileBytes) {
    throw new Refusal('too-large', { measure: 'file-megabytes', limit: limits.fileBytes / megabyte })
  }
  const directory = readDirectory(bytes, limits)
  const parts = byName(directory.entries)
  const unpackPieces = createUnpacking(bytes, limits)

  async function* unpack(entry: ZipEntry) {
    for (const piece of unpackPieces(entry)) {
      yield piece.bytes
      await pace.done(piece.bytes.length)
    }
  }

  async function read(entry: ZipEntry, listener: XmlListener, namespaces: ReadonlySet<string> = mainNamespaces) {
    const decoder = createXmlDecoder(entry.name)
    const reading = readXml(entry.name, namespaces, listener)
    for await (const piece of unpack(entry)) reading.write(decoder.decode(piece))
    reading.write(decoder.end())
    reading.end()
  }

  const part = (name: string) => parts.get(name.toLowerCase()) ?? null
  await refuseOpenDocument(part('mimetype'), unpack)
  return { directory, part, read, unpack, pace }
}

function byName(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const parts = new Map<string, ZipEntry>()
  for (const entry of entries) {
    const name = entry.name.toLowerCase().replace(/^\/+/, '')
    // Two readers would choose differently, and so could be shown different workbooks.
    if (parts.has(name)) throw damaged(entry.name)
    parts.set(name, entry)
  }
  return parts
}

async function refuseOpenDocument(entry: ZipEntry | null, unpack: Package['unpack']): Promise<void> {
  if (!entry) return
  for await (const piece of unpack(entry)) {
    if (isOpenDocument(new TextDecoder().decode(piece))) throw new Refusal('not-a-workbook', { format: '.ods' })
    return
  }
}
