import fc from 'fast-check'
import { snappyUncompress } from 'hyparquet'
import { expect, test } from 'vitest'
import { incidentBytes } from '../../../tests/builders/incident-files'
import { createPace } from '../pace'
import { expectDeltas, expectRuns, expectSharedStarts } from './expect-runs'
import { expectZstdTrees } from './expect-zstd-trees'
import { openParquetTable } from './parquet-table'
import { unpackSnappy } from './unpack-snappy'

const readerOf = (...bytes: readonly number[]) => ({ view: new DataView(Uint8Array.from(bytes).buffer), offset: 0 })
const damaged = expect.objectContaining({ code: 'intake-damaged' })

/** A run of so many values is written as twice the number, seven bits a byte. */
const thousandsOfMillions = [0xfe, 0xff, 0xff, 0xff, 0x0f]

test('runs that give the values there are, also filled out to more than eight, are sound', () => {
  expect(() => expectRuns(readerOf(10, 1), 1, 5)).not.toThrow()
  expect(() => expectRuns(readerOf(4, 1, 9, 0, 0, 0, 0), 1, 5)).not.toThrow()
  expect(() => expectRuns(readerOf(3), 0, 5)).not.toThrow()
})

test.each([
  ['a run of thousands of millions', [...thousandsOfMillions, 1], 1],
  ['one value too many', [12, 1], 1],
  ['packed values that are not there', [3, 0, 0, 0], 4],
  ['packed values whose number is more than 32 bits hold', [0x81, 0x80, 0x80, 0x80, 0x04, 0, 10, 1], 1],
  ['packed values without bits, for ever', [0xff, 0xff, 0xff, 0xff, 0x0f], 0],
  ['values of more than 32 bits', [10, 1], 33],
])('%s is damage', (_, bytes, width) => {
  expect(() => expectRuns(readerOf(...bytes), width, 5)).toThrow(damaged)
})

test('runs that end before the values do are damage', () => {
  expect(() => expectRuns(readerOf(2, 1), 1, 5)).toThrow(RangeError)
})

// 128 values in 4 parts, 5 in all, the first 0; a step of 1, and parts without bits.
const deltas = [0x80, 1, 4, 5, 0, 2, 0, 0, 0, 0]

test('a block of steps is passed to its end', () => {
  const reader = readerOf(...deltas, 7)
  expectDeltas(reader, 5)
  expect(reader.offset).toBe(deltas.length)
})

test.each([
  ['fewer parts than none', [0x80, 1, 0xff, 0xff, 0xff, 0xff, 0x0f, 5, 0, 2, 0, 0, 0, 0]],
  ['no parts', [0x80, 1, 0, 5, 0, 2, 0, 0, 0, 0]],
  ['more parts than bytes', [0x80, 0x80, 4, 0x80, 4, 5, 0, 2, 0, 0, 0, 0]],
  ['a number that does not end', [0x80, 1, 4, 5, 0, ...Array<number>(20).fill(255), 0, 0, 0, 0, 0]],
])('a block of steps with %s is damage', (_, bytes) => {
  expect(() => expectDeltas(readerOf(...bytes), 5)).toThrow(damaged)
})

test('a text shares no more with the text before it than that has', () => {
  const lengths = (first: number, step: number) => [0x80, 1, 4, 2, 2 * first, 2 * step, 0, 0, 0, 0]
  expect(() => expectSharedStarts(readerOf(...lengths(0, 3), ...lengths(3, 0)), 2)).not.toThrow()
  expect(() => expectSharedStarts(readerOf(...lengths(0, 4), ...lengths(3, 0)), 2)).toThrow(damaged)
  expect(() => expectSharedStarts(readerOf(...lengths(1, 0), ...lengths(3, 0)), 2)).toThrow(damaged)
})

test('a Snappy literal whose length would be below zero is damage', () => {
  expect(() => unpackSnappy(Uint8Array.of(4, 0xfc, 0xfa, 0xff, 0xff, 0xff, 1, 2, 3, 4), new Uint8Array(4))).toThrow(
    damaged,
  )
})

test('Snappy copies, overlapping or far, unpack as written', () => {
  const output = new Uint8Array(12)
  // "ab", its copy eight bytes on, and two bytes from two back.
  unpackSnappy(Uint8Array.of(12, 0x04, 97, 98, 0x11, 2, 0x06, 2, 0), output)
  expect(String.fromCharCode(...output)).toBe('abababababab')
})

test('what Snappy unpacks is what the library unpacks, where both do', () => {
  const tags = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 24 })
  fc.assert(
    fc.property(tags, fc.nat(40), (bytes, length) => {
      // A literal first, so that copies have something to copy; none of the lengths that the library misreads.
      const input = Uint8Array.from([length, 0x0c, 1, 2, 3, 4, ...bytes.filter((byte) => byte !== 0xfc)])
      const [own, theirs] = [new Uint8Array(length), new Uint8Array(length)]
      try {
        unpackSnappy(input, own)
      } catch {
        return
      }
      snappyUncompress(input, theirs)
      expect(own).toEqual(theirs)
    }),
    { numRuns: 2000 },
  )
})

test('a Zstandard tree of one symbol is damage, and a tree of several is not', () => {
  // Mark, header of a single segment, one last packed block with literals that bring a tree of 19 bytes.
  const frame = (probabilities: readonly number[]) =>
    Uint8Array.from([
      0x28,
      0xb5,
      0x2f,
      0xfd,
      0x20,
      9,
      0xa5,
      0,
      0,
      2,
      0,
      0,
      19,
      ...probabilities,
      ...Array<number>(20).fill(1),
    ])
  // The logarithm 5 in four bits, then six ones.
  expect(() => expectZstdTrees(frame([0xf0, 0x03]))).toThrow(damaged)
  // The same after a symbol without probability: 1 in five bits, none more, six ones.
  expect(() => expectZstdTrees(frame([0x10, 0xf8, 0x01]))).toThrow(damaged)
  expect(() => expectZstdTrees(frame([0xf0, 0x01]))).not.toThrow()
})

test('a column that says it has fewer children than none is damage', async () => {
  const sound = await incidentBytes('fem-handelser-duckdb.parquet')
  const name = Buffer.from('lista')
  // After the name in the schema stands its number of children, once: 1, which is written 2.
  const at = Buffer.from(sound).indexOf(Buffer.concat([name, Buffer.from([0x15, 2])])) + name.length + 1
  expect(sound[at]).toBe(2)
  const turned = sound.slice()
  turned[at] = 3
  const opened = openParquetTable(new Blob([new Uint8Array(turned)]), {}, createPace({}))
  await expect(opened).rejects.toThrow(damaged)
})
