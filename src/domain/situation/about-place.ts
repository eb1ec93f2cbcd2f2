import type { Place } from '../places/place'
import type { Citation, LocalText } from '../sources/source'
import type { Disagreement, Statement } from '../sources/statement'
import type { Survey, SurveyValue } from '../survey/survey'

/** Passages on one theme, in the documents' order. */
export type Theme = { readonly theme: LocalText; readonly citations: readonly Citation[] }

export function remarksByTheme({ remarks }: Place): readonly Theme[] {
  const themes = new Map<string, Theme>()
  for (const { theme, citation } of remarks) {
    const known = themes.get(theme.sv)
    themes.set(theme.sv, { theme, citations: [...(known?.citations ?? []), citation] })
  }
  return [...themes.values()]
}

/** Values that rest on the same passage, told together: six partners, one quote. */
export function byPassage<Item extends { readonly citation: Citation }>(
  items: readonly Item[],
): readonly { readonly items: readonly Item[]; readonly citation: Citation }[] {
  const groups: { items: Item[]; citation: Citation }[] = []
  for (const item of items) {
    const known = groups.find(({ citation }) => isSame(citation, item.citation))
    if (known) known.items.push(item)
    else groups.push({ items: [item], citation: item.citation })
  }
  return groups
}

/** What the documents state about the place itself, and about the stadsdel it lies in. */
export function statementsAbout(
  { id, district }: Place,
  statements: readonly Statement[],
): { readonly place: readonly Statement[]; readonly district: readonly Statement[] } {
  const about = (kind: Statement['subject']['kind'], wanted: string | null) =>
    statements.filter(({ subject }) => subject.kind === kind && subject.id === wanted)
  return { place: about('place', id), district: about('area', district) }
}

/** Where the sources differ about the place or the stadsdel it lies in. */
export function disagreementsAbout(
  { id, district }: Place,
  disagreements: readonly Disagreement[],
): readonly Disagreement[] {
  return disagreements.filter(({ subjects }) =>
    subjects.some(
      (subject) =>
        (subject.kind === 'place' && subject.id === id) || (subject.kind === 'area' && subject.id === district),
    ),
  )
}

/** The survey's answer for the stadsdel of the place; null when the survey has no row for it. */
export function answerFor({ district }: Place, survey: Survey): SurveyValue | null {
  return survey.values.find(({ area }) => area === district) ?? null
}

/** A statement that only repeats the survey's figure. */
export function repeatsSurvey(statement: Statement, survey: Survey | null): boolean {
  return (survey?.values ?? []).some(
    ({ area, value, citation }) =>
      statement.subject.id === area &&
      value !== null &&
      statement.figure?.value === value &&
      citation !== null &&
      isSame(citation, statement.citation),
  )
}

const isSame = (one: Citation, other: Citation): boolean =>
  one.source === other.source && one.where === other.where && one.quote === other.quote
