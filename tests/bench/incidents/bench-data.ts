import { seededRandom } from '../../../src/analysis/near-repeat/seeded-random'
import type { Geometry } from '../../../src/domain/geo/feature'
import type { IncidentColumns } from '../../../src/domain/incidents/incident-set'
import type { Position } from '../../../src/domain/places/place'
import { hourOfWeek } from '../../../src/domain/time/wall-clock'

/** Invented incidents and areas, the same in every run: what each rival is given. */
export type BenchData = {
  readonly columns: IncidentColumns
  readonly kindCount: number
  readonly firstDay: number
  readonly dayCount: number
  /** Beside the columns, for those who take no minutes: days since the first, and hours of the week. */
  readonly day: Int32Array
  readonly hour: Uint8Array
  /** 132 areas that share a land among them. */
  readonly areas: readonly Geometry[]
  /** A closed ring of 200 corners. */
  readonly ring: readonly Position[]
  readonly places: readonly Position[]
  readonly middle: Position
}

const [west, south, width, height] = [17.78, 59.34, 0.12, 0.06]
const middle: Position = [west + width / 2, south + height / 2]

export function makeBenchData(count: number): BenchData {
  const random = seededRandom(20261128)
  const [firstDay, dayCount, kindCount] = [8766, 1096, 12]
  const columns = {
    count,
    positions: somePositions(count, random),
    from: Int32Array.from({ length: count }, () => firstDay * 1440 + Math.floor(random() * dayCount * 1440)),
    to: new Int32Array(count),
    kind: Uint16Array.from({ length: count }, () => Math.floor(random() ** 2 * kindCount)),
    place: new Uint16Array(count),
    doubts: new Uint16Array(count),
    row: Uint32Array.from({ length: count }, (_, row) => row + 2),
  }
  columns.to.set(columns.from)
  return {
    columns,
    kindCount,
    firstDay,
    dayCount,
    day: columns.from.map((minutes) => Math.floor(minutes / 1440) - firstDay),
    hour: Uint8Array.from(columns.from, hourOfWeek),
    areas: quilt(12, 11, random),
    ring: star(200),
    places: Array.from({ length: 2000 }, (): Position => [west + random() * width, south + random() * height]),
    middle,
  }
}

/** Two of three around a dozen centres, one of ten at a few hundred shared addresses, the rest anywhere. */
function somePositions(count: number, random: () => number): Float64Array {
  const anywhere = (): Position => [west + random() * width, south + random() * height]
  const centres = Array.from({ length: 12 }, anywhere)
  const addresses = Array.from({ length: 300 }, anywhere)
  const positions = new Float64Array(2 * count)
  const spread = () => random() + random() + random() - 1.5
  for (let row = 0; row < count; row += 1) {
    const chance = random()
    let [lng, lat] = anywhere()
    if (chance < 0.1) [lng, lat] = addresses[Math.floor(random() * addresses.length)]!
    else if (chance < 0.76) {
      const centre = centres[Math.floor(random() * centres.length)]!
      const [x, y] = [centre[0] + 0.012 * spread(), centre[1] + 0.006 * spread()]
      if (x > west && x < west + width && y > south && y < south + height) [lng, lat] = [x, y]
    }
    positions[2 * row] = lng
    positions[2 * row + 1] = lat
  }
  return positions
}

/** Areas side by side with ten sides along each border, moved so that none is straight. */
function quilt(across: number, up: number, random: () => number): readonly Geometry[] {
  const [columns, rows] = [across * 10, up * 10]
  const corners = Array.from({ length: (columns + 1) * (rows + 1) }, (_, at): Position => {
    const [x, y] = [at % (columns + 1), Math.floor(at / (columns + 1))]
    const [moveX, moveY] = [(random() - 0.5) * 0.8, (random() - 0.5) * 0.8]
    return [
      west + (width * (x % columns === 0 ? x : x + moveX)) / columns,
      south + (height * (y % rows === 0 ? y : y + moveY)) / rows,
    ]
  })
  const corner = (x: number, y: number) => corners[y * (columns + 1) + x]!
  const ten = Array.from({ length: 10 }, (_, step) => step)
  return Array.from({ length: across * up }, (_, area): Geometry => {
    const [x, y] = [(area % across) * 10, Math.floor(area / across) * 10]
    const ring = [
      ...ten.map((step) => corner(x + step, y)),
      ...ten.map((step) => corner(x + 10, y + step)),
      ...ten.map((step) => corner(x + 10 - step, y + 10)),
      ...ten.map((step) => corner(x, y + 10 - step)),
    ]
    return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }
  })
}

function star(corners: number): readonly Position[] {
  const ring = Array.from({ length: corners }, (_, corner): Position => {
    const angle = (2 * Math.PI * corner) / corners
    const reach = 0.7 + 0.3 * Math.sin(7 * angle)
    return [middle[0] + 0.04 * reach * Math.cos(angle), middle[1] + 0.02 * reach * Math.sin(angle)]
  })
  return [...ring, ring[0]!]
}
