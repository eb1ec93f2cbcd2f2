import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { zipOf } from '../../../tests/builders/a-workbook'
import { crc32 } from './crc32'
import { replaceEntries } from './replace-entries'
import { createUnpacking } from './unpack'
import { readDirectory, type ZipEntry } from './zip-directory'
import { zipLimits } from './zip-limits'

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 })

const bytesOf = (text: string) => new TextEncoder().encode(text)

test('the check sum is that of the standard', () => {
  expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926)
  expect(crc32(bytesOf('6789'), crc32(bytesOf('12345')))).toBe(0xcbf43926)
})

test('any entries are replaced, and the others carried byte for byte', () => {
  const name = fc.stringMatching(/^[a-zåäö]{1,12}(\/[a-z]{1,5})?$/)
  const content = fc.uint8Array({ maxLength: 300 })
  fc.assert(
    fc.property(
      fc.dictionary(name, content, { minKeys: 1 }),
      fc.infiniteStream(fc.option(content, { nil: null })),
      (given, news) => {
        const before = zipOf(given)
        const directory = readDirectory(before, zipLimits)
        const contents = new Map(
          directory.entries.flatMap((entry) => {
            const next = news.next().value
            return next ? [[entry, next] as const] : []
          }),
        )
        const after = replaceEntries(before, directory, contents)
        const expected = { ...given }
        for (const [entry, one] of contents) expected[entry.name] = one
        expect(unzipSync(after)).toEqual(expected)
        for (const entry of readDirectory(after, zipLimits).entries) {
          const old = directory.entries.find((one) => one.name === entry.name)!
          const whole = Buffer.concat([...createUnpacking(after, zipLimits)(entry)].map(({ bytes }) => bytes))
          expect(new Uint8Array(whole)).toEqual(expected[entry.name])
          if (!contents.has(old)) {
            expect(after.subarray(entry.start, entry.end)).toEqual(before.subarray(old.start, old.end))
          }
        }
      },
    ),
  )
})

test.each(['varied.zip', 'wide.zip'])(
  '%s: sizes after the data, stored, a comment, ZIP64 are read and carried',
  (file) => {
    const before = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../tests/fixtures/workbooks', file)))
    const directory = readDirectory(before, zipLimits)
    expect(directory.entries.map(({ name, method, flags }) => [name, method, flags & 8])).toEqual([
      ['streamed.xml', 8, 8],
      ['stored.xml', 0, 0],
      ['wide.xml', 8, 0],
    ])
    for (const entry of directory.entries) {
      const after = replaceEntries(before, directory, new Map([[entry, bytesOf('nytt å')]]))
      const texts = readDirectory(after, zipLimits).entries.map((one) => unpacked(after, one).toString())
      const found = readDirectory(after, zipLimits)
      expect(found.entries.find(({ name }) => name === entry.name)?.flags).toBe(entry.flags & ~8)
      for (const [index, one] of found.entries.entries()) {
        const old = directory.entries[index]!
        if (old !== entry) expect(startField(after, one) === full).toBe(startField(before, old) === full)
      }
      const expected = directory.entries.map((one) => (one === entry ? 'nytt å' : one.name.repeat(50)))
      expect(texts).toEqual(expected)
      expect(Object.values(unzipSync(after)).map((bytes) => Buffer.from(bytes).toString())).toEqual(expected)
      expect(Buffer.from(after).toString('latin1')).toMatch(/kommentar$/)
    }
  },
)

const unpacked = (bytes: Uint8Array, entry: ZipEntry) =>
  Buffer.concat([...createUnpacking(bytes, zipLimits)(entry)].map((piece) => piece.bytes))

/** Where the entry starts, as its record says it, or that ZIP64 fields do. */
const startField = (bytes: Uint8Array, { record }: ZipEntry) =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(record.start + 42, true)
const full = 0xffffffff
