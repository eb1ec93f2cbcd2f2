import type { Edition } from '../edition/edition'
import type { LocalText } from '../sources/source'

export const datasetKinds = [
  'sources',
  'statements',
  'disagreements',
  'abbreviations',
  'places',
  'place-positions',
  'place-extents',
  'plan',
  'areas',
  'base',
  'stops',
  'survey',
  'notices',
  'incidents',
  'situation',
  'situation-example',
] as const
export type DatasetKind = (typeof datasetKinds)[number]

/** One entry of `geodata/catalog.json`: everything the app finds, it finds through these. */
export type Dataset = {
  readonly id: string
  readonly title: LocalText
  readonly kind: DatasetKind
  /** File beside the catalog, or an absolute address. */
  readonly address: string
  readonly crs: 'EPSG:4326' | null
  readonly sources: readonly string[]
  readonly licence: string
  /** ISO date or the publisher's wording; null: uppgift saknas. */
  readonly date: string | null
  /** Real, derived from real, or invented. */
  readonly status: 'källa' | 'härledd' | 'exempel'
  readonly editions: readonly Edition[]
  /** Whether its layer is on when the map opens. */
  readonly visible: boolean
}

/** A base map that a site adds. The embedded one stays beneath and takes over when this fails. */
export type BaseMap = {
  readonly id: string
  readonly title: LocalText
  readonly kind: 'raster' | 'style' | 'pmtiles'
  readonly address: string
  readonly attribution: string
  /** Further origins that a style asks for tiles; the page may ask no others. */
  readonly hosts?: readonly string[]
}

export type Catalog = {
  readonly version: 1
  /** Whom this copy of the app is for; the internal edition where nothing is said. */
  readonly edition?: Edition
  readonly site: {
    readonly name: string
    readonly municipality: string
    /** The words "Underlag till …" on print: who answers for the material. */
    readonly publisher: string
    /** West, south, east, north in WGS 84 degrees: what the map opens on. */
    readonly bounds: readonly [number, number, number, number]
  }
  readonly datasets: readonly Dataset[]
  readonly baseMaps: readonly BaseMap[]
  /** A CouchDB database in which a team keeps one journal; without it there is no trace of teams in the app. */
  readonly team?: { readonly address: string }
}
