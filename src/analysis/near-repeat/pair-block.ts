/** Room for some pairs, small enough to stay in the processor's cache. Its first `count` hold one. */
export type PairBlock = {
  count: number
  /** The places of both, in the order of the cells. */
  readonly one: Uint32Array
  readonly other: Uint32Array
  /** Metres between them, squared. */
  readonly square: Float64Array
  /** The band of distance: how many limits they are beyond. */
  readonly band: Uint8Array
}

export const blockLength = 16_384

export const emptyBlock = (): PairBlock => ({
  count: 0,
  one: new Uint32Array(blockLength),
  other: new Uint32Array(blockLength),
  square: new Float64Array(blockLength),
  band: new Uint8Array(blockLength),
})

/** Fills in the bands, and adds to `inBand` how many pairs are in each. No pair is beyond the last limit. */
export function bandPairs({ count, square, band }: PairBlock, limits: readonly number[], inBand: Float64Array): void {
  band.fill(0)
  let nearer = 0
  limits.forEach((limit, at) => {
    const within = at === limits.length - 1 ? count : count - markBeyond(band, square.subarray(0, count), limit * limit)
    inBand[at] = (inBand[at] as number) + within - nearer
    nearer = within
  })
}

function markBeyond(band: Uint8Array, square: Float64Array, limit: number): number {
  let beyond = 0
  for (let pair = 0; pair < square.length; pair += 1) {
    const is = Number((square[pair] as number) > limit)
    band[pair] = (band[pair] as number) + is
    beyond += is
  }
  return beyond
}
