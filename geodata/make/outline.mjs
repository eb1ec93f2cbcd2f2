import { metresPerDegree } from './geometry.mjs'

/**
 * A rounded outline around some anchors: the convex hull of a circle about each, walked in even steps.
 *
 *      .-----.
 *    /  a     `-.
 *   |        b   |      anchors: [{ at: [lng, lat], radiusMetres }]
 *    `.__  c ___.'
 */
export function outlineAround(anchors, steps = 48) {
  const [origin] = anchors.map(({ at }) => at)
  const rim = anchors.flatMap(({ at, radiusMetres }) => circle(toMetres(at, origin), radiusMetres))
  const ring = evenSteps(convexHull(rim), steps).map((spot) => toDegrees(spot, origin))
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] }
}

function circle([x, y], radius, corners = 72) {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / corners
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })
}

/** Andrew's monotone chain, counter-clockwise. */
function convexHull(spots) {
  const sorted = [...spots].sort(([ax, ay], [bx, by]) => ax - bx || ay - by)
  const half = (sequence) => {
    const chain = []
    for (const spot of sequence) {
      while (chain.length > 1 && turn(chain.at(-2), chain.at(-1), spot) <= 0) chain.pop()
      chain.push(spot)
    }
    return chain.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.toReversed())]
}

function turn([ax, ay], [bx, by], [cx, cy]) {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
}

function evenSteps(ring, steps) {
  const sides = ring.map((from, index) => ({ from, to: ring[(index + 1) % ring.length] }))
  const lengths = sides.map(({ from, to }) => Math.hypot(to[0] - from[0], to[1] - from[1]))
  const step = lengths.reduce((sum, length) => sum + length, 0) / steps
  const spots = []
  let ahead = 0
  sides.forEach(({ from, to }, index) => {
    for (; ahead < lengths[index] && spots.length < steps; ahead += step) {
      const part = ahead / lengths[index]
      spots.push([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part])
    }
    ahead -= lengths[index]
  })
  return spots
}

function toMetres([lng, lat], [lng0, lat0]) {
  return [(lng - lng0) * metresPerDegree.lng, (lat - lat0) * metresPerDegree.lat]
}

function toDegrees([x, y], [lng0, lat0]) {
  return [lng0 + x / metresPerDegree.lng, lat0 + y / metresPerDegree.lat]
}
