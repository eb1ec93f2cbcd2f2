import type { HourSpan } from '../../domain/places/activity'
import type { Coincidence } from '../../domain/places/coincidence'
import type { VulnerableVariant } from '../../domain/places/vulnerable-areas'
import type { Citation } from '../../domain/sources/source'
import { printNumber } from '../numbers'
import type { Segment, place as source } from '../sv/place'

export const place: typeof source = {
  back: 'All places',
  kinds: {
    'oppen-drogscen': 'Open drug scene',
    'otrygg-plats': 'Unsafe place',
    'olovlig-bosattning': 'Unauthorised settlement',
    dumpning: 'Dumping',
    undviks: 'Place that residents avoid',
  },
  groups: {
    'oppen-drogscen': 'Open drug scenes',
    'otrygg-plats': 'Unsafe places',
    'olovlig-bosattning': 'Unauthorised settlements',
    dumpning: 'Dumping',
    undviks: 'Places that residents avoid',
  },
  /** Only the first begins with a capital. */
  kindList: (kinds) => kinds.map((kind, index) => (index === 0 ? kind : kind.toLowerCase())).join(', '),
  prioritised: (year) => `Prioritised ${year}`,
  directions: { bättre: 'Better', sämre: 'Worse', oförändrad: 'Unchanged', avviker: 'Stands out' },
  noPosition: 'no position',
  listTrend: (directions) => `Trend: ${directions.join(', ').toLowerCase()}`,

  facts: {
    what: 'What it is',
    district: 'District',
    noDistrict: 'The documents assign the place to no single district.',
    position: 'Position',
    precision: {
      källa: 'The position comes from a source:',
      ungefärlig: 'The position is approximate:',
      saknas: 'The position is not known.',
    },
    alsoCalled: 'Also called',
  },

  sentence: {
    many: 'What coincides here: ',
    one: 'The documents say one thing about the place: ',
    none: 'The documents name the place but say no more about what it is.',
    comma: ', ',
    last: ' and ',
    incomplete: 'The sentence may lack parts, since some of the material could not be read.',
    part: sentencePart,
  },

  situation: 'The situation in words',
  trend: (direction, period) => `${direction}, ${period}`,
  noTrend: 'No trend is described for the place.',
  remarks: (count) =>
    count === 1
      ? 'The documents’ words about the place, 1 quote'
      : `The documents’ words about the place, ${count} quotes`,
  named: 'Where the documents name the place',

  activity: {
    heading: 'When the place is active',
    hours: 'Hours of the day',
    seasons: 'Seasons',
    span: printSpan,
    row: (who, spans) => `${who}: ${spans}`,
    seasonWords: { vår: 'spring', sommar: 'summer', höst: 'autumn', vinter: 'winter' },
    and: ' and ',
    openNote:
      'The documents say when it begins, not when it ends. The bars are therefore drawn to midnight, open at the end.',
    noHours: 'Hours',
    noSeasons: 'Season',
    derived: 'Read from the plan’s prose.',
  },

  spots: 'Spots',
  spotCount: (count) => (count === 1 ? '1 spot' : `${count} spots`),
  wholePlace: 'Show the whole place',
  noSpots: 'The documents do not divide the place into spots.',
  precision: { källa: 'position from a source', ungefärlig: 'approximate position', saknas: 'no position' },

  chain: 'Problem, cause, action',

  fear: {
    heading: 'Reported fear',
    value: (percent) => `${percent} per cent`,
    of: (district) => `afraid in ${district}`,
    missingFor: (district) => `Afraid in ${district}`,
    districtOnly: 'The survey covers the whole district, not the place.',
    years: (years) => `Surveys ${years}.`,
    answers: 'Number of answers',
    noDistrict: 'The place can be assigned to no district, so the survey says nothing about it.',
  },
  notices: {
    heading: 'Police notices',
    count: (count) => (count === '1' ? '1 notice' : `${count} notices`),
    of: (district, from, to) => `assigned to ${district}, published ${from}–${to}`,
    outside: (count) => `${count} notices in the material belong to no single district and are not included.`,
    noDistrict: 'The notices are assigned to districts, and the place can be assigned to none.',
    where: (district) => `Notices assigned to ${district}`,
  },
  guards: {
    heading: 'Guards and collaboration',
    status: {
      tillstånd: 'A permit for public order guards is in place',
      ansökt: 'A permit for public order guards is applied for',
    },
    noGuards: 'Public order guards',
    partners: 'Take part in the collaboration',
    noPartners: 'Who collaborates on the place',
  },
  statements: {
    heading: (count) => (count === null ? 'Statements from the documents' : `Statements from the documents, ${count}`),
    place: 'About the place',
    district: (name) => `About ${name}`,
  },
  disagreements: {
    heading: (count) => (count === null ? 'Where the sources differ' : `Where the sources differ, ${count}`),
    lead: 'The sides stand next to each other. No winner is picked.',
    documentSays: 'The document’s own words',
    ourReading: 'Our reading',
  },
  nearby: 'Nearby',
  history: 'Changes to the plan’s rows',
  later: {
    heading: 'Walks',
    walks: 'Walks and findings: the walk mode is not built yet.',
  },
  sources: (count) => `Sources used, ${count}`,
  sheet: (publisher) => `Material for ${publisher}`,
}

const variants: Readonly<Record<VulnerableVariant, string>> = {
  lista: 'the report’s list',
  avvikande: 'the differing sentence in the same document',
  'polisen-2025': 'the police outline of December 2025',
}

const kindsInSentence = {
  'oppen-drogscen': 'open drug scene',
  'otrygg-plats': 'unsafe place',
  'olovlig-bosattning': 'unauthorised settlements',
  dumpning: 'dumping',
  undviks: 'residents saying they avoid the place',
}

/** The words of one part, cut where its sources change. */
function sentencePart(
  part: Coincidence,
  words: { readonly district: string; readonly label: string },
): readonly Segment[] {
  const whole = (text: string, citations: readonly Citation[]): readonly Segment[] => [{ before: '', text, citations }]
  switch (part.code) {
    case 'kind':
      return whole(kindsInSentence[part.kind], part.citations)
    case 'priority':
      return whole(`prioritised place in ${part.year}`, part.citations)
    case 'fear':
      return whole(`${printNumber(part.percent, 'en')} per cent afraid in ${words.district}`, part.citations)
    case 'claim':
      return whole(words.label.charAt(0).toLowerCase() + words.label.slice(1), part.citations)
    case 'guards':
      return whole(
        part.status === 'tillstånd' ? 'a permit for public order guards' : 'an application for public order guards',
        part.citations,
      )
    case 'trend':
      return part.periods.map(({ period, citations }, index) => ({
        before: index === 0 ? '' : index === part.periods.length - 1 ? ' and ' : ', ',
        text: index === 0 ? `${trendsInSentence[part.direction]} (${period})` : `(${period})`,
        citations,
      }))
    case 'vulnerable': {
      const inside = part.accounts.filter((account) => account.inside)
      const outside = part.accounts.filter((account) => !account.inside)
      const segments = (accounts: typeof inside, lead: string) =>
        accounts.map(({ variant, citation }, index) => ({
          before: index === 0 ? '' : index === accounts.length - 1 ? ' and ' : ', ',
          text: (index === 0 ? lead : '') + variants[variant],
          citations: [citation],
        }))
      const [first, ...rest] = segments(outside, 'not by ')
      return [...segments(inside, 'vulnerable area by '), ...(first ? [{ ...first, before: ' but ' }, ...rest] : [])]
    }
  }
}

const trendsInSentence = {
  bättre: 'a trend described as better',
  sämre: 'a trend described as worse',
  oförändrad: 'a trend described as unchanged',
  avviker: 'a trend that stands out',
}

/** "oftast from 10.00 onwards": the qualifier is the document's. */
function printSpan({ fromHour, toHour, end, qualifier }: HourSpan): string {
  const from = `from ${clock(fromHour)}`
  const hours = end === 'open' ? `${from} onwards` : end === 'cut' ? from : `${from} to ${clock(toHour)}`
  return qualifier === null ? hours : `${qualifier} ${hours}`
}

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}.00`
