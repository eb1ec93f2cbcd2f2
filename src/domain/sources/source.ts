/** A published thing that facts are taken from: a document, a map data set, a list. */
export type Source = {
  readonly id: string
  readonly kind: 'dokument' | 'karta' | 'register' | 'exempel'
  readonly title: string
  readonly publisher: string
  /** As the publisher states it ("hösten 2024", "2025-12-01"); null when undated: shown as "uppgift saknas". */
  readonly date: string | null
  /** Where to find it; null when no address is known. */
  readonly address: string | null
  readonly licence: string | null
  /** Text the map must show while data from this source is drawn. */
  readonly attribution: string | null
  /** What one must mind when reading it. */
  readonly note: LocalText | null
}

/** One claim's footing: which source, where in it, and the words themselves. */
export type Citation = {
  readonly source: string
  /** Section heading, table or sheet row, as a reader would look it up. */
  readonly where: string
  /** Verbatim from the source (white space and line-break hyphens aside); null for facts that are not text (an outline). */
  readonly quote: string | null
}

/** Our own words about the material. Swedish is the source; English may be missing and Swedish is then shown. */
export type LocalText = {
  readonly sv: string
  readonly en?: string
}
