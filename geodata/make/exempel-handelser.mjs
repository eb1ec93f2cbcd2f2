import { boroughFeature, districtFeatures } from './areas.mjs'
import { boundsOf, contains, metresPerDegree, point } from './geometry.mjs'
import { feature, startedAlone, writeFeatures } from './material.mjs'
import { placeOutlines } from './place-outlines.mjs'

const incidentCount = 5000
const seed = 20250101
const firstDay = Date.UTC(2023, 0, 1)
const dayCount = 731
const dayMilliseconds = 86_400_000

/** Shares of all incidents: the heat map's two peaks first, then the other scenes, the rest spread over the land. */
const clusters = [
  cluster('hasselby-torg', [17.84349, 59.366895], 35, 0.12),
  cluster('hasselby-torg', [17.84325, 59.36765], 35, 0.08, { outdoors: true }),
  cluster('hasselby-torg', [17.84335, 59.36653], 25, 0.04, { outdoors: true }),
  cluster('vallingby-centrum', [17.873218, 59.362848], 90, 0.2),
  cluster('racksta', [17.881625, 59.354513], 70, 0.08),
  cluster('maltesholmstorget', [17.832024, 59.360482], 45, 0.08),
  cluster('akermyntan', [17.816861, 59.379206], 70, 0.05),
]
/** Weights of the stadsdelar for the rest. */
const spread = {
  'hasselby-gard': 5,
  vallingby: 5,
  'hasselby-strand': 4,
  racksta: 4,
  'hasselby-villastad': 4,
  grimsta: 3,
  vinsta: 3,
  kalvesta: 2,
  nalsta: 2,
}
const typesAtPlaces = {
  Narkotikabrott: 30,
  Ordningsstörning: 24,
  Misshandel: 14,
  Stöld: 11,
  Skadegörelse: 9,
  'Olaga hot': 5,
  Rån: 4,
  Ofredande: 3,
}
const typesElsewhere = {
  Skadegörelse: 24,
  Stöld: 22,
  Ordningsstörning: 16,
  Misshandel: 12,
  Narkotikabrott: 9,
  Inbrott: 9,
  'Olaga hot': 4,
  Rån: 4,
}
/** Types whose time is often known only as "between": whoever was robbed of a bicycle saw it in the morning. */
const seenAfterwards = new Set(['Skadegörelse', 'Stöld', 'Inbrott'])

/** Weights by hour: the plan has youths at Hässelby torg "från 14.00 och framåt" and others mostly "från 10.00". */
const youthHours = [3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 6, 8, 9, 10, 11, 12, 12, 11, 9, 6]
const otherHours = [2, 1, 1, 0, 0, 0, 0, 2, 2, 3, 8, 9, 9, 9, 9, 9, 9, 8, 8, 7, 6, 5, 4, 3]
/** Sunday first. */
const weekdays = [0.9, 0.85, 0.9, 0.95, 1, 1.35, 1.4]
/** January first; the outdoor spots are "vår/sommar" in the plan. */
const yearRound = [0.85, 0.85, 0.95, 1.05, 1.15, 1.15, 1.05, 1.1, 1.05, 1, 0.9, 0.85]
const springAndSummer = [0.2, 0.25, 0.6, 1.2, 1.7, 1.8, 1.7, 1.6, 1, 0.5, 0.25, 0.2]

/** 5,000 invented incidents, the same at every run. */
export function makeExampleIncidents() {
  const random = randomFrom(seed)
  const land = boroughFeature().geometry
  const districts = districtFeatures().map(({ id, geometry }) => ({ id, geometry, bounds: boundsOf(geometry) }))
  const outlines = new Map(placeOutlines().map(({ properties, geometry }) => [properties.place, geometry]))
  const incidents = Array.from({ length: incidentCount }, () =>
    inventIncident({ random, land, districts, outlines }),
  ).sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  writeFeatures('exempeldata-handelser.geojson', about, incidents.map(asFeature))
}

function inventIncident({ random, land, districts, outlines }) {
  const chosen = chooseCluster(random)
  const { position, district } = chosen
    ? nearPlace({ random, chosen, outline: outlines.get(chosen.place), land, districts })
    : anywhere({ random, land, districts })
  const type = weighted(random, chosen ? typesAtPlaces : typesElsewhere)
  const time = inventTime(random, type, chosen?.outdoors ? springAndSummer : yearRound)
  return { type, ...time, place: chosen?.place ?? null, district, position }
}

function nearPlace({ random, chosen, outline, land, districts }) {
  for (;;) {
    const distance = chosen.spreadMetres * Math.sqrt(-2 * Math.log(1 - random()))
    const angle = 2 * Math.PI * random()
    const { coordinates: position } = point(
      [
        chosen.at[0] + (distance * Math.cos(angle)) / metresPerDegree.lng,
        chosen.at[1] + (distance * Math.sin(angle)) / metresPerDegree.lat,
      ],
      5,
    )
    const district = districts.find(({ geometry }) => contains(geometry, position))
    if (district && contains(outline, position) && contains(land, position)) return { position, district: district.id }
  }
}

function anywhere({ random, land, districts }) {
  const id = weighted(random, spread)
  const { geometry, bounds } = districts.find((district) => district.id === id)
  const [west, south, east, north] = bounds
  for (;;) {
    const { coordinates: position } = point([west + (east - west) * random(), south + (north - south) * random()], 5)
    if (contains(geometry, position) && contains(land, position)) return { position, district: id }
  }
}

function inventTime(random, type, months) {
  const evening = random() < 0.55
  for (;;) {
    const day = new Date(firstDay + Math.floor(random() * dayCount) * dayMilliseconds)
    const hour = Number(weighted(random, evening ? youthHours : otherHours))
    // Friday and Saturday are busier in the evening, not all day.
    const weekday = hour >= 17 ? weekdays[day.getUTCDay()] : 1
    if (random() * 1.4 * 1.8 > weekday * months[day.getUTCMonth()]) continue
    const start = new Date(day.getTime() + (hour * 60 + 5 * Math.floor(random() * 12)) * 60_000)
    const end =
      seenAfterwards.has(type) && random() < 0.4
        ? new Date(start.getTime() + (1 + Math.floor(random() * 12)) * 3_600_000)
        : null
    const known = [start, ...(end ? [end] : [])]
    if (known.every((time) => !neverWas(time) && time.getTime() < firstDay + dayCount * dayMilliseconds)) {
      return { start: localMinute(start), end: end && localMinute(end) }
    }
  }
}

/** The hour from 02:00 that summer time takes away on the last Sunday of March. */
function neverWas(time) {
  return time.getUTCMonth() === 2 && time.getUTCDay() === 0 && time.getUTCDate() > 24 && time.getUTCHours() === 2
}

function localMinute(time) {
  return time.toISOString().slice(0, 16)
}

function asFeature({ type, start, end, place, district, position }, index) {
  const id = `EX-${String(index + 1).padStart(5, '0')}`
  return feature({ id, type, start, ...(end && { end }), place, district, status: 'Exempeldata' }, point(position, 5))
}

function cluster(place, at, spreadMetres, share, { outdoors = false } = {}) {
  return { place, at, spreadMetres, share, outdoors }
}

function chooseCluster(random) {
  let left = random()
  for (const candidate of clusters) {
    left -= candidate.share
    if (left < 0) return candidate
  }
  return null
}

/** A key of the weights (an index as text, for lists), as often as its weight says. */
function weighted(random, weights) {
  const entries = Object.entries(weights)
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [key, weight] of entries) {
    left -= weight
    if (left < 0) return key
  }
  return entries.at(-1)[0]
}

/** Numbers in [0, 1) from a seed: mulberry32. */
function randomFrom(start) {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const about = {
  title: 'Exempeldata: påhittade händelser',
  source: 'exempel-handelser',
  licence: 'Exempeldata, fritt att använda',
  date: '2026-11-22',
  status: 'exempel',
  note: 'Exempeldata. Var och en av de 5 000 händelserna är påhittad av ett program med bestämt startvärde. Platser och klockslag följer i grova drag det handlingarna beskriver, men inget antal, läge eller klockslag säger något om verkliga brott. ”end” finns bara där tiden är ett intervall.',
}

if (startedAlone(import.meta.url)) makeExampleIncidents()
