import type { ColumnRole, TimeLayout } from './intake-mapping'
import { readMoment, readTimeOfDay } from './read-moment'

/** A column as it is judged: its header in plain small letters, and what its first cells hold. */
export type JudgedColumn = {
  readonly index: number
  readonly header: string
  /** Cells that are not empty. */
  readonly values: readonly string[]
}

/** Letters and digits alone, with single spaces between words: "Från_datum (lokal)" is "från datum lokal". */
export const plainHeader = (header: string): string =>
  header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

type TimeShape = 'date-time' | 'date' | 'time'
type TimeColumn = { readonly index: number; readonly shape: TimeShape; readonly end: boolean; readonly score: number }

const startWords =
  /\b(från|fran|from|fr|fom|fr o m|f o m|start\p{L}*|börja\p{L}*|begin|began|tidigast|begångs\p{L}*)\b/u
const endWords = /(?<!\p{L})(till|tom|t o m|to|slut\p{L}*|end|ended|senast|stop|until)(?!\p{L})/u
const dateWords =
  /datum|date|(?<!\p{L})dag(?!\p{L})|tid|time|klockslag|klockan|timme|(?<!\p{L})kl(?!\p{L})|inträff|when|när|publicerad|created|skapad|registrer|upprättad|anmäl/u
/** When it was written down is not when it happened, and comes second. */
const writtenWords = /publicerad|created|skapad|registrer|upprättad|anmäl|ändrad|updated|modified/

/** The columns of times by role, and those that would have had a role that another column got. */
export function guessTimes(
  columns: readonly JudgedColumn[],
  order: TimeLayout['order'],
): { readonly roles: ReadonlyMap<number, ColumnRole>; readonly twice: readonly number[] } {
  const headers = new Set<string>()
  const found = columns.flatMap((column): readonly TimeColumn[] => {
    const shape = shapeOf(column, order)
    if (!shape) return []
    const { header, index } = column
    // The same header once more, as in "Datum; Tid; Datum; Tid", is the end.
    const again = header !== '' && headers.has(header)
    headers.add(header)
    const end = again || (endWords.test(header) && !startWords.test(header))
    const score = (startWords.test(header) || end ? 3 : 0) + (dateWords.test(header) ? 2 : 0)
    return [{ index, shape, end, score: writtenWords.test(header) ? score - 3 : score }]
  })
  const roles = new Map<number, ColumnRole>()
  const twice: number[] = []
  for (const end of [false, true]) {
    const side = found.filter((column) => column.end === end).sort((one, other) => other.score - one.score)
    const best = side[0]
    if (!best) continue
    const name = end ? 'to' : 'from'
    // A clock time needs a day, also where that is headed "Datum" alone beside "Kl från".
    const day = side.find(({ shape }) => shape !== 'time')
    const least = Math.min(best.score, best.shape === 'time' && day ? day.score : best.score) - 1
    const of = (shape: TimeShape) => side.find((column) => column.shape === shape && column.score >= least)
    const [both, date, time] = [of('date-time'), of('date'), of('time')]
    if (both) roles.set(both.index, name)
    else if (date) roles.set(date.index, time ? `${name}-date` : name)
    if (time && !both && (date || end)) roles.set(time.index, `${name}-time`)
    for (const column of side) if (!roles.has(column.index) && column.score >= best.score) twice.push(column.index)
  }
  return { roles, twice }
}

const leastShare = 0.6

function shapeOf({ header, values }: JudgedColumn, order: TimeLayout['order']): TimeShape | null {
  if (values.length === 0) return null
  const named = dateWords.test(header) || startWords.test(header) || endWords.test(header)
  let [dates, times, both] = [0, 0, 0]
  for (const value of values) {
    // A bare number is a date where the header says so alone: it may be anything.
    if (!named && /^[\d.,]+$/.test(value.trim())) continue
    const moment = readMoment(value, order)
    // An impossible day is a day all the same.
    if (moment.status === 'read' || moment.status === 'impossible') {
      if (Number.isNaN(moment.minute)) dates += 1
      else both += 1
    } else if (readTimeOfDay(value).status === 'read') times += 1
  }
  const least = leastShare * values.length
  if (dates + both >= least) return both >= dates ? 'date-time' : 'date'
  return times >= least && named ? 'time' : null
}

/** Whether 5/3 is 5 March: the other order is proposed only where a second number is above twelve and no first one is. */
export function guessDateOrder(columns: readonly JudgedColumn[]): {
  readonly order: TimeLayout['order']
  /** The column whose days and months could be read either way; null: none. */
  readonly ambiguous: number | null
} {
  let [dayFirst, monthFirst] = [0, 0]
  let open: number | null = null
  for (const { index, values } of columns)
    for (const value of values) {
      const parts = /^(\d{1,2})(?:[/.-](\d{1,2})[/.\- ] ?\d{4}|[/.](\d{1,2})(?:[/.]| ?-)\d\d)\b/.exec(value.trim())
      if (!parts) continue
      const [first, second] = [Number(parts[1]), Number(parts[2] ?? parts[3])]
      if (first > 12) dayFirst += 1
      else if (second > 12) monthFirst += 1
      else open ??= index
    }
  const order = monthFirst > dayFirst ? 'month-day' : 'day-month'
  return { order, ambiguous: dayFirst + monthFirst === 0 ? open : null }
}

const kindWords = [
  /brottstyp|brottsrubricering|brottsbenämning|crime ?type|offence|offense/,
  /händelsetyp|event ?type|incident ?type|ärendetyp/,
  /^(typ|type|kategori|category|slag|kind|art)$/,
  /brott(?!skod|splats)|crime|typ|type|kategori|category|rubricering|benämning|klass/,
  /brottskod/,
  /händelse|handelse|event|rubrik|name|namn/,
]
const placeWords = [
  /^(plats|platsnamn|place|brottsplats)$/,
  /plats|place|location/,
  /adress|address|gata|street/,
  /område|stadsdel|area|district|ort|city/,
]
const idWords =
  /^(id|fid|gid|oid|objectid|object id|uuid|guid|nr|nummer|ärende ?(nr|nummer|id)|dnr|diarienr|diarienummer|k ?nummer|case ?(number|id)|löpnummer)$/
const textWords =
  /anteckning|beskrivning|kommentar|fritext|notering|^note|comment|descr|^desc$|^text$|sammanfattning|detalj|summary|^url$|länk|link|^källa$|^kalla$|^cmt$/

const longValue = 60

/** What is no name but a text that somebody wrote: by the header, or by how long it is. */
export function isFreeText({ header, values }: JudgedColumn): boolean {
  if (textWords.test(header)) return true
  const letters = values.reduce((sum, value) => sum + value.length, 0)
  return values.length > 0 && letters / values.length > longValue
}

export const isId = ({ header }: JudgedColumn): boolean => idWords.test(header)

export const guessKind = (columns: readonly JudgedColumn[]): number | null => firstByWords(columns, kindWords)
export const guessPlace = (columns: readonly JudgedColumn[]): number | null => firstByWords(columns, placeWords)

function firstByWords(columns: readonly JudgedColumn[], words: readonly RegExp[]): number | null {
  for (const word of words) {
    const found = columns.find((column) => word.test(column.header) && column.values.length > 0)
    if (found) return found.index
  }
  return null
}
