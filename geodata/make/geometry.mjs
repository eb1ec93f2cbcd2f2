/** Metres per degree at 59.37° on the WGS 84 ellipsoid; within the district the error is under a part in a thousand. */
export const metresPerDegree = { lng: 56857, lat: 111401 }

/**
 * Polygons with rounded positions, no repeated ones, closed rings, outer rings counter-clockwise and holes clockwise
 * (RFC 7946, section 3.1.6). Rings that rounding leaves without area are dropped, and with an outer ring its holes.
 */
export function tidy(geometry, decimals = 5) {
  const polygons = polygonsOf(geometry)
    .map((rings) => rings.map((ring, index) => tidyRing(ring, decimals, index === 0)))
    .filter(([outer]) => outer !== null)
    .map((rings) => rings.filter((ring) => ring !== null))
  if (polygons.length === 0) throw new Error('En yta utan utsträckning')
  return fromPolygons(polygons)
}

/** A line with rounded positions and no repeated ones. */
export function tidyLine(line, decimals = 6) {
  return { type: 'LineString', coordinates: withoutRepeats(line.map((position) => round(position, decimals))) }
}

export function point(position, decimals = 6) {
  return { type: 'Point', coordinates: round(position, decimals) }
}

export function polygonsOf({ type, coordinates }) {
  if (type === 'Polygon') return [coordinates]
  if (type === 'MultiPolygon') return coordinates
  throw new Error(`Ingen yta: ${type}`)
}

export function fromPolygons(polygons) {
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons }
}

export function contains(geometry, position) {
  return polygonsOf(geometry).some(
    ([outer, ...holes]) => inRing(outer, position) && !holes.some((hole) => inRing(hole, position)),
  )
}

/** West, south, east, north. */
export function boundsOf(geometry) {
  const positions = polygonsOf(geometry).flat(2)
  const lngs = positions.map(([lng]) => lng)
  const lats = positions.map(([, lat]) => lat)
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]
}

/** Square metres of an outer ring or a hole, positive when counter-clockwise. */
export function signedArea(ring) {
  const [[lng0, lat0]] = ring
  let twice = 0
  for (let index = 0; index < ring.length; index += 1) {
    const [lng, lat] = ring[index]
    const [nextLng, nextLat] = ring[(index + 1) % ring.length]
    twice += (lng - lng0) * (nextLat - lat0) - (nextLng - lng0) * (lat - lat0)
  }
  return (twice / 2) * metresPerDegree.lng * metresPerDegree.lat
}

export function round(position, decimals) {
  return position.slice(0, 2).map((value) => Number(value.toFixed(decimals)))
}

function tidyRing(ring, decimals, outer) {
  const open = withoutRepeats(ring.map((position) => round(position, decimals)))
  const [first] = open
  const last = open.at(-1)
  if (open.length > 1 && first[0] === last[0] && first[1] === last[1]) open.pop()
  if (open.length < 3) return null
  const area = signedArea(open)
  if (area === 0) return null
  if (area > 0 !== outer) open.reverse()
  return [...open, open[0]]
}

function withoutRepeats(positions) {
  return positions.filter(
    ([lng, lat], index) => index === 0 || lng !== positions[index - 1][0] || lat !== positions[index - 1][1],
  )
}

function inRing(ring, [lng, lat]) {
  let inside = false
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index, index += 1) {
    const [lngA, latA] = ring[index]
    const [lngB, latB] = ring[before]
    if (latA > lat !== latB > lat && lng < ((lngB - lngA) * (lat - latA)) / (latB - latA) + lngA) inside = !inside
  }
  return inside
}
