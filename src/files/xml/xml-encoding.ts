import { damaged } from '../refusal'

/** What a part of a package may be written in. */
export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/**
 * Turns the bytes of a part into text, piece by piece. The byte order mark is kept as U+FEFF, so that the text turned
 * back is the same bytes.
 * @throws Refusal damaged-file when the bytes are no text in that encoding
 */
export function createXmlDecoder(part: string): {
  readonly decode: (bytes: Uint8Array) => string
  /** The end of the text; what is left of a character cut short is refused. */
  readonly end: () => string
  readonly encoding: () => XmlEncoding
} {
  let encoding: XmlEncoding = 'utf-8'
  let decoder: TextDecoder | null = null
  const turned = (work: () => string) => {
    try {
      return work()
    } catch {
      throw damaged(part)
    }
  }
  return {
    decode: (bytes) => {
      if (!decoder) {
        encoding = encodingOf(bytes)
        decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
      }
      const started = decoder
      return turned(() => started.decode(bytes, { stream: true }))
    },
    end: () => turned(() => decoder?.decode() ?? ''),
    encoding: () => encoding,
  }
}

/** The bytes of a text, as the decoder had them. */
export function encodeXml(text: string, encoding: XmlEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le')
  }
  return bytes
}

/** By the byte order mark, or by how `<` stands when there is none. */
function encodingOf([first, second]: Uint8Array): XmlEncoding {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return 'utf-8'
}
