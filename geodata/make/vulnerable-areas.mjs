import { baseAreaFeatures, districtFeatures } from './areas.mjs'
import { tidy } from './geometry.mjs'
import { feature, readGiven, startedAlone, writeFeatures } from './material.mjs'

/** Utsatt område as three sources have it: two lists of names turned into outlines, and the police's own line. */
export function makeVulnerableAreas() {
  const named = new Map([...districtFeatures(), ...baseAreaFeatures()].map((area) => [area.id, area]))
  writeFeatures(
    'utsatt-omrade-lagesbildens-lista.geojson',
    listAbout,
    ['grimsta', 'hasselby-gard', 'hasselby-strand', 'bas-smedshagen'].map((id) =>
      fromName('lista', listAbout, named.get(id)),
    ),
  )
  writeFeatures(
    'utsatt-omrade-avvikande-mening.geojson',
    deviatingAbout,
    ['hasselby-gard', 'grimsta', 'bas-smedshagen', 'vallingby'].map((id) =>
      fromName('avvikande', deviatingAbout, named.get(id)),
    ),
  )
  writeFeatures('utsatt-omrade-polisen-2025.geojson', policeAbout, policeFeatures())
}

function fromName(variant, { restsOn, citation }, { id, properties, geometry }) {
  return feature(
    {
      id: `utsatt-${variant}-${id}`,
      name: properties.name,
      kind: 'utsatt-omrade',
      variant,
      area: id,
      derived: true,
      restsOn,
      citation,
      since: null,
      source: properties.source,
      licence: properties.licence,
    },
    geometry,
  )
}

function policeFeatures() {
  return readGiven('utsatt-omrade-polisen-2025.geojson').map(({ properties, geometry }) =>
    feature(
      {
        id: 'utsatt-polisen-2025-hasselby-gard',
        name: properties.name,
        kind: 'utsatt-omrade',
        variant: 'polisen-2025',
        area: null,
        derived: false,
        restsOn: policeAbout.restsOn,
        citation: policeAbout.citation,
        since: properties.since ?? null,
        source: 'polisen-utsatta-2025',
        licence: policeAbout.licence,
      },
      tidy(geometry),
    ),
  )
}

const byName = 'Gränserna är stadsdelarnas och, för Smedshagen, basområdets; handlingen ritar ingen gräns i texten.'
const listAbout = {
  title: 'Utsatt område enligt lägesbildens lista',
  source: 'dok-001',
  licence: 'CC0 1.0',
  date: '2024',
  status: 'härledd',
  note: `Härlett ur fyra områdesnamn. ${byName}`,
  restsOn: `Lägesbilden räknar upp Grimsta, Hässelby gård, Hässelby strand och Smedshagen. ${byName}`,
  citation: {
    source: 'dok-001',
    where: 'Sammantagen bedömning av lokal lägesbild',
    quote: 'Geografiskt omfattar området Grimsta, Hässelby gård, Hässelby strand och Smedshagen.',
  },
}
const deviatingAbout = {
  title: 'Utsatt område enligt lägesbildens avvikande mening',
  source: 'dok-001',
  licence: 'CC0 1.0',
  date: '2024',
  status: 'härledd',
  note: `Härlett ur fyra områdesnamn i en enda mening, som inte stämmer med lägesbildens lista på andra ställen. ${byName}`,
  restsOn: `En mening vid lägesbildens värmekarta räknar upp Hässelby gård, Grimsta, Smedshagen och Vällingby. ${byName}`,
  citation: {
    source: 'dok-001',
    where: 'Beskrivning av brottsligheten, vid kartbild 5',
    quote:
      'Områdena Hässelby gård, Grimsta, Smedshagen och Vällingby bildar det som av NOA är klassat som Utsatt område.',
  },
}
const policeAbout = {
  title: 'Utsatt område enligt polisen, december 2025',
  source: 'polisen-utsatta-2025',
  licence: 'Polismyndigheten; källan ska anges',
  date: '2025-12-01',
  status: 'källa',
  note: 'Polisens egen gränslinje för ”Hässelby gård”, klassen utsatt område, i listan av den 1 december 2025.',
  restsOn: 'Polisens gränslinje i listan av den 1 december 2025. Ytans uppgifter anger 2018-10-01 som startdatum.',
  citation: { source: 'polisen-utsatta-2025', where: 'Ytan ”Hässelby gård”', quote: null },
}

if (startedAlone(import.meta.url)) makeVulnerableAreas()
