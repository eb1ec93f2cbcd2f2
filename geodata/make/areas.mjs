import { boundsOf, contains, fromPolygons, polygonsOf, round, signedArea, tidy } from './geometry.mjs'
import { feature, readGiven, readPositions, slug, startedAlone, writeFeatures } from './material.mjs'

const city = { licence: 'CC0 1.0' }
/** Smaller ponds than this are dropped: they are not seen at the scale the water is drawn for. */
const leastWaterSquareMetres = 500

/** Stadsdelar, basområden, the borough, the local police area, and the land and water around. */
export function makeAreas() {
  const positions = readPositions()
  const districts = districtFeatures(positions)
  writeFeatures('stadsdelar.geojson', districtsAbout, districts)
  writeFeatures('basomraden.geojson', baseAreasAbout, baseAreaFeatures(positions, districts))
  writeFeatures('stadsdelsomrade.geojson', boroughAbout, [boroughFeature()])
  writeFeatures('lokalpolisomrade.geojson', policeAreaAbout, policeAreaFeatures())
  writeFeatures('vatten.geojson', waterAbout, waterFeatures())
  writeFeatures('grannar.geojson', neighboursAbout, neighbourFeatures())
}

/** The nine stadsdelar as features; label points are the city's. */
export function districtFeatures(positions = readPositions()) {
  return readGiven('stadsdelar.geojson').map(({ properties: { name }, geometry }) =>
    feature(
      {
        id: slug(name),
        name,
        kind: 'stadsdel',
        labelPosition: labelOf(positions, 'stadsdel_label_point', name),
        source: 'stadskarta-2021',
        ...city,
      },
      tidy(geometry),
    ),
  )
}

/** The 25 basområden as features, each with the stadsdel that holds most of its land. */
export function baseAreaFeatures(positions = readPositions(), districts = districtFeatures(positions)) {
  return readGiven('basomraden.geojson').map(({ properties: { name }, geometry }) =>
    feature(
      {
        id: `bas-${slug(name)}`,
        name: name.replace(/ (Strand|Villastrand|Gård|Centrum|Torg|Kyrka)$/, (word) => word.toLowerCase()),
        kind: 'basomrade',
        district: districtOf(geometry, districts),
        labelPosition: labelOf(positions, 'basomrade_label_point', `${name} (basområde)`),
        source: 'stockholm-basomraden',
        ...city,
      },
      tidy(geometry),
    ),
  )
}

export function boroughFeature() {
  const land = large('Hässelby-Vällingby (land)')
  const properties = {
    id: 'hasselby-vallingby',
    name: 'Hässelby-Vällingby',
    kind: 'stadsdelsomrade',
    source: 'stadskarta-2021',
    ...city,
  }
  return feature(properties, tidy(land.geometry))
}

/** With its water, for asking whether something lies in the borough at all. */
export function boroughWithWater() {
  return large('Hässelby-Vällingby stadsdelsområde').geometry
}

function policeAreaFeatures() {
  const part = (id, name, given, source, note) =>
    feature(
      { id, name, kind: 'lokalpolisomrade-del', partOf: 'lpo-vallingby', note, source, ...city },
      tidy(large(given).geometry),
    )
  return [
    part(
      'lpo-hasselby-vallingby',
      'Hässelby-Vällingby',
      'Hässelby-Vällingby stadsdelsområde',
      'stadskarta-2021',
      'De nio stadsdelarna sammanlagda, med vatten.',
    ),
    part(
      'lpo-bromma',
      'Bromma',
      'Bromma stadsdelsområde',
      'stadskarta-2021',
      'Vilka 24 stadsdelar som hör till Bromma är allmän kunskap, inte hämtat ur kartan.',
    ),
    part('lpo-ekero', 'Ekerö', 'Ekerö kommun', 'scb-kommuner', 'Kommunen, förenklad till 25 meter.'),
  ]
}

function waterFeatures() {
  return readGiven('vatten.geojson')
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .filter(([outer]) => Math.abs(signedArea(outer)) >= leastWaterSquareMetres)
    .map((rings, index) =>
      feature(
        { id: `vatten-${index + 1}`, name: null, kind: 'vatten', source: 'stadskarta-2021', ...city },
        tidy(fromPolygons([rings])),
      ),
    )
}

function neighbourFeatures() {
  return readGiven('grannar.geojson').map(({ properties: { name }, geometry }) =>
    feature({ id: `granne-${slug(name)}`, name, kind: 'granne', source: 'stadskarta-2021', ...city }, tidy(geometry)),
  )
}

function large(name) {
  return readGiven('omraden-stora.geojson').find(({ properties }) => properties.name === name)
}

function labelOf(positions, kind, name) {
  return round(positions.find((row) => row.kind === kind && row.name === name).position, 5)
}

/** Basområden reach out over water and do not follow the stadsdelar exactly, hence the largest share of a fine grid. */
function districtOf(geometry, districts, gridSteps = 60) {
  const [west, south, east, north] = boundsOf(geometry)
  const hits = new Map(districts.map(({ id }) => [id, 0]))
  for (let column = 0; column < gridSteps; column += 1) {
    for (let row = 0; row < gridSteps; row += 1) {
      const position = [
        west + ((column + 0.5) / gridSteps) * (east - west),
        south + ((row + 0.5) / gridSteps) * (north - south),
      ]
      if (!contains(geometry, position)) continue
      const district = districts.find((candidate) => contains(candidate.geometry, position))
      if (district) hits.set(district.id, hits.get(district.id) + 1)
    }
  }
  return [...hits].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0]
}

const districtsAbout = {
  title: 'Stadsdelar i Hässelby-Vällingby',
  source: 'stadskarta-2021',
  licence: 'CC0 1.0',
  date: '2021',
  status: 'källa',
  note: 'Nio stadsdelar, endast land, förenklade till 6 meter. Grannar delar gräns punkt för punkt.',
}
const baseAreasAbout = {
  title: 'Basområden i Hässelby-Vällingby',
  source: 'stockholm-basomraden',
  licence: 'CC0 1.0',
  date: null,
  status: 'källa',
  note: 'Förenklade till 6 meter. Några når ut över vatten. Stadsdelen är den som täcker störst del av basområdets land; den är beräknad.',
}
const boroughAbout = {
  title: 'Stadsdelsområdet Hässelby-Vällingby',
  source: 'stadskarta-2021',
  licence: 'CC0 1.0',
  date: '2021',
  status: 'härledd',
  note: 'De nio stadsdelarna sammanlagda, endast land, förenklat till 25 meter. Kan skilja några meter från stadsdelarnas egna gränser.',
}
const policeAreaAbout = {
  title: 'Lokalpolisområde Vällingby',
  source: 'stadskarta-2021',
  licence: 'CC0 1.0',
  date: null,
  status: 'härledd',
  note: 'Tre delar: Hässelby-Vällingby, Bromma och Ekerö, förenklade till 25 meter. Brommas stadsdelar är sammanlagda efter allmän kunskap om vilka de är. Inte polisens egen gränslinje.',
}
const waterAbout = {
  title: 'Vatten',
  source: 'stadskarta-2021',
  licence: 'CC0 1.0',
  date: '2021',
  status: 'källa',
  note: `Mälaren och mindre vatten som sammanhang. Vatten under ${leastWaterSquareMetres} kvadratmeter är utelämnade.`,
}
const neighboursAbout = {
  title: 'Stadsdelar runt om',
  source: 'stadskarta-2021',
  licence: 'CC0 1.0',
  date: '2021',
  status: 'källa',
  note: 'Bara som sammanhang; inget i materialet gäller dem.',
}

if (startedAlone(import.meta.url)) makeAreas()
