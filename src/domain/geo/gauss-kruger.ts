/** A transverse Mercator grid on the ellipsoid GRS 80, which WGS 84 agrees with to a tenth of a millimetre. */
export type GaussKrugerGrid = {
  readonly centralMeridianDegrees: number
  readonly scale: number
  readonly falseNorthingMetres: number
  readonly falseEastingMetres: number
}

export const sweref99tm: GaussKrugerGrid = {
  centralMeridianDegrees: 15,
  scale: 0.9996,
  falseNorthingMetres: 0,
  falseEastingMetres: 500_000,
}

export const sweref991800: GaussKrugerGrid = {
  centralMeridianDegrees: 18,
  scale: 1,
  falseNorthingMetres: 0,
  falseEastingMetres: 150_000,
}

/** Writes longitude and latitude, or easting and northing, at `at` and the place after it. */
export type Convert = (first: number, second: number, into: Float64Array, at: number) => void

const semiMajorMetres = 6_378_137
const flattening = 1 / 298.257222101
const radians = Math.PI / 180
/** The series is good to a millimetre within this of the central meridian, in radians on the sphere of the projection. */
const widest = 0.35

/**
 * From (easting, northing) in metres to degrees: NaN, NaN where the series does not hold.
 * Krüger's formulas to the fourth order. Source: Lantmäteriet, "Gauss conformal projection (transverse Mercator)".
 */
export function fromGrid(grid: GaussKrugerGrid): Convert {
  const { scaledRadius, n, meridian } = constants(grid)
  const [d1, d2, d3, d4] = [
    n / 2 - (2 * n ** 2) / 3 + (37 * n ** 3) / 96 - n ** 4 / 360,
    n ** 2 / 48 + n ** 3 / 15 - (437 * n ** 4) / 1440,
    (17 * n ** 3) / 480 - (37 * n ** 4) / 840,
    (4397 * n ** 4) / 161280,
  ]
  const e2 = flattening * (2 - flattening)
  const a = e2 + e2 ** 2 + e2 ** 3 + e2 ** 4
  const b = -(7 * e2 ** 2 + 17 * e2 ** 3 + 30 * e2 ** 4) / 6
  const c = (224 * e2 ** 3 + 889 * e2 ** 4) / 120
  const d = -(4279 * e2 ** 4) / 1260

  return (easting, northing, into, at) => {
    const xi = (northing - grid.falseNorthingMetres) / scaledRadius
    const eta = (easting - grid.falseEastingMetres) / scaledRadius
    if (!(Math.abs(eta) < widest && Math.abs(xi) < Math.PI / 2)) {
      into[at] = Number.NaN
      into[at + 1] = Number.NaN
      return
    }
    // The sines and hyperbolic sines of multiples by their addition formulas: four calls instead of sixteen.
    const s2 = Math.sin(2 * xi)
    const c2 = Math.cos(2 * xi)
    const s4 = 2 * s2 * c2
    const c4 = 2 * c2 * c2 - 1
    const s6 = s4 * c2 + c4 * s2
    const c6 = c4 * c2 - s4 * s2
    const e = Math.exp(2 * eta)
    const h2 = (e - 1 / e) / 2
    const g2 = (e + 1 / e) / 2
    const h4 = 2 * h2 * g2
    const g4 = 2 * g2 * g2 - 1
    const h6 = h4 * g2 + g4 * h2
    const g6 = g4 * g2 + h4 * h2
    const xiPrime = xi - d1 * s2 * g2 - d2 * s4 * g4 - d3 * s6 * g6 - d4 * 2 * s4 * c4 * (2 * g4 * g4 - 1)
    const etaPrime = eta - d1 * c2 * h2 - d2 * c4 * h4 - d3 * c6 * h6 - d4 * (2 * c4 * c4 - 1) * 2 * h4 * g4
    const sine = Math.sin(xiPrime) / Math.cosh(etaPrime)
    const cosine = Math.sqrt(1 - sine * sine)
    const square = sine * sine
    into[at] = (meridian + Math.atan2(Math.sinh(etaPrime), Math.cos(xiPrime))) / radians
    into[at + 1] = (Math.asin(sine) + sine * cosine * (a + square * (b + square * (c + square * d)))) / radians
  }
}

/** From (longitude, latitude) in degrees to easting and northing in metres; the same source and reach. */
export function toGrid(grid: GaussKrugerGrid): Convert {
  const { scaledRadius, n, meridian } = constants(grid)
  const betas = [
    n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16 + (41 * n ** 4) / 180,
    (13 * n ** 2) / 48 - (3 * n ** 3) / 5 + (557 * n ** 4) / 1440,
    (61 * n ** 3) / 240 - (103 * n ** 4) / 140,
    (49561 * n ** 4) / 161280,
  ]
  const e2 = flattening * (2 - flattening)
  const a = e2
  const b = (5 * e2 ** 2 - e2 ** 3) / 6
  const c = (104 * e2 ** 3 - 45 * e2 ** 4) / 120
  const d = (1237 * e2 ** 4) / 1260

  return (lng, lat, into, at) => {
    const phi = lat * radians
    const sine = Math.sin(phi)
    const square = sine * sine
    const conformal = phi - sine * Math.cos(phi) * (a + square * (b + square * (c + square * d)))
    const away = lng * radians - meridian
    const xiPrime = Math.atan2(Math.tan(conformal), Math.cos(away))
    const etaPrime = Math.atanh(Math.cos(conformal) * Math.sin(away))
    let xi = xiPrime
    let eta = etaPrime
    betas.forEach((beta, index) => {
      const multiple = 2 * (index + 1)
      xi += beta * Math.sin(multiple * xiPrime) * Math.cosh(multiple * etaPrime)
      eta += beta * Math.cos(multiple * xiPrime) * Math.sinh(multiple * etaPrime)
    })
    into[at] = scaledRadius * eta + grid.falseEastingMetres
    into[at + 1] = scaledRadius * xi + grid.falseNorthingMetres
  }
}

function constants({ scale, centralMeridianDegrees }: GaussKrugerGrid) {
  const n = flattening / (2 - flattening)
  const rectifyingRadius = (semiMajorMetres / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)
  return { n, scaledRadius: scale * rectifyingRadius, meridian: centralMeridianDegrees * radians }
}
