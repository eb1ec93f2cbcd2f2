import type { Position } from '../places/place'

/** So many pairs of sides are compared at most: some tens of milliseconds. */
const mostPairs = 2_000_000

/**
 * Whether two sides of a closed ring cross, sides sorted from west to east so that only those above each other are compared.
 * A ring that only touches itself does not cross. null: it has too many long sides for it to be known in time.
 */
export function crossesItself(ring: readonly Position[]): boolean | null {
  const sides = sidesOf(ring)
  const last = sides.length - 1
  const eastward = sides.map((_, index) => index).sort((one, other) => west(sides[one]) - west(sides[other]))
  let open: number[] = []
  let pairs = 0
  for (const index of eastward) {
    const side = sides[index] as Side
    open = open.filter((other) => east(sides[other]) >= west(side))
    pairs += open.length
    if (pairs > mostPairs) return null
    for (const other of open) {
      const apart = Math.abs(index - other)
      if (apart > 1 && apart < last && cross(side, sides[other] as Side)) return true
    }
    open.push(index)
  }
  return false
}

type Side = readonly [from: Position, to: Position]

/** Without those of no length, between which nothing can be. */
function sidesOf(ring: readonly Position[]): readonly Side[] {
  const sides: Side[] = []
  for (let index = 1; index < ring.length; index += 1) {
    const [from, to] = [ring[index - 1] as Position, ring[index] as Position]
    if (from[0] !== to[0] || from[1] !== to[1]) sides.push([from, to])
  }
  return sides
}

const west = (side: Side | undefined): number => (side ? Math.min(side[0][0], side[1][0]) : 0)
const east = (side: Side | undefined): number => (side ? Math.max(side[0][0], side[1][0]) : 0)

const cross = ([a, b]: Side, [c, d]: Side): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0

/** Positive when c lies to the left of the way from a to b; only its sign is used, so that tiny products cannot vanish. */
const turn = (a: Position, b: Position, c: Position): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
