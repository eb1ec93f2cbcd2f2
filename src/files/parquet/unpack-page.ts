import { gunzipSync } from 'fflate'
import { decompress as unpackZstd } from 'fzstd'
import type { Compressors } from 'hyparquet'
import { damagedParquet } from './damaged-parquet'
import { expectZstdTrees } from './expect-zstd-trees'
import { unpackSnappy } from './unpack-snappy'

/** Sizes in headers may lie, and no page of a sound file is so large. */
export const mostPageBytes = 256 * 1024 * 1024

/** How pages are unpacked, by the name of the compression. Each throws Refusal intake-damaged, or the library's own error. */
export const unpackPage: Compressors = {
  SNAPPY: (input, length) => {
    const output = roomFor(length)
    unpackSnappy(input, output)
    return output
  },
  GZIP: (input, length) => gunzipSync(input, { out: roomFor(length) }),
  ZSTD: (input, length) => {
    expectZstdTrees(input)
    return unpackZstd(input, roomFor(length))
  },
}

function roomFor(bytes: number): Uint8Array {
  if (!(bytes >= 0 && bytes <= mostPageBytes)) throw damagedParquet()
  return new Uint8Array(bytes)
}
