import { inMegabytes, intakeLimits } from '../incidents/intake-limits'
import type { Pace } from '../pace'
import { Refusal } from '../refusal'
import { readXml, type XmlListener } from './read-xml'
import { createXmlDecoder } from './xml-encoding'

const pieceBytes = 1024 * 1024

/**
 * Reads a file of XML piece by piece as long as `going` says so; whether the end was reached.
 * @throws Refusal intake-damaged, intake-cut-short, intake-too-large
 */
export async function walkXml(
  file: Blob,
  {
    namespaces,
    listener,
    going,
    pace,
  }: {
    readonly namespaces: ReadonlySet<string>
    readonly listener: XmlListener
    readonly going: () => boolean
    readonly pace: Pace
  },
): Promise<boolean> {
  if (file.size > intakeLimits.xmlBytes)
    throw new Refusal('intake-too-large', { measure: 'file-megabytes', limit: inMegabytes(intakeLimits.xmlBytes) })
  const decoder = createXmlDecoder('')
  const reading = readXml('', namespaces, listener)
  pace.expect(file.size)
  for (let at = 0; at < file.size; at += pieceBytes) {
    const bytes = new Uint8Array(await file.slice(at, at + pieceBytes).arrayBuffer())
    refusedAs('intake-damaged', () => reading.write(decoder.decode(bytes)))
    if (!going()) return false
    await pace.done(bytes.length)
  }
  refusedAs('intake-cut-short', () => {
    reading.write(decoder.end())
    reading.end()
  })
  return going()
}

/** What the XML reader says of a workbook's part, said of the file. */
function refusedAs(code: 'intake-damaged' | 'intake-cut-short', work: () => void): void {
  try {
    work()
  } catch (error) {
    throw error instanceof Refusal && error.code === 'damaged-file' ? new Refusal(code) : error
  }
}
