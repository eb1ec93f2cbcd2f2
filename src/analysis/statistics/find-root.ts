/**
 * Where a rising function is zero, by Newton's steps kept within a bracket that every step narrows.
 * @param at value and slope
 * @param low a point at or below the root, `high` one at or above it
 */
export function findRoot({
  at,
  low,
  high,
  start,
}: {
  readonly at: (x: number) => { readonly value: number; readonly slope: number }
  readonly low: number
  readonly high: number
  readonly start: number
}): number {
  let [from, to, x] = [low, high, start]
  for (let step = 0; step < 200; step += 1) {
    const { value, slope } = at(x)
    if (value === 0) return x
    if (value < 0) from = x
    else to = x
    const newton = x - value / slope
    const next = newton > from && newton < to ? newton : (from + to) / 2
    if (Math.abs(next - x) <= 1e-15 * Math.abs(x)) return next
    x = next
  }
  return x
}
