import { boroughWithWater } from './areas.mjs'
import { contains, point } from './geometry.mjs'
import { feature, readPositions, slug, startedAlone, writeFeatures } from './material.mjs'

/** Metro stations and bus stops; those beyond the borough's border are marked, not dropped. */
export function makeStops() {
  const borough = boroughWithWater()
  const rows = readPositions().filter(({ source }) => source.startsWith('GTFS'))
  const stops = rows.map(({ name, kind, source, position }) => {
    const metro = kind === 'metro_station'
    const stopNumber = /hållplats (\d+)/.exec(source)?.[1] ?? null
    const ourName = name.replace(/ T-bana$/, '')
    return feature(
      {
        id: metro ? `tunnelbana-${slug(ourName)}` : `hallplats-${stopNumber}`,
        name: ourName,
        kind: metro ? 'tunnelbana' : 'busshallplats',
        stopNumber,
        outside: !contains(borough, position),
        source: 'gtfs-sverige',
        licence: 'CC0 1.0',
      },
      point(position),
    )
  })
  writeFeatures('hallplatser.geojson', about, stops)
}

const about = {
  title: 'Tunnelbana och busshållplatser',
  source: 'gtfs-sverige',
  licence: 'CC0 1.0',
  date: null,
  status: 'källa',
  note: 'Lägen enligt GTFS Sverige 3. ”outside” betyder att hållplatsen ligger utanför stadsdelsområdet. Ett hållplatsläge är en punkt för hela hållplatsen, inte för varje påstigningsläge.',
}

if (startedAlone(import.meta.url)) makeStops()
