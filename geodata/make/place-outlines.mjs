import { baseAreaFeatures, districtFeatures } from './areas.mjs'
import { polygonsOf, tidy } from './geometry.mjs'
import { feature, readGiven, readPositions, startedAlone, writeFeatures } from './material.mjs'
import { outlineAround } from './outline.mjs'

/** Rough outlines of the places whose position some source lets us estimate. Those under ODbL lie in a file of their own. */
export function makePlaceOutlines() {
  const outlines = placeOutlines()
  const onOsm = ({ properties }) => properties.source === 'osm'
  writeFeatures(
    'plats-ytor.geojson',
    about,
    outlines.filter((outline) => !onOsm(outline)),
  )
  writeFeatures('osm-plats-ytor.geojson', aboutOsm, outlines.filter(onOsm))
}

/** One feature a place, in the order of the lägesbild. Bräckefaret and Fornkullen have no known position and none here. */
export function placeOutlines() {
  const at = positionsByName()
  const area = areasById()
  return [
    rough(
      'hasselby-torg',
      'Hässelby torg med omnejd',
      'osm',
      outlineAround([
        { at: at('Skulptur Resenärer, Hässelby torg'), radiusMetres: 30 },
        { at: at('ICA Supermarket Hässelby torg 18'), radiusMetres: 30 },
        { at: at('Hässelby gård T-bana entrance at Hässelby torg'), radiusMetres: 40 },
        { at: at('Stadsmissionen Mötesplats Hässelby, Hässelby torg 1'), radiusMetres: 35 },
        { at: at('Hässelby gård bus stop 119 (OSM)'), radiusMetres: 35 },
        { at: nearestOnStreet('Friherregatan', at('Skulptur Resenärer, Hässelby torg')), radiusMetres: 25 },
        { at: at('Friherregatan (point on street, tile Hässelby gård)'), radiusMetres: 25 },
      ]),
      'Rundad yta kring torget, tunnelbanans entré, gångvägarna in från Loviselundsvägen och den del av Friherregatan som ligger närmast torget. Handlingen säger ”med omnejd” och drar ingen gräns.',
    ),
    rough(
      'maltesholmstorget',
      'Maltesholmstorget med omnejd',
      'osm',
      outlineAround([
        ...cornersOf(ground('paved', maltesholmstorget), 12),
        ...cornersOf(ground('parking', [17.832819, 59.359927]), 12),
        { at: at('Hässelby strand T-bana'), radiusMetres: 40 },
        { at: [17.832245, 59.36006], radiusMetres: 30 },
      ]),
      'Rundad yta kring den belagda torgytan, tunnelbanestationen, parkeringen öster om torget och gångvägarna söder om det. Var kyrkan står anger ingen källa. Handlingen säger ”med omnejd” och drar ingen gräns.',
    ),
    rough(
      'racksta',
      'Råcksta: torg, Ådalen och tunnelbanestationen',
      'osm',
      outlineAround([
        { at: at('Råcksta T-bana'), radiusMetres: 60 },
        ...cornersOf(ground('paved', [17.883007, 59.354514]), 20),
        ...cornersOf(ground('paved', [17.88224, 59.355328]), 20),
      ]),
      'Rundad yta kring tunnelbanestationen och de två namnlösa torgytorna intill. Var Råcksta torg och Ådalen ligger anger ingen källa; Ådalen kan ligga utanför.',
    ),
    rough(
      'vallingby-centrum',
      'Vällingby centrum med omnejd',
      'stockholm-basomraden',
      area('bas-vallingby-centrum').geometry,
      'Basområdet Vällingby centrum, använt som närmevärde. Handlingen säger ”med omnejd” och drar ingen gräns.',
    ),
    rough(
      'akermyntan',
      'Åkermyntan centrum',
      'gtfs-sverige',
      outlineAround([{ at: at('Åkermyntan'), radiusMetres: 150 }]),
      'Cirkel med 150 meters radie kring busshållplatsen Åkermyntan. Ingen källa anger centrumets eget läge.',
    ),
    rough(
      'vinsta-foretagsomrade',
      'Vinsta företagsområde',
      'stockholm-basomraden',
      area('bas-sodra-vinsta').geometry,
      'Basområdet Södra Vinsta, använt som närmevärde: Johannelunds tunnelbanestation, som handlingen nämner i samma mening, ligger i det. Ingen källa drar företagsområdets gräns, och basområdet kan rymma annat än företag.',
    ),
    rough(
      'intill-johannelund',
      'Intill Johannelunds tunnelbanestation',
      'gtfs-sverige',
      outlineAround([{ at: at('Johannelund T-bana'), radiusMetres: 150 }]),
      'Cirkel med 150 meters radie kring stationen. Handlingen säger ”intill” men inte på vilken sida.',
    ),
    rough(
      'vinsta-dumpning',
      'Vinsta (sopdumpning)',
      'stadskarta-2021',
      area('vinsta').geometry,
      'Hela stadsdelen Vinsta. Handlingen nämner stadsdelen, inte någon plats i den.',
    ),
    rough(
      'riddersvik',
      'Ut mot Riddersvik',
      'gtfs-sverige',
      outlineAround([{ at: at('Riddersvik'), radiusMetres: 250 }]),
      'Cirkel med 250 meters radie kring busshållplatsen Riddersvik. Handlingen säger bara ”ut mot Riddersvik”.',
    ),
  ]
}

/** The paved square just south of Hässelby strand's station. */
const maltesholmstorget = [17.831792, 59.360472]

function rough(place, name, source, geometry, note) {
  return feature(
    {
      id: `yta-${place}`,
      name,
      kind: 'plats-yta',
      place,
      precision: 'ungefärlig',
      status: 'härledd',
      note,
      source,
      licence: source === 'osm' ? 'ODbL 1.0' : 'CC0 1.0',
    },
    tidy(geometry),
  )
}

function positionsByName() {
  const rows = readPositions()
  return (name) => {
    const row = rows.find((candidate) => candidate.name === name)
    if (!row) throw new Error(`Inget läge för ${name}`)
    return row.position
  }
}

function areasById() {
  const areas = new Map([...districtFeatures(), ...baseAreaFeatures()].map((area) => [area.id, area]))
  return (id) => areas.get(id)
}

/** The piece of ground of a kind whose first ring has its middle closest to a position. */
function ground(kind, position) {
  const pieces = readGiven('centrum-mark.geojson').filter(({ properties }) => properties.kind === kind)
  return nearest(pieces, position, ({ geometry }) => middle(polygonsOf(geometry)[0][0]))
}

function cornersOf({ geometry }, radiusMetres) {
  return polygonsOf(geometry)[0][0].map((at) => ({ at, radiusMetres }))
}

function nearestOnStreet(name, position) {
  const corners = readGiven('centrum-gator-och-gangvagar.geojson')
    .filter(({ properties }) => properties.name === name)
    .flatMap(({ geometry }) => geometry.coordinates)
  return nearest(corners, position, (corner) => corner)
}

function nearest(candidates, position, positionOf) {
  const apart = (candidate) => {
    const [lng, lat] = positionOf(candidate)
    return Math.hypot((lng - position[0]) * 0.51, lat - position[1])
  }
  return candidates.reduce((best, candidate) => (apart(candidate) < apart(best) ? candidate : best))
}

function middle(ring) {
  return [0, 1].map((axis) => ring.reduce((sum, position) => sum + position[axis], 0) / ring.length)
}

const about = {
  title: 'Platsernas ungefärliga utbredning',
  source: 'dok-001',
  licence: 'CC0 1.0',
  date: '2024',
  status: 'härledd',
  note: 'Ingen handling ritar ut platserna i text. Varje yta är en uppskattning och säger själv hur den sattes. Ytorna för Hässelby torg, Maltesholmstorget och Råcksta ligger i osm-plats-ytor.geojson. Bräckefaret, Fornkullen, tomma torg, skogen och parker samt tunnelbanan har inget läge och ingen yta.',
}

const aboutOsm = {
  title: 'Platsernas ungefärliga utbredning, ur OpenStreetMap',
  source: 'osm',
  licence: 'ODbL 1.0',
  attribution: '© OpenStreetMap contributors',
  date: '2024',
  status: 'härledd',
  note: 'Ingen handling ritar ut platserna i text. Varje yta är en uppskattning ur OpenStreetMap och säger själv hur den sattes.',
}

if (startedAlone(import.meta.url)) makePlaceOutlines()
