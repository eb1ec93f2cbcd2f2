import { foldText } from '../selection/fold-text'
import { resembles } from './resembles'
import type { MappableColumn } from './sheet-mapping'

/** What the columns are called in plans of this kind; the city's own word first. */
const names: Readonly<Record<MappableColumn, readonly string[]>> = {
  problem: ['problem', 'problemområde', 'problembild', 'identifierat problemområde', 'problembeskrivning', 'utmaning'],
  cause: ['orsak', 'orsaker', 'orsaksanalys', 'bakomliggande orsak', 'bakomliggande orsaker', 'orsak till problemet'],
  action: ['åtgärd', 'åtgärder', 'insats', 'insatser', 'aktivitet', 'aktiviteter', 'vad ska göras'],
  goal: ['operativa mål', 'operativt mål', 'mål', 'målet', 'delmål', 'målsättning', 'förväntat resultat'],
  when: ['när', 'tid', 'tidplan', 'tidsplan', 'tidpunkt', 'klart', 'klart senast', 'slutdatum', 'deadline'],
  who: [
    'vem',
    'vilka',
    'ansvarig',
    'ansvariga',
    'ansvar',
    'vem ansvarar',
    'ansvarig aktör',
    'aktör',
    'aktörer',
    'utförare',
  ],
  followUp: [
    'uppföljning',
    'uppföljningar',
    'uppföljt',
    'utfall',
    'resultat',
    'vad har gjorts',
    'genomfört',
    'status uppföljning',
  ],
  status: ['status', 'genomförandestatus', 'åtgärdsstatus'],
  followedUp: ['uppföljningsdatum', 'uppföljd', 'datum för uppföljning', 'uppföljning datum', 'uppföljt den'],
}

const folded = Object.entries(names).flatMap(([column, words]) =>
  words.map((word) => ({ column: column as MappableColumn, word: headerText(word) })),
)
// So that "uppföljningsdatum" is not taken for "uppföljning" with something after it.
const longestFirst = folded.toSorted((a, b) => b.word.length - a.word.length)

const longestHeader = 80

/** Which of the plan's columns a header names: in those very words ("Orsak"), with a slip ("Åtgrärd") or with more after ("När (klart senast)"). */
export function columnNamed(header: string): MappableColumn | null {
  if (header.length > longestHeader) return null
  const text = headerText(header)
  return columnInWords(header) ?? longestFirst.find(({ word }) => text.startsWith(`${word} `))?.column ?? null
}

/** Which column a header names and says no more. */
export function columnInWords(header: string): MappableColumn | null {
  if (header.length > longestHeader) return null
  const text = headerText(header)
  if (text === '') return null
  return (
    (folded.find(({ word }) => word === text) ?? longestFirst.find(({ word }) => resembles(word, text)))?.column ?? null
  )
}

/** Headers of columns that plans have besides, and that are never the problem. */
export function isOtherHeader(header: string): boolean {
  return /^(nr|nummer|id|rad|lopnr|lopnummer|prio|prioritet|prioritering|kostnad|budget|kommentar|kommentarer|ovrigt|anteckning|anteckningar|plats|datum|omrade)\b/.test(
    headerText(header),
  )
}

function headerText(header: string): string {
  return foldText(header.replace(/[^\p{L}\p{N}]+/gu, ' '))
}

/** The template's own words for how to fill in a column begin so. */
const guidance = /^(ange|beskriv|koppla|fyll i|skriv|formulera|välj)\s/i

/** Whether a row tells how to fill in the columns rather than being one of them: two of its texts begin as instructions, and most do. */
export function isGuidance(texts: readonly string[]): boolean {
  const said = texts.filter((text) => text !== '')
  const telling = said.filter((text) => guidance.test(text)).length
  return telling >= 2 && telling * 2 > said.length
}
