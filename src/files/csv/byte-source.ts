import type { TextEncoding } from '../../domain/incidents/intake/intake-mapping'

/** A file's bytes piece by piece, in an encoding that holds ASCII as it is. */
export type ByteSource = {
  readonly encoding: 'utf-8' | 'windows-1252'
  /** null at the end. Bytes of the file that the piece stands for come with it. */
  readonly next: () => Promise<{ readonly bytes: Uint8Array; readonly taken: number } | null>
}

const pieceBytes = 4 * 1024 * 1024

/** UTF-16 is turned into UTF-8 on the way; a byte order mark is left out. */
export function createByteSource(file: Blob, encoding: TextEncoding): ByteSource {
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : null
  const decoder = wide && new TextDecoder(wide, { ignoreBOM: true })
  const encoder = new TextEncoder()
  let at = 0
  return {
    encoding: encoding === 'windows-1252' ? 'windows-1252' : 'utf-8',
    next: async () => {
      if (at >= file.size) return null
      const first = at === 0
      const end = Math.min(file.size, at + pieceBytes)
      const given = new Uint8Array(await file.slice(at, end).arrayBuffer())
      at = end
      const bytes = decoder ? encoder.encode(decoder.decode(given, { stream: at < file.size })) : given
      const marked = first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
      return { bytes: marked ? bytes.subarray(3) : bytes, taken: given.length }
    },
  }
}
