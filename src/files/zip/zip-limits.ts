export type ZipLimits = {
  /** Parts in one package. */
  readonly parts: number
  /** Bytes of all that is unpacked, a part that is read twice counted twice. */
  readonly unpackedBytes: number
  /** Bytes of one part when unpacked. */
  readonly partBytes: number
  /** Unpacked bytes to one packed byte. Deflate reaches 1032; sheets seldom 40. */
  readonly ratio: number
  /** Under this many unpacked bytes the ratio is not looked at. */
  readonly ratioFromBytes: number
}

export const megabyte = 1024 * 1024

export const zipLimits: ZipLimits = {
  parts: 10_000,
  unpackedBytes: 512 * megabyte,
  partBytes: 256 * megabyte,
  ratio: 250,
  ratioFromBytes: 8 * megabyte,
}
