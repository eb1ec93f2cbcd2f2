/**
 * p values adjusted so that calling those below q significant keeps the expected share of false ones among them at q or less:
 * p₍ᵢ₎ · m / i, made monotone from the largest (Benjamini & Hochberg 1995, JRSS B 57:289–300; for Gi*: Caldas de Castro &
 * Singer 2006). Holds for independent tests and those that hang together positively, as neighbouring cells do.
 * @param p a value that is NaN is no test: it counts in nothing and stays NaN
 */
export function benjaminiHochberg(p: ArrayLike<number>): Float64Array {
  const adjusted = new Float64Array(p.length).fill(Number.NaN)
  const order = Uint32Array.from(Array.from(p, (_, at) => at).filter((at) => !Number.isNaN(p[at])))
  order.sort((a, b) => (p[b] as number) - (p[a] as number))
  let least = 1
  order.forEach((test, at) => {
    least = Math.min(least, (p[test] as number) * (order.length / (order.length - at)))
    adjusted[test] = least
  })
  return adjusted
}
