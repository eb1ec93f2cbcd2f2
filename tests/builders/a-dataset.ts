import type { Catalog, Dataset } from '../../src/domain/catalog/catalog'

export const aDataset = (change: Partial<Dataset> = {}): Dataset => ({
  id: 'stadsdelar',
  title: { sv: 'Stadsdelar' },
  kind: 'areas',
  address: 'stadsdelar.geojson',
  crs: 'EPSG:4326',
  sources: ['stadskarta-2021'],
  licence: 'CC0 1.0',
  date: '2021',
  status: 'källa',
  editions: ['intern'],
  visible: true,
  ...change,
})

export const aCatalog = (change: Partial<Catalog> = {}): Catalog => ({
  version: 1,
  site: { name: 'Provby', municipality: 'Provstad', publisher: 'Provförvaltningen', bounds: [17.7, 59.3, 17.9, 59.4] },
  datasets: [aDataset()],
  baseMaps: [],
  ...change,
})
