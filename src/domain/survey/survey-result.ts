import type { Citation } from '../sources/source'
import type { Survey } from './survey'

/** Whom a value is about. */
export type Group =
  | { readonly kind: 'alla' | 'kvinnor' | 'män' | 'har funktionsnedsättning' }
  /** Years of age, both with; `to` null: and older. */
  | { readonly kind: 'ålder'; readonly from: number; readonly to: number | null }

/** One value: what a group in an area answered to a question in a year, or in several put together. */
export type SurveyResult = {
  /** What was shipped, taken in, or invented. */
  readonly origin: 'källa' | 'egen' | 'exempel'
  readonly area: string
  /** The question in the words at hand; two results compare only when it is the same. */
  readonly question: string
  /** More than one: the answers of those years were put together, and no single year can be told from them. */
  readonly years: readonly number[]
  readonly group: Group
  /** Per cent; null: uppgift saknas. */
  readonly value: number | null
  /** Number of answers; null: antal svar okänt. */
  readonly answers: number | null
  /** Who measured, as the table or the document names it. */
  readonly source: string
  /** null for what users took in themselves. */
  readonly citation: Citation | null
}

/** The shipped survey as results. A value without stated years has none. */
export function resultsOf({ values, question, years, source, citation }: Survey): readonly SurveyResult[] {
  return values.map((answer) => ({
    origin: 'källa',
    area: answer.area,
    question: question.sv,
    years: readYears(years) ?? [],
    group: { kind: 'alla' },
    value: answer.value,
    answers: answer.answers,
    source,
    citation: answer.citation ?? citation,
  }))
}

export const isPooled = ({ years }: Pick<SurveyResult, 'years'>): boolean => years.length > 1

/**
 * Years as people write them: "2023", "2020, 2021 och 2023 sammanslagna", "2020–2023" (all four).
 * @returns in order, each once; null when there is none, or a span goes backwards
 */
export function readYears(text: string): readonly number[] | null {
  const years = new Set<number>()
  for (const [, first, last] of text.matchAll(/(?<!\d)((?:19|20)\d\d)(?: ?[-\u2013\u2014] ?((?:19|20)\d\d))?(?!\d)/g)) {
    const [from, to] = [Number(first), Number(last ?? first)]
    if (to < from) return null
    for (let year = from; year <= to; year += 1) years.add(year)
  }
  return years.size === 0 ? null : [...years].toSorted((a, b) => a - b)
}

/** The same for the same group. */
export const groupKey = (group: Group): string =>
  group.kind === 'ålder' ? `ålder ${group.from}–${group.to ?? ''}` : group.kind

/** The same for results that are about the same thing, whatever they say of it. */
export const resultKey = ({ area, question, years, group }: SurveyResult): string =>
  JSON.stringify([area, question, years, groupKey(group)])
