import type { DayRange } from '../../domain/incidents/incident-filter'
import type { Position } from '../../domain/places/place'
import { type Problem, problem } from '../../domain/problems/problem'
import { type Language, languages } from '../../domain/selection/language'
import type { IsoWeek } from '../../domain/time/iso-week'
import { type Camera, cameraCodec } from './camera'
import { type Codec, idCodec } from './codec'
import { dateCodec } from './date'
import { type Filter, filterCodec } from './filter'
import { type ActionDay, actionCodec, bufferCodec, type HeldAgainst, heldAgainstCodec } from './incident-answers'
import {
  bandwidthCodec,
  comparisonCodec,
  type DrawnAs,
  districtsCodec,
  doubtfulCodec,
  drawnAsCodec,
  hoursCodec,
  kindsCodec,
  type Near,
  nearCodec,
  periodCodec,
  ringCodec,
} from './incidents'
import { type LayerChoice, layersCodec } from './layers'
import { weekCodec } from './week'

/** Workspaces that exist, then those whose address is reserved and says honestly that they are not built yet. */
export const builtWorkspaces = [
  'start',
  'karta',
  'plan',
  'lage',
  'trygghet',
  'handelser',
  'data',
  'kallor',
  'om',
] as const
export const plannedWorkspaces = ['vandring', 'dragning'] as const
export const workspaces = [...builtWorkspaces, ...plannedWorkspaces] as const
export type Workspace = (typeof workspaces)[number]

/** Everything one would paste in a mail. Undone values are the codecs' fallbacks. */
export type Address = {
  readonly workspace: Workspace
  readonly place: string | null
  readonly spot: string | null
  readonly layers: readonly LayerChoice[] | null
  readonly filter: Filter
  readonly camera: Camera | null
  readonly language: Language
  /** How the plan is grouped: omrade, plats, aktor, tid. */
  readonly view: string | null
  /** An open row of the plan. */
  readonly row: string | null
  /** The day that counts as today for what is late; null: the clock's. */
  readonly today: string | null
  /** The day that changes are counted from. */
  readonly since: string | null
  /** The week whose situation is shown. */
  readonly week: IsoWeek | null
  /** An area of the situation. */
  readonly area: string | null
  /** An open source, or the id of a disagreement. */
  readonly source: string | null
  /** Left and right layer of the swipe, as `vanster.hoger`. */
  readonly compare: readonly [left: string, right: string] | null
  /** The set of incidents; null: the one that the site ships. */
  readonly material: string | null
  /** The clauses of the incidents' filter, and how the map draws what passes. */
  readonly period: DayRange | null
  readonly hours: readonly number[] | null
  readonly kinds: readonly string[] | null
  readonly districts: readonly string[] | null
  readonly near: Near | null
  readonly ring: readonly Position[] | null
  readonly doubtful: 'with' | 'without'
  readonly drawnAs: DrawnAs | null
  readonly bandwidth: number | null
  /** What the incidents' period is held against; null: the same dates a year before. */
  readonly heldAgainst: HeldAgainst | null
  /** An action at the place of the filter: its day, the ring around it, and what it is compared with. */
  readonly action: ActionDay | null
  readonly buffer: number | null
  readonly comparison: Near | null
}

const languageCodec: Codec<Language> = {
  key: 'sprak',
  fallback: 'sv',
  parse(raw) {
    const value = languages.find((language) => language === raw)
    return value ? { value } : { problem: problem('bad-language', 'sprak', { given: raw }) }
  },
  print: (value) => (value === 'sv' ? null : value),
}

const compareCodec: Codec<readonly [string, string] | null> = {
  key: 'jamfor',
  fallback: null,
  parse(raw) {
    const match = /^([a-z0-9-]+)\.([a-z0-9-]+)$/.exec(raw)
    return match?.[1] && match[2]
      ? { value: [match[1], match[2]] }
      : { problem: problem('unknown-layer', 'jamfor', { given: raw }) }
  },
  print: (value) => value?.join('.') ?? null,
}

type Parameters = Omit<Address, 'workspace'>

/** One codec per parameter; their order is the order in the address. */
export const codecs: { readonly [Name in keyof Parameters]: Codec<Parameters[Name]> } = {
  place: idCodec('plats', 'unknown-place'),
  spot: idCodec('delplats', 'unknown-spot'),
  row: idCodec('rad', 'unknown-row'),
  source: idCodec('kalla', 'unknown-source'),
  view: idCodec('visa', 'wrong-shape'),
  today: dateCodec('idag'),
  since: dateCodec('sedan'),
  week: weekCodec('vecka'),
  area: idCodec('omrade', 'unknown-area'),
  layers: layersCodec,
  compare: compareCodec,
  filter: filterCodec,
  material: idCodec('material', 'unknown-material'),
  period: periodCodec,
  hours: hoursCodec,
  kinds: kindsCodec,
  districts: districtsCodec,
  near: nearCodec,
  ring: ringCodec,
  doubtful: doubtfulCodec,
  drawnAs: drawnAsCodec,
  bandwidth: bandwidthCodec,
  heldAgainst: heldAgainstCodec,
  action: actionCodec,
  buffer: bufferCodec,
  comparison: comparisonCodec,
  camera: cameraCodec,
  language: languageCodec,
}

export type ReadAddress = { readonly address: Address; readonly problems: readonly Problem[] }

/** Reads `#/karta?plats=…`. A bad parameter becomes its fallback and a problem; the rest holds. */
export function parseAddress(hash: string): ReadAddress {
  const problems: Problem[] = []
  const [path = '', query = ''] = splitOnce(hash.replace(/^#?\/?/, ''), '?')
  const workspace = workspaces.find((name) => name === path) ?? 'start'
  if (path !== '' && workspace !== path) problems.push(problem('unknown-workspace', 'adress', { given: path }))

  const given = readQuery(query)
  const read = <Value>(codec: Codec<Value>): Value => {
    const raw = given.get(codec.key)
    if (raw === undefined || raw === '') return codec.fallback
    const result = codec.parse(raw)
    if ('value' in result) return result.value
    problems.push(result.problem)
    return codec.fallback
  }
  const parameters = Object.fromEntries(
    Object.entries(codecs).map(([name, codec]) => [name, read(codec as Codec<unknown>)]),
  ) as Parameters
  return { address: { workspace, ...parameters }, problems }
}

/** Writes the address so that `parseAddress` gives the same value back. */
export function printAddress(address: Address): string {
  const query = Object.entries(codecs).flatMap(([name, codec]) => {
    const printed = (codec as Codec<unknown>).print(address[name as keyof Parameters])
    return printed === null ? [] : [`${codec.key}=${escapeInQuery(printed)}`]
  })
  return `#/${address.workspace}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

export const startAddress: Address = parseAddress('').address

/** Every clause of the incidents' filter as it stands when nothing is asked for. */
export const noClauses = {
  period: null,
  hours: null,
  kinds: null,
  districts: null,
  near: null,
  ring: null,
  doubtful: 'with',
} as const satisfies Partial<Address>

/** What is asked of the incidents that pass, when nothing is asked. */
export const noAnswers = {
  heldAgainst: null,
  action: null,
  buffer: null,
  comparison: null,
} as const satisfies Partial<Address>

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** Splits without URLSearchParams, which would turn "+" into a space and hide broken percent signs. */
function readQuery(query: string): ReadonlyMap<string, string> {
  const pairs = query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => splitOnce(pair, '='))
  return new Map(pairs.map(([key, raw]) => [key, unescapeInQuery(raw)]))
}

/** Marks that part the query, and whatever the address bar would escape by itself: what is printed is what stands there. */
const escapeInQuery = (text: string): string =>
  text.replace(/[%&#?"<>`]|[^\x21-\x7e]/gu, (mark) => encodeURIComponent(mark))

const unescapeInQuery = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
