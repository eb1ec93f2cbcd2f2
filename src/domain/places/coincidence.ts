import type { Citation, LocalText } from '../sources/source'
import type { Statement } from '../sources/statement'
import type { Survey } from '../survey/survey'
import { kindCitations } from './kind-citations'
import type { Place, PlaceKind, Trend } from './place'
import { type VulnerableAccount, type VulnerableArea, vulnerableAccounts } from './vulnerable-areas'

/** One thing that the sources say of a place, without words: i18n makes the sentence. No part is weighed against another. */
export type Coincidence =
  | { readonly code: 'kind'; readonly kind: PlaceKind; readonly citations: readonly Citation[] }
  | { readonly code: 'priority'; readonly year: number; readonly citations: readonly Citation[] }
  | { readonly code: 'vulnerable'; readonly accounts: readonly VulnerableAccount[] }
  | {
      readonly code: 'fear'
      readonly percent: number
      readonly district: string
      readonly citations: readonly Citation[]
    }
  | { readonly code: 'claim'; readonly label: LocalText; readonly citations: readonly Citation[] }
  | {
      readonly code: 'trend'
      readonly direction: Trend['direction']
      readonly periods: readonly { readonly period: string; readonly citations: readonly Citation[] }[]
    }
  | {
      readonly code: 'guards'
      readonly status: NonNullable<Place['guards']>['status']
      readonly citations: readonly Citation[]
    }

/** What coincides at a place, in the order it is told. Only what a source says; what is unknown is no part. */
export function coincidences(given: {
  readonly place: Place
  readonly survey: Survey | null
  readonly statements: readonly Statement[]
  readonly vulnerable: readonly VulnerableArea[]
}): readonly Coincidence[] {
  const { place, survey, statements, vulnerable } = given
  const [avoided, otherKinds] = [
    place.kinds.filter((kind) => kind === 'undviks'),
    place.kinds.filter((kind) => kind !== 'undviks' && kind !== 'otrygg-plats'),
  ]
  return [
    ...otherKinds.map((kind) => ofKind(place, kind)),
    ...ofPriority(place),
    ...ofVulnerable(place, vulnerable),
    ...ofFear(place, survey),
    ...ofClaims(place, statements),
    ...avoided.map((kind) => ofKind(place, kind)),
    ...ofTrend(place),
    ...ofGuards(place),
  ]
}

const ofKind = (place: Place, kind: PlaceKind): Coincidence => ({
  code: 'kind',
  kind,
  citations: kindCitations(place, kind),
})

function ofPriority({ priority }: Place): readonly Coincidence[] {
  return priority ? [{ code: 'priority', year: priority.year, citations: [priority.citation] }] : []
}

function ofVulnerable(place: Place, areas: readonly VulnerableArea[]): readonly Coincidence[] {
  const accounts = vulnerableAccounts(place, areas)
  return accounts.some(({ inside }) => inside) ? [{ code: 'vulnerable', accounts }] : []
}

function ofFear({ district }: Place, survey: Survey | null): readonly Coincidence[] {
  const answer = survey?.values.find(({ area }) => area === district)
  if (!answer || answer.value === null || !answer.citation) return []
  return [{ code: 'fear', percent: answer.value, district: answer.area, citations: [answer.citation] }]
}

/** Claims about crime at the place itself. Those about its stadsdel are told in the panel, not laid on the place. */
function ofClaims({ id }: Place, statements: readonly Statement[]): readonly Coincidence[] {
  return statements
    .filter(
      ({ subject, topic, figure }) => subject.kind === 'place' && subject.id === id && topic === 'brott' && !figure,
    )
    .map(({ label, citation }) => ({ code: 'claim', label, citations: [citation] }))
}

/** Told only when every passage points the same way; otherwise the panel shows them side by side. */
function ofTrend({ trends }: Place): readonly Coincidence[] {
  const [first, ...rest] = trends
  if (!first || rest.some(({ direction }) => direction !== first.direction)) return []
  const periods = [...new Set(trends.map(({ period }) => period))].map((period) => ({
    period,
    citations: trends.filter((trend) => trend.period === period).map(({ citation }) => citation),
  }))
  return [{ code: 'trend', direction: first.direction, periods }]
}

function ofGuards({ guards }: Place): readonly Coincidence[] {
  return guards ? [{ code: 'guards', status: guards.status, citations: [guards.citation] }] : []
}
