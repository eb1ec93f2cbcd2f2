import type { Footing, Place, Spot } from '../../src/domain/places/place'
import type { Citation } from '../../src/domain/sources/source'

/** What is built here is made up for the test and cites no real passage. */
export const aCitation = (change: Partial<Citation> = {}): Citation => ({
  source: 'dok-001',
  where: 'Avsnitt 1',
  quote: 'ordagrant',
  ...change,
})

export const aFooting = (precision: Footing['precision'] = 'ungefärlig'): Footing => ({
  precision,
  source: precision === 'källa' ? 'osm' : null,
  note: { sv: 'satt för testet' },
})

export const aPlace = (change: Partial<Place> = {}): Place => ({
  id: 'provtorget',
  name: 'Provtorget',
  alsoCalled: [],
  kinds: ['otrygg-plats'],
  district: 'hasselby-gard',
  position: [17.8435, 59.3668],
  footing: aFooting(),
  description: { sv: 'Ett torg som inte finns.' },
  named: [aCitation()],
  priority: null,
  guards: null,
  trends: [],
  activity: [],
  partners: [],
  remarks: [],
  spots: [],
  ...change,
})

export const aSpot = (change: Partial<Spot> = {}): Spot => ({
  id: 'entren',
  name: 'Entrén',
  position: [17.8436, 59.3669],
  footing: aFooting(),
  ...change,
})
