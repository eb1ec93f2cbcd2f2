import type { Citation, LocalText } from './source'

/** What a statement is about: a place, an area of the map, or something without a position. */
export type Subject =
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'area'; readonly id: string }
  | { readonly kind: 'other'; readonly id: string }

export type Topic =
  | 'otrygghet'
  | 'fortroende'
  | 'brott'
  | 'befolkning'
  | 'boende'
  | 'utbildning'
  | 'ekonomi'
  | 'halsa'
  | 'unga'
  | 'nedskrapning'
  | 'insatser'
  | 'utsatt-omrade'
  | 'samverkan'

/** A value as the document states it. `value` null means the text lacks it: "uppgift saknas". */
export type Figure = {
  readonly value: number | null
  readonly unit:
    | 'procent'
    | 'procentenheter'
    | 'antal'
    | 'kronor'
    | 'dagar per person'
    | 'index'
    | 'gånger per år'
    | 'poäng av 10'
  /** "cirka", "drygt", "ca": how sure the document itself is; null when stated flatly. */
  readonly qualifier: string | null
}

/** What one document says about one subject in one period. */
export type Statement = {
  readonly id: string
  readonly subject: Subject
  readonly topic: Topic
  /** What is measured or claimed, in our words, without the value. */
  readonly label: LocalText
  readonly figure: Figure | null
  /** "31 dec 2023", "2020, 2021 och 2023 sammanslagna"; null: uppgift saknas. */
  readonly period: string | null
  /** Whom or when the document compares with, and that value. */
  readonly comparison: { readonly label: LocalText; readonly figure: Figure } | null
  /** Number of answers behind a survey value; null where the document does not say. */
  readonly answers: number | null
  /** A caution that must stand beside the value. */
  readonly caution: LocalText | null
  readonly citation: Citation
}

/** Two or more sources that do not agree. Shown side by side; no winner is picked. */
export type Disagreement = {
  readonly id: string
  readonly title: LocalText
  readonly subjects: readonly Subject[]
  readonly sides: readonly { readonly says: LocalText; readonly citation: Citation }[]
  /** The likely reason; `citation` when a document gives it, null when it is our own reading. */
  readonly reason: { readonly text: LocalText; readonly citation: Citation | null } | null
}

/** A short form found in the material. `long` null: no document explains it. */
export type Abbreviation = {
  readonly short: string
  readonly long: string | null
  /** Where a document spells it out; null when none of the five does. */
  readonly citation: Citation | null
  /** Said when no document explains it, or when the long form is from elsewhere. */
  readonly note: LocalText | null
}
