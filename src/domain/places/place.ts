import type { Citation, LocalText } from '../sources/source'

/** [longitude, latitude] in WGS 84 degrees. */
export type Position = readonly [lng: number, lat: number]

export const placeKinds = ['oppen-drogscen', 'otrygg-plats', 'olovlig-bosattning', 'dumpning', 'undviks'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** How a position or outline is known. `ungefärlig` is drawn dashed and may be moved; `saknas` is listed, not drawn. */
export type Footing = {
  readonly precision: 'källa' | 'ungefärlig' | 'saknas'
  /** Source of the coordinates; null when the position is our estimate. */
  readonly source: string | null
  /** How it was set, in plain words. */
  readonly note: LocalText
}

/** Hours or season when a place is active, read from the documents' prose. */
export type Activity = {
  /** Who or what: "ungdomar", "missbrukare", "hela platsen". As the document words it. */
  readonly who: string
  /** Whole hours 0–24, local time; null when the text gives none. `toHour` null: "och framåt". */
  readonly fromHour: number | null
  readonly toHour: number | null
  readonly season: readonly ('vår' | 'sommar' | 'höst' | 'vinter')[]
  readonly citation: Citation
}

export type Trend = {
  readonly direction: 'bättre' | 'sämre' | 'oförändrad' | 'avviker'
  readonly period: string
  readonly citation: Citation
}

/** A part of a place that the plan names: an entrance, a passage, a corner. */
export type Spot = {
  readonly id: string
  readonly name: string
  readonly position: Position | null
  readonly footing: Footing
}

/** A place the documents name as unsafe. Everything it says is cited. */
export type Place = {
  readonly id: string
  readonly name: string
  /** Other names in the material: "Hässelby strand (Maltesholmstorget med omnejd)". */
  readonly alsoCalled: readonly string[]
  readonly kinds: readonly PlaceKind[]
  /** Id of the stadsdel it lies in; null when the documents place it no closer. */
  readonly district: string | null
  readonly position: Position | null
  readonly footing: Footing
  /** What it is, in our words, one or two sentences, without claims that lack a citation below. */
  readonly description: LocalText
  readonly named: readonly Citation[]
  readonly priority: { readonly year: number; readonly citation: Citation } | null
  readonly guards: { readonly status: 'tillstånd' | 'ansökt'; readonly citation: Citation } | null
  readonly trends: readonly Trend[]
  readonly activity: readonly Activity[]
  readonly partners: readonly { readonly name: string; readonly citation: Citation }[]
  /** Further words of the documents about it, by theme. */
  readonly remarks: readonly { readonly theme: LocalText; readonly citation: Citation }[]
  readonly spots: readonly Spot[]
}
