import { point, tidy, tidyLine } from './geometry.mjs'
import { feature, readGiven, readPositions, slug, startedAlone, writeFeatures } from './material.mjs'

const osm = { source: 'osm', licence: 'ODbL 1.0' }
const wayKinds = { road: 'vag', path: 'gangvag', pedestrian: 'gagata' }
const groundKinds = {
  wood: 'skog',
  grass: 'gras',
  parking: 'parkering',
  playground: 'lekplats',
  paved: 'belagd',
  water: 'vatten',
}
/** Position error of the drawn material around each station, as its maker states it. */
const accuracies = {
  'Hässelby gård': 'under 0,1 m',
  'Hässelby strand': '3–5 m',
  Johannelund: '2–4 m',
  Vällingby: 'omkring 5 m',
  Råcksta: 'omkring 3 m',
}
/** Given name → our name and kind, for the points worth searching for besides streets. */
const searchable = {
  'Hässelby gård T-bana entrance at Hässelby torg': ['Tunnelbaneentrén, Hässelby torg', 'tunnelbaneentre'],
  Hässelbygårdsskolan: ['Hässelbygårdsskolan', 'skola'],
  'Hässelby gårds bibliotek (Hässelby torg 10)': ['Hässelby gårds bibliotek, Hässelby torg 10', 'bibliotek'],
  'Systembolaget Hässelby torg 3': ['Systembolaget, Hässelby torg 3', 'butik'],
  'ICA Supermarket Hässelby torg 18': ['Ica Supermarket, Hässelby torg 18', 'butik'],
  'The Corner, Hässelby torg 8': ['The Corner, Hässelby torg 8', 'verksamhet'],
  'Pressbyrån Hässelby gård': ['Pressbyrån, Hässelby gård', 'butik'],
  'Apotek Hjärtat Hässelby torg 22': ['Apotek Hjärtat, Hässelby torg 22', 'apotek'],
  'Apotek Sveap Hässelby torg': ['Apotek Sveap, Hässelby torg', 'apotek'],
  'Stadsmissionen Mötesplats Hässelby, Hässelby torg 1': [
    'Stadsmissionen Mötesplats Hässelby, Hässelby torg 1',
    'motesplats',
  ],
  'Skulptur Resenärer, Hässelby torg': ['Skulpturen Resenärer, Hässelby torg', 'konstverk'],
  'Fresha, Hässelby torg 7': ['Fresha, Hässelby torg 7', 'verksamhet'],
}

/** Ways, buildings, ground and names within 250 × 300 metres of the five metro stations: ODbL, files of their own. */
export function makeStreetDetail() {
  writeFeatures('osm-gator.geojson', about('Gator och gångvägar kring stationerna', waysNote), ways())
  writeFeatures('osm-byggnader.geojson', about('Byggnader kring stationerna', coverageNote), buildings())
  writeFeatures('osm-mark.geojson', about('Mark kring stationerna', coverageNote), ground())
  writeFeatures('osm-tackning.geojson', about('Där detaljkartan börjar och slutar', coverageNote), coverage())
  writeFeatures('osm-punkter.geojson', about('Namn för sökning', pointsNote), points())
}

function ways() {
  return readGiven('centrum-gator-och-gangvagar.geojson').map(({ properties, geometry }, index) =>
    feature(
      {
        id: numbered('gata', index),
        name: properties.name,
        kind: wayKinds[properties.kind],
        widthMetres: properties.width_m,
        near: properties.tile,
        ...osm,
      },
      tidyLine(geometry.coordinates),
    ),
  )
}

function buildings() {
  return readGiven('centrum-byggnader.geojson').map(({ properties, geometry }, index) =>
    feature(
      {
        id: numbered('byggnad', index),
        name: null,
        kind: 'byggnad',
        heightMetres: properties.height_m,
        near: properties.tile,
        ...osm,
      },
      tidy(geometry, 6),
    ),
  )
}

function ground() {
  return readGiven('centrum-mark.geojson').map(({ properties, geometry }, index) =>
    feature(
      { id: numbered('mark', index), name: null, kind: groundKinds[properties.kind], near: properties.tile, ...osm },
      tidy(geometry, 6),
    ),
  )
}

function coverage() {
  return readGiven('centrum-tackning.geojson').map(({ properties: { station }, geometry }) =>
    feature(
      {
        id: `tackning-${slug(station)}`,
        name: station,
        kind: 'tackning',
        accuracy: accuracies[station],
        edgeText: `Detaljkartan slutar här (${station}, lägesfel ${accuracies[station]})`,
        ...osm,
      },
      tidy(geometry, 6),
    ),
  )
}

function points() {
  const rows = readPositions()
  return [...squares(rows), ...named(rows), ...streets(rows)]
}

function squares(rows) {
  return rows
    .filter(({ kind }) => kind === 'square')
    .map(({ name, position }) => [name.replace(/ \(.*$/, ''), position])
    .map(([name, position]) => {
      const near = name === 'Hässelby torg' ? 'Hässelby gård' : 'Hässelby strand'
      const note =
        name === 'Hässelby torg'
          ? 'Medelpunkt för tio adresser på torget.'
          : 'Den belagda ytan söder om tunnelbanestationen; namnet är sluttet ur läget.'
      return searchPoint(`punkt-${slug(name)}`, name, 'torg', near, position, note)
    })
}

function named(rows) {
  return rows
    .filter(({ name }) => searchable[name])
    .map(({ name, position }) => {
      const [ourName, kind] = searchable[name]
      return searchPoint(`punkt-${slug(ourName)}`, ourName, kind, 'Hässelby gård', position, null)
    })
}

/** A long street has a point in each centre it passes; `near` tells them apart. */
function streets(rows) {
  return rows
    .filter(({ kind }) => kind === 'street')
    .map(({ name, position }) => {
      const [, street, near] = /^(.*) \(point on street, tile (.*)\)$/.exec(name)
      return searchPoint(`gata-${slug(street)}-${slug(near)}`, street, 'gata', near, position, null)
    })
}

function searchPoint(id, name, kind, near, position, note) {
  return feature({ id, name, kind, near, accuracy: accuracies[near], note, ...osm }, point(position))
}

function numbered(prefix, index) {
  return `${prefix}-${String(index + 1).padStart(4, '0')}`
}

const coverageNote =
  'Täcker omkring 250 × 300 meter kring var och en av fem tunnelbanestationer; mellan dem finns ingen detalj. Lägesfelet står vid varje täckningsyta.'
const waysNote = `${coverageNote} Gångtunnlar, trappor, underfarter, trottoarer och belysning saknas: en väg genom detta är ett utkast, aldrig ett löfte.`
const pointsNote =
  'Torg, verksamheter vid Hässelby torg och en punkt på varje namngiven gata i de fem områdena. Punkten på en gata är någonstans på gatan, inte en adress.'

function about(title, note) {
  return {
    title,
    source: 'osm',
    licence: 'ODbL 1.0',
    attribution: '© OpenStreetMap contributors',
    date: null,
    status: 'källa',
    note,
  }
}

if (startedAlone(import.meta.url)) makeStreetDetail()
