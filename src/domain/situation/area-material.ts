import type { Place } from '../places/place'
import { foldText } from '../selection/fold-text'
import type { Citation, LocalText } from '../sources/source'
import type { Statement, Topic } from '../sources/statement'
import type { QuestionId } from './five-questions'

/** Something the material says that bears on a question. The words are the document's; that it bears on it is our sorting. */
export type AreaFact = {
  /** Id of the statement; of the place, where the material names one. */
  readonly id: string
  readonly kind: 'utsaga' | 'plats'
  readonly label: LocalText
  readonly citation: Citation
  /** The area itself, a place in it, or the whole borough that it is part of. */
  readonly scope: 'området' | 'plats i området' | 'hela stadsdelsområdet'
  /** Why it stands here: the statement's topic, or the word in its quote. */
  readonly because: { readonly topic: Topic } | { readonly word: string } | { readonly named: true }
}

/**
 * What the material already says of an area, under each of the five questions. One statement may bear on several. A question
 * without any is an empty list: the material does not answer it.
 * @param covers ids of the map's areas that the situation area consists of
 * @param borough id of the whole; null: leave out what is said of it
 */
export function areaMaterial(given: {
  readonly covers: readonly string[]
  readonly borough: string | null
  readonly statements: readonly Statement[]
  readonly places: readonly Place[]
}): Readonly<Record<QuestionId, readonly AreaFact[]>> {
  const { covers, borough, statements, places } = given
  const within = places.filter(({ district }) => district !== null && covers.includes(district))
  const placesIn = new Set(within.map(({ id }) => id))
  const scoped = statements.flatMap((statement) => {
    const scope = scopeOf(statement, { covers, borough, placesIn })
    return scope ? [{ statement, scope }] : []
  })
  const said = (question: QuestionId) =>
    scoped
      .flatMap(({ statement, scope }) => {
        const because = bearing(statement, question)
        return because ? [factOf(statement, scope, because)] : []
      })
      .toSorted((a, b) => nearest.indexOf(a.scope) - nearest.indexOf(b.scope))
  return {
    'har-vi-problem': said('har-vi-problem'),
    vilka: said('vilka'),
    aktorerna: said('aktorerna'),
    var: [...within.flatMap(namedPlace), ...said('var')],
    'hur-paverkas': said('hur-paverkas'),
  }
}

const nearest: readonly AreaFact['scope'][] = ['området', 'plats i området', 'hela stadsdelsområdet']

/** What makes a statement bear on a question: its topic, or a word in its quote. Words are beginnings, folded. */
const rules: Readonly<Record<QuestionId, { readonly topics: readonly Topic[]; readonly words: readonly string[] }>> = {
  'har-vi-problem': {
    topics: ['utsatt-omrade'],
    words: ['laget', 'lagesbilden har', 'paverkar lagesbilden', 'oppen drogscen', 'oppna drogscener'],
  },
  vilka: { topics: ['brott', 'nedskrapning'], words: ['rekryter', 'ordningsstorning', 'narkotikahandel'] },
  aktorerna: {
    topics: [],
    words: ['kriminella', 'gruppering', 'ungdomsgrupper', 'ungdomshang', 'missbrukare', 'natverk', 'vistelseforbud'],
  },
  var: { topics: [], words: ['platser', 'koncentration', 'i anslutning till', 'i narheten av'] },
  'hur-paverkas': { topics: ['otrygghet', 'fortroende'], words: ['undvik', 'benagenhet', 'oro for'] },
}

function bearing({ topic, citation }: Statement, question: QuestionId): AreaFact['because'] | null {
  const { topics, words } = rules[question]
  if (topics.includes(topic)) return { topic }
  const quote = ` ${foldText(citation.quote ?? '')}`
  const word = words.find((one) => quote.includes(` ${one}`))
  return word === undefined ? null : { word }
}

function scopeOf(
  { subject }: Statement,
  within: {
    readonly covers: readonly string[]
    readonly borough: string | null
    readonly placesIn: ReadonlySet<string>
  },
): AreaFact['scope'] | null {
  if (subject.kind === 'place') return within.placesIn.has(subject.id) ? 'plats i området' : null
  if (subject.kind !== 'area') return null
  if (within.covers.includes(subject.id)) return 'området'
  return subject.id === within.borough ? 'hela stadsdelsområdet' : null
}

const factOf = (
  { id, label, citation }: Statement,
  scope: AreaFact['scope'],
  because: AreaFact['because'],
): AreaFact => ({ id, kind: 'utsaga', label, citation, scope, because })

function namedPlace({ id, name, named }: Place): readonly AreaFact[] {
  const [citation] = named
  if (!citation) return []
  return [{ id, kind: 'plats', label: { sv: name }, citation, scope: 'plats i området', because: { named: true } }]
}
