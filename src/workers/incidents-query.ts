import type { FeatureCollection } from '../domain/geo/feature'
import type { IncidentFilter } from '../domain/incidents/incident-filter'
import type { Reading } from '../domain/incidents/reading'
import type { Position } from '../domain/places/place'

/** The set is not open in this worker: it was closed, or the worker was started anew. */
export type NotOpen = { readonly missing: string }

/** Makes an open set ready for questions. Asked again, it answers what it knows already. */
export type PrepareSet = (given: {
  readonly id: string
  /** Areas with `id`; `Groupings.districts` stand in their order, each id once. */
  readonly districts: FeatureCollection
}) => Promise<SetFacts | NotOpen>

export type SetFacts = {
  readonly count: number
  /** ISO dates; null when no row has a time. */
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly untimed: number
  readonly unpositioned: number
  /** Ids of the districts, in the order of their counts. */
  readonly districts: readonly string[]
}

export const grains = ['day', 'week', 'month'] as const
export type Grain = (typeof grains)[number]

/** One answer to every view: each grouping is without its own clause, so that it shows what could be chosen in it. */
export type CountViews = (given: {
  readonly id: string
  readonly filter: IncidentFilter
  readonly grain: Grain
  /** A period within the set's days that is asked for at a finer step. */
  readonly closer?: { readonly first: string; readonly last: string; readonly grain: Grain } | null
}) => Promise<Views | NotOpen>

export type Views = {
  readonly passing: number
  /** One for each period from the set's first day to its last, those without rows too; days from 2000-01-01. */
  readonly steps: readonly Step[]
  /** As `steps`, of the period asked for at a finer step; null where nothing was asked. */
  readonly closer: { readonly grain: Grain; readonly steps: readonly Step[] } | null
  /** 168, Monday 00–01 first. */
  readonly hours: Uint32Array
  /** By weekday: the day is known but not the hour. */
  readonly unknownHours: Uint32Array
  readonly kinds: Uint32Array
  readonly districts: Uint32Array
  /** In no district, or without a position. */
  readonly outside: number
  /** Doubtful rows, whether or not they are with. */
  readonly doubtful: number
  /** In no day and no hour; the clauses of time are not applied. */
  readonly untimed: number
}

export type Step = { readonly first: number; readonly last: number; readonly count: number }

/** How many of those that pass all but the clause of place lie within each distance of each centre. */
export type CountRings = (given: {
  readonly id: string
  readonly filter: IncidentFilter
  readonly centres: readonly Position[]
  readonly metres: readonly number[]
}) => Promise<
  | {
      /** Centre by centre, distance by distance. */
      readonly counts: Uint32Array
    }
  | NotOpen
>

export type ListRows = (given: {
  readonly id: string
  readonly filter: IncidentFilter
  readonly order: 'newest' | 'oldest'
  readonly first: number
  readonly most: number
}) => Promise<{ readonly rows: readonly ListedRow[] } | NotOpen>

export type ListedRow = {
  /** The row in the file. */
  readonly row: number
  /** Wall minutes; null where there is no time. */
  readonly from: number | null
  readonly to: number | null
  readonly kind: number
  readonly place: number
  readonly doubts: number
}

/** At most `most` points that pass; those that pass all but the clause of place are told apart. */
export type LocatePoints = (given: {
  readonly id: string
  readonly filter: IncidentFilter
  readonly most: number
}) => Promise<Located | NotOpen | TooMany>

export type Located = {
  /** Longitude, latitude … */
  readonly positions: Float64Array
  readonly kind: Uint16Array
  readonly from: Int32Array
  readonly row: Uint32Array
  /** Passing that have no position, and so are not on the map. */
  readonly unpositioned: number
  /** Longitude, latitude … of those that only the clause of place leaves out; empty when there is none, or too many. */
  readonly beside: Float64Array
}
export type TooMany = { readonly tooMany: number }

/** Counts in regular hexagons, in metres on the ground. */
export type CountHexagons = (given: {
  readonly id: string
  readonly filter: IncidentFilter
  /** From the centre to a corner. */
  readonly radiusMetres: number
  /** The middle of one hexagon: the same for every filter, so that they stay where they are. */
  readonly origin: Position
}) => Promise<
  | {
      /** Polygons with `count`; those that hold none are left out. */
      readonly cells: FeatureCollection
    }
  | TooWide
  | NotOpen
>

/** The positions lie so far apart that no grid holds them: most often one of them is wrong. */
export type TooWide = { readonly tooWideKilometres: number }

/** Bands of incidents per km²: `band` 0 is the lowest, from `limits[0]`. */
export type CountDensity = (given: {
  readonly id: string
  readonly filter: IncidentFilter
  readonly bandwidthMetres: number
}) => Promise<
  | {
      readonly features: FeatureCollection
      readonly limits: readonly number[]
      readonly count: number
      readonly reading: Reading
    }
  | TooWide
  | NotOpen
>

export type QueryTasks = {
  readonly 'prepare-set': PrepareSet
  readonly 'count-views': CountViews
  readonly 'count-rings': CountRings
  readonly 'list-rows': ListRows
  readonly 'locate-points': LocatePoints
  readonly 'count-hexagons': CountHexagons
  readonly 'count-density': CountDensity
}
