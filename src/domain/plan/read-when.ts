/** What one must mind in a "När" cell that was read. */
export type WhenDoubt =
  /** Two years stand without the dash between them ("20232026", "2024 2027"): read as a period. */
  | 'lost-dash'
  /** The period ends before it begins and is not used. */
  | 'backwards-period'
  /** A two-digit year that is not the plan's own ("jun-27") may as well be a day of the month. */
  | 'short-year'
  /** "Innan sommaren" is read as June of the plan's year. */
  | 'before-summer'
  /** There are words, but none that tell a time. */
  | 'unread'

export type WhenReading = {
  readonly period: { readonly fromYear: number; readonly toYear: number } | null
  /** `month` 1–12; null when only the year is said. */
  readonly due: { readonly year: number; readonly month: number | null } | null
  /** What stands after "Mål:", and the last year in it. */
  readonly goal: { readonly text: string; readonly year: number | null } | null
  /** Line work, or running through the year. */
  readonly ongoing: boolean
  readonly doubtful: readonly WhenDoubt[]
}

/** Reads a "När" cell. Never throws; what it cannot read is null and says so in `doubtful`. */
export function readWhen(text: string, planYear: number): WhenReading {
  const [time = '', goal] = splitAtGoal(text.replace(/\s+/g, ' ').trim())
  const { period, doubtful } = readPeriod(time)
  const due = period === null && doubtful.length === 0 ? readDue(time, planYear) : { due: null, doubtful: [] }
  const ongoing = /\b(linje|löpande)/i.test(time)
  const reading = { period, due: due.due, goal: readGoal(goal), ongoing, doubtful: [...doubtful, ...due.doubtful] }
  return isUnread(time, reading) ? { ...reading, doubtful: ['unread'] } : reading
}

function splitAtGoal(text: string): readonly string[] {
  const mark = /(?:^|\s)mål\s*:/i.exec(text)
  if (mark === null) return [text]
  return [text.slice(0, mark.index).trim(), text.slice(mark.index + mark[0].length).trim()]
}

function readGoal(text: string | undefined): WhenReading['goal'] {
  if (text === undefined || text === '') return null
  const year = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)?.at(-1)
  return { text, year: year === undefined ? null : Number(year) }
}

function readPeriod(text: string): Pick<WhenReading, 'period' | 'doubtful'> {
  const found = /(?<!\d)(20\d\d)\s?([-–—]?)\s?(20\d\d)(?!\d)/.exec(text)
  if (found === null) return { period: null, doubtful: [] }
  const fromYear = Number(found[1])
  const toYear = Number(found[3])
  if (toYear < fromYear) return { period: null, doubtful: ['backwards-period'] }
  return { period: { fromYear, toYear }, doubtful: found[2] === '' ? ['lost-dash'] : [] }
}

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

function readDue(text: string, planYear: number): Pick<WhenReading, 'due' | 'doubtful'> {
  const named = new RegExp(`(?<!\\p{L})(${months.join('|')})\\p{L}*\\.?[ -]?((?:20)?\\d\\d)(?!\\d)`, 'iu').exec(text)
  if (named?.[1] !== undefined && named[2] !== undefined) {
    const year = named[2].length === 2 ? 2000 + Number(named[2]) : Number(named[2])
    const month = months.indexOf(named[1].toLowerCase()) + 1
    // Both readings of "jun-25" fall in June 2025 when that is the plan's year.
    return { due: { year, month }, doubtful: named[2].length === 2 && year !== planYear ? ['short-year'] : [] }
  }
  if (/\b(innan|före) sommaren/i.test(text)) return { due: { year: planYear, month: 6 }, doubtful: ['before-summer'] }
  const dated = /(?<!\d)(20\d\d)(?:-(0[1-9]|1[0-2]))?(?!\d)/.exec(text)
  if (dated === null) return { due: null, doubtful: [] }
  return { due: { year: Number(dated[1]), month: dated[2] === undefined ? null : Number(dated[2]) }, doubtful: [] }
}

function isUnread(time: string, { period, due, ongoing, doubtful }: WhenReading): boolean {
  return time !== '' && period === null && due === null && !ongoing && doubtful.length === 0
}
