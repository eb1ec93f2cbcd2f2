import type { Place } from '../../domain/places/place'
import type { Plan, PlanRow } from '../../domain/plan/plan'
import type { Citation, LocalText } from '../../domain/sources/source'
import type { Disagreement, Statement } from '../../domain/sources/statement'

/** What a place says on the strength of a passage: one of our own themes, or the remark's own. */
export type PlaceTheme = 'named' | 'priority' | 'guards' | 'trend' | 'activity' | 'partner' | LocalText

/** One thing the app says, and the passage it rests on. */
export type Claim =
  | { readonly kind: 'statement'; readonly citation: Citation; readonly statement: Statement }
  | {
      readonly kind: 'place'
      readonly citation: Citation
      readonly place: Place
      readonly theme: PlaceTheme
      readonly detail: string | null
    }
  | { readonly kind: 'row'; readonly citation: Citation; readonly row: PlanRow }
  | { readonly kind: 'disagreement'; readonly citation: Citation; readonly disagreement: Disagreement }

export type Passage = { readonly quote: string | null; readonly claims: readonly Claim[] }
export type Section = { readonly where: string; readonly passages: readonly Passage[] }

export type Citing = {
  readonly statements: readonly Statement[]
  readonly places: readonly Place[]
  readonly plan: Plan | null
  readonly disagreements: readonly Disagreement[]
}

/** Everything that cites a source, in the material's order. */
export function claimsIn(source: string, citing: Citing): readonly Claim[] {
  const { plan } = citing
  const claims: readonly Claim[] = [
    ...citing.statements.map((statement) => ({ kind: 'statement' as const, citation: statement.citation, statement })),
    ...citing.places.flatMap(placeClaims),
    ...(plan?.rows.map((row) => ({ kind: 'row' as const, citation: rowCitation(plan, row), row })) ?? []),
    ...citing.disagreements.flatMap((disagreement) =>
      disagreement.sides.map(({ citation }) => ({ kind: 'disagreement' as const, citation, disagreement })),
    ),
  ]
  return claims.filter((claim) => claim.citation.source === source)
}

/** Claims by section and passage, both in the order they first occur. "…, rad 3" belongs to its section. */
export function bySection(claims: readonly Claim[]): readonly Section[] {
  const sections = new Map<string, Map<string | null, Claim[]>>()
  for (const claim of claims) {
    const where = claim.citation.where.replace(/, rad(er)? \d.*$/, '')
    const passages = sections.get(where) ?? new Map<string | null, Claim[]>()
    sections.set(where, passages)
    passages.set(claim.citation.quote, [...(passages.get(claim.citation.quote) ?? []), claim])
  }
  return [...sections].map(([where, passages]) => ({
    where,
    passages: [...passages].map(([quote, claimsOfQuote]) => ({ quote, claims: claimsOfQuote })),
  }))
}

/** How many of each kind cite a source, for the list of sources. */
export function countClaims(claims: readonly Claim[]): Readonly<Record<Claim['kind'], number>> {
  const counts = { statement: 0, place: 0, row: 0, disagreement: 0 }
  for (const { kind } of claims) counts[kind] += 1
  return counts
}

function rowCitation(plan: Plan, row: PlanRow): Citation {
  const area = plan.areas.find(({ id }) => id === row.area)
  return {
    source: plan.source,
    where: `${area?.heading ?? row.area}, rad ${row.sheetRow}`,
    quote: row.cells.problem,
  }
}

function placeClaims(place: Place): readonly Claim[] {
  const claim = (theme: PlaceTheme, citation: Citation, detail: string | null = null): Claim => ({
    kind: 'place',
    citation,
    place,
    theme,
    detail,
  })
  return [
    ...place.named.map((citation) => claim('named', citation)),
    ...(place.priority ? [claim('priority', place.priority.citation)] : []),
    ...(place.guards ? [claim('guards', place.guards.citation)] : []),
    ...place.trends.map((trend) => claim('trend', trend.citation, trend.period)),
    ...place.activity.map((activity) => claim('activity', activity.citation, activity.who)),
    ...place.partners.map((partner) => claim('partner', partner.citation, partner.name)),
    ...place.remarks.map((remark) => claim(remark.theme, remark.citation)),
  ]
}
