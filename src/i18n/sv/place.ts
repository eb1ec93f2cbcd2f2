import type { HourSpan } from '../../domain/places/activity'
import type { Coincidence } from '../../domain/places/coincidence'
import type { VulnerableVariant } from '../../domain/places/vulnerable-areas'
import type { Citation } from '../../domain/sources/source'
import { printNumber } from '../numbers'

/** A stretch of the sentence on what coincides, and what it rests on. `before` joins it to the stretch before. */
export type Segment = { readonly before: string; readonly text: string; readonly citations: readonly Citation[] }

export const place = {
  back: 'Alla platser',
  kinds: {
    'oppen-drogscen': 'Öppen drogscen',
    'otrygg-plats': 'Otrygg plats',
    'olovlig-bosattning': 'Olovlig bosättning',
    dumpning: 'Sopdumpning',
    undviks: 'Plats som invånare undviker',
  },
  groups: {
    'oppen-drogscen': 'Öppna drogscener',
    'otrygg-plats': 'Otrygga platser',
    'olovlig-bosattning': 'Olovliga bosättningar',
    dumpning: 'Sopdumpning',
    undviks: 'Platser som invånare undviker',
  },
  /** Only the first begins with a capital. */
  kindList: (kinds: readonly string[]) =>
    kinds.map((kind, index) => (index === 0 ? kind : kind.toLowerCase())).join(', '),
  prioritised: (year: number) => `Prioriterad ${year}`,
  directions: { bättre: 'Bättre', sämre: 'Sämre', oförändrad: 'Oförändrat', avviker: 'Utmärker sig' },
  noPosition: 'saknar läge',
  listTrend: (directions: readonly string[]) => `Utveckling: ${directions.join(', ').toLowerCase()}`,

  facts: {
    what: 'Vad det är',
    district: 'Stadsdel',
    noDistrict: 'Handlingarna för inte platsen till någon enskild stadsdel.',
    position: 'Läge',
    precision: {
      källa: 'Läget kommer ur en källa:',
      ungefärlig: 'Läget är ungefärligt:',
      saknas: 'Läget är okänt.',
    },
    alsoCalled: 'Kallas också',
  },

  sentence: {
    many: 'Här sammanfaller ',
    one: 'Handlingarna säger en sak om platsen: ',
    none: 'Handlingarna namnger platsen men säger inget mer om vad den är.',
    comma: ', ',
    last: ' samt ',
    incomplete: 'Meningen kan sakna delar, eftersom en del av underlaget inte gick att läsa in.',
    part: sentencePart,
  },

  situation: 'Läget i ord',
  trend: (direction: string, period: string) => `${direction}, ${period}`,
  noTrend: 'Någon utveckling beskrivs inte för platsen.',
  remarks: (count: number) =>
    count === 1 ? 'Handlingarnas ord om platsen, 1 citat' : `Handlingarnas ord om platsen, ${count} citat`,
  named: 'Där handlingarna namnger platsen',

  activity: {
    heading: 'När platsen är aktiv',
    hours: 'Tider på dygnet',
    seasons: 'Årstider',
    span: printSpan,
    row: (who: string, spans: string) => `${who}: ${spans}`,
    seasonWords: { vår: 'vår', sommar: 'sommar', höst: 'höst', vinter: 'vinter' },
    and: ' och ',
    openNote:
      'Handlingarna anger när det börjar, inte när det slutar. Staplarna är därför ritade till midnatt och öppna i änden.',
    noHours: 'Klockslag',
    noSeasons: 'Årstid',
    derived: 'Läst ur planens löptext.',
  },

  spots: 'Delplatser',
  spotCount: (count: number) => (count === 1 ? '1 delplats' : `${count} delplatser`),
  wholePlace: 'Visa hela platsen',
  noSpots: 'Handlingarna delar inte in platsen i delplatser.',
  precision: { källa: 'läge ur källa', ungefärlig: 'ungefärligt läge', saknas: 'läge saknas' },

  chain: 'Problem, orsak, åtgärd',

  fear: {
    heading: 'Rapporterad otrygghet',
    value: (percent: string) => `${percent} procent`,
    of: (district: string) => `otrygga i ${district}`,
    missingFor: (district: string) => `Otrygga i ${district}`,
    districtOnly: 'Mätningen gäller hela stadsdelen, inte platsen.',
    years: (years: string) => `Mätningar ${years}.`,
    answers: 'Antal svar',
    noDistrict: 'Platsen kan inte föras till någon stadsdel, så mätningen säger inget om den.',
  },
  notices: {
    heading: 'Polisens händelsenotiser',
    count: (count: string) => (count === '1' ? '1 notis' : `${count} notiser`),
    of: (district: string, from: string, to: string) => `förda till ${district}, publicerade ${from}–${to}`,
    outside: (count: string) => `${count} notiser i underlaget hör inte till någon enskild stadsdel och är inte med.`,
    noDistrict: 'Notiserna är förda till stadsdelar, och platsen kan inte föras till någon.',
    where: (district: string) => `Notiser förda till ${district}`,
  },
  guards: {
    heading: 'Ordningsvakter och samverkan',
    status: {
      tillstånd: 'Tillstånd för ordningsvakter finns',
      ansökt: 'Tillstånd för ordningsvakter söks',
    },
    noGuards: 'Ordningsvakter',
    partners: 'Deltar i samverkan',
    noPartners: 'Vilka som samverkar om platsen',
  },
  statements: {
    heading: (count: number | null) =>
      count === null ? 'Uppgifter ur handlingarna' : `Uppgifter ur handlingarna, ${count}`,
    place: 'Om platsen',
    district: (name: string) => `Om ${name}`,
  },
  disagreements: {
    heading: (count: number | null) =>
      count === null ? 'Där källorna säger olika' : `Där källorna säger olika, ${count}`,
    lead: 'Sidorna står bredvid varandra. Ingen utses till vinnare.',
    documentSays: 'Handlingens egna ord',
    ourReading: 'Vår läsning',
  },
  nearby: 'I närheten',
  history: 'Ändringar i planens rader',
  later: {
    heading: 'Vandringar',
    walks: 'Vandringar och fynd: vandringsläget är inte byggt än.',
  },
  sources: (count: number) => `Källor som använts, ${count}`,
  sheet: (publisher: string) => `Underlag till ${publisher}`,
}

const variants: Readonly<Record<VulnerableVariant, string>> = {
  lista: 'lägesbildens lista',
  avvikande: 'den andra uppgiften i samma handling',
  'polisen-2025': 'polisens gräns i december 2025',
}

const kindsInSentence = {
  'oppen-drogscen': 'öppen drogscen',
  'otrygg-plats': 'otrygg plats',
  'olovlig-bosattning': 'olovliga bosättningar',
  dumpning: 'sopdumpning',
  undviks: 'att invånare uppger att de undviker platsen',
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
      return whole(`prioriterad plats ${part.year}`, part.citations)
    case 'fear':
      return whole(`${printNumber(part.percent, 'sv')} procent otrygga i ${words.district}`, part.citations)
    case 'claim':
      return whole(words.label.charAt(0).toLocaleLowerCase('sv') + words.label.slice(1), part.citations)
    case 'guards':
      return whole(
        part.status === 'tillstånd' ? 'tillstånd för ordningsvakter' : 'ansökan om tillstånd för ordningsvakter',
        part.citations,
      )
    case 'trend':
      return part.periods.map(({ period, citations }, index) => ({
        before: index === 0 ? '' : index === part.periods.length - 1 ? ' och ' : ', ',
        text: index === 0 ? `${trendsInSentence[part.direction]} (${period})` : `(${period})`,
        citations,
      }))
    case 'vulnerable': {
      const inside = part.accounts.filter((account) => account.inside)
      const outside = part.accounts.filter((account) => !account.inside)
      const segments = (accounts: typeof inside, lead: string) =>
        accounts.map(({ variant, citation }, index) => ({
          before: index === 0 ? '' : index === accounts.length - 1 ? ' och ' : ', ',
          text: (index === 0 ? lead : '') + variants[variant],
          citations: [citation],
        }))
      const [first, ...rest] = segments(outside, 'inte enligt ')
      return [...segments(inside, 'utsatt område enligt '), ...(first ? [{ ...first, before: ' men ' }, ...rest] : [])]
    }
  }
}

const trendsInSentence = {
  bättre: 'en utveckling som beskrivs som bättre',
  sämre: 'en utveckling som beskrivs som sämre',
  oförändrad: 'en utveckling som beskrivs som oförändrad',
  avviker: 'en utveckling som utmärker sig',
}

/** "oftast från 10.00 och framåt". */
function printSpan({ fromHour, toHour, end, qualifier }: HourSpan): string {
  const from = `från ${clock(fromHour)}`
  const hours = end === 'open' ? `${from} och framåt` : end === 'cut' ? from : `${from} till ${clock(toHour)}`
  return qualifier === null ? hours : `${qualifier} ${hours}`
}

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}.00`
