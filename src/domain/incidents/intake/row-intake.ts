import { dayNumber, minutesInDay } from '../../time/wall-clock'
import type { ZoneClock } from '../../time/zone-clock'
import type { IncidentColumns } from '../incident-set'
import { noTime } from '../incident-set'
import type { Cells } from './cells'
import { createGrowingColumns, type NewIncident } from './growing-columns'
import type { PersonFinding } from './inspection'
import type { ColumnRole, IntakeMapping } from './intake-mapping'
import type { IntakeReport } from './intake-report'
import { judgeSet } from './judge-set'
import { keptName, type NameTraits, traitsOf } from './kept-name'
import { createNameTable } from './name-table'
import { noIncidentRow } from './no-incident-row'
import { createPersonTally, mayPointOutPerson } from './person-tally'
import { type Bounds, createSpotReader, type Spot } from './read-position'
import { createInstantReader, type Instant } from './read-time'
import { createReasonLedger } from './reason-ledger'
import { createRowNotes } from './row-notes'
import type { RowReason } from './row-reason'
import { createSeenRows } from './seen-rows'

export type RowIntakeOptions = {
  readonly file: string
  readonly mapping: IntakeMapping
  /** Names of all columns, in order. */
  readonly names: readonly string[]
  readonly bounds: Bounds
  readonly zone: ZoneClock
  /** ISO date; later times are in the future. */
  readonly today: string
  /** How many rows there will be, roughly. */
  readonly expected: number
  readonly repeats: Repeats
}

/** Rows that are the same in every column as an earlier one: in the set and marked, or left out and told. */
export type Repeats = 'kept' | 'left-out'

/** Takes rows one by one into columns, and keeps account of what is to be said of them. */
export type RowIntake = {
  /** @returns why no more can be taken; null as long as it can */
  readonly add: (cells: Cells, row: number) => Overflow | null
  readonly finish: () => IntakeOutcome
}

export type Overflow = { readonly measure: 'rows' | 'kinds' | 'places'; readonly limit: number }

export type IntakeOutcome = {
  readonly columns: IncidentColumns
  readonly kinds: readonly string[]
  readonly places: readonly string[]
  readonly report: IntakeReport
  readonly persons: readonly PersonFinding[]
}

/** 34 bytes a row in memory, and while it is read 32 at most for finding rows that are repeated. */
export const mostIncidents = 6_000_000
const mostNamesOf = 65_535

export function createRowIntake(options: RowIntakeOptions): RowIntake {
  const { mapping, names, bounds, zone, today, expected, file, repeats } = options
  const column = (role: ColumnRole) => mapping.roles.indexOf(role)
  const or = (one: number, other: number) => (one >= 0 ? one : other)
  const start = { date: or(column('from'), column('from-date')), time: column('from-time') }
  const stop = { date: or(column('to'), column('to-date')), time: column('to-time') }
  const position = { north: column('north'), east: column('east'), position: column('position') }
  const [kindColumn, placeColumn] = [column('kind'), column('place')]
  const texts = mapping.roles.flatMap((role, index) => (role === 'text' ? [index] : []))
  const firstFuture = ((dayNumber(today) ?? Number.POSITIVE_INFINITY) + 1) * minutesInDay

  const readInstant = createInstantReader(mapping.time, zone)
  const readSpot = createSpotReader(mapping, position, bounds)
  const ledger = createReasonLedger()
  const notes = createRowNotes(ledger, names)
  const growing = createGrowingColumns(Math.min(expected, mostIncidents))
  const seen = createSeenRows(Math.min(expected, mostIncidents))
  const persons = createPersonTally()
  const kinds = createNameTable(kindColumn < 0 ? [''] : [], keptName)
  const places = createNameTable([''], keptName)
  const traits = { kind: [] as NameTraits[], place: [] as NameTraits[] }

  const from: Instant = {
    wall: noTime,
    timed: false,
    fault: null,
    faultColumn: -1,
    standing: 'plain',
    length: Number.NaN,
  }
  const to: Instant = { ...from }
  const spot: Spot = { lng: 0, lat: 0, fault: null, notAPoint: false }
  const incident: NewIncident = { lng: 0, lat: 0, from: 0, to: 0, kind: 0, place: 0, doubts: 0, row: 0 }
  const digest = new Int32Array(2)
  const remarked: number[] = []
  const firstPosition = position.north >= 0 ? position.north : position.position
  const secondPosition = position.north >= 0 ? position.east : -1
  let skipped = 0
  let blank = 0

  function readStop(cells: Cells) {
    incident.to = from.timed ? from.wall : from.wall + minutesInDay
    if (stop.date < 0 && stop.time < 0) return addLength()
    if (isBlank(cells, stop.date) && isBlank(cells, stop.time)) return
    const day = stop.date < 0 ? Math.floor(from.wall / minutesInDay) : Number.NaN
    readInstant(cells, stop, to, day)
    if (to.wall === noTime || (to.fault && to.fault !== 'missing-time-of-day'))
      notes.add('unreadable-end', to.faultColumn)
    if (to.wall === noTime) return
    let end = to.timed ? to.wall : to.wall + minutesInDay
    // A time alone that lies before the start is the next day's: no date says otherwise.
    if (stop.date < 0 && end < from.wall) end += minutesInDay
    if (end < from.wall) notes.add('end-before-start', or(stop.date, stop.time), stop.date < 0 ? -1 : stop.time)
    else incident.to = end
    if (to.standing === 'skipped') notes.add('skipped-hour', to.faultColumn)
    else if (to.standing === 'doubled') notes.add('doubled-hour', to.faultColumn)
  }

  /** Without columns of the end, both may stand in the start's. */
  function addLength() {
    if (from.length < 0) notes.add('end-before-start', or(start.time, start.date))
    else if (from.length > 0) incident.to = from.wall + from.length
  }

  function readTimes(cells: Cells) {
    readInstant(cells, start, from, Number.NaN)
    incident.from = from.wall
    incident.to = from.wall
    if (from.fault) notes.add(from.fault, from.faultColumn)
    if (from.wall === noTime) return
    if (from.standing === 'skipped') notes.add('skipped-hour', from.faultColumn)
    else if (from.standing === 'doubled') notes.add('doubled-hour', from.faultColumn)
    if (from.wall >= firstFuture) notes.add('future', start.date)
    readStop(cells)
  }

  function readName(cells: Cells, which: 'kind' | 'place', at: number): number {
    const table = which === 'kind' ? kinds : places
    const number = table.numberOf(cells, at)
    if (number < 0) return number
    const known = traits[which]
    known[number] ??= traitsOf(table.names[number] ?? '')
    const { reasons } = known[number]
    for (let index = 0; index < reasons.length; index += 1) notes.add(reasons[index] as RowReason, at)
    return number
  }

  function lookAtTexts(cells: Cells, row: number) {
    for (const at of texts)
      if (mayPointOutPerson(cells, at) && persons.look(cells.text(at), { column: at, row, imported: false }))
        notes.add('person-left-out', at)
  }

  function lookAtShape(cells: Cells) {
    const count = cells.count()
    if (count < names.length) notes.add('short-row')
    else if (count > names.length) notes.add('long-row')
    const { lineBreak, openQuote, otherEncoding } = cells.oddities()
    if (lineBreak >= 0) notes.add('line-break', lineBreak)
    if (openQuote >= 0) notes.add('open-quote', openQuote)
    if (otherEncoding >= 0) notes.add('other-encoding', otherEncoding)
  }

  function skip(reason: RowReason, cells: Cells, row: number): null {
    skipped += 1
    notes.instead(reason, cells, row)
    return null
  }

  function add(cells: Cells, row: number): Overflow | null {
    notes.begin()
    readTimes(cells)
    readSpot(cells, spot)
    if (spot.fault) notes.add(spot.fault, firstPosition, secondPosition)
    if (spot.notAPoint) notes.add('not-a-point', firstPosition)
    const bare = from.wall === noTime && Number.isNaN(spot.lng)
    // Before the names are taken, or "Summa" would be a kind of incident.
    const why = bare ? noIncidentRow(cells, names) : null
    if (why === 'blank') {
      blank += 1
      return null
    }
    if (why) return skip(why, cells, row)
    const kind = kindColumn < 0 ? 0 : readName(cells, 'kind', kindColumn)
    if (kind < 0) return { measure: 'kinds', limit: mostNamesOf }
    const place = placeColumn < 0 ? 0 : readName(cells, 'place', placeColumn)
    if (place < 0) return { measure: 'places', limit: mostNamesOf }
    const nameless = kindColumn < 0 || kinds.names[kind] === ''
    if (nameless && place === 0 && bare) return skip('nothing-to-use', cells, row)
    if (kindColumn >= 0 && nameless) notes.add('missing-kind', kindColumn)
    lookAtShape(cells)
    lookAtTexts(cells, row)
    cells.digest(digest)
    if (seen.meet(digest[0] as number, digest[1] as number)) {
      if (repeats === 'left-out') return skip('repeat-left-out', cells, row)
      notes.add('repeated')
    }
    if (growing.count() === mostIncidents) return { measure: 'rows', limit: mostIncidents }
    incident.lng = spot.lng
    incident.lat = spot.lat
    incident.kind = kind
    incident.place = place
    incident.doubts = notes.doubts()
    incident.row = row
    if (notes.any()) {
      if (incident.doubts === 0) remarked.push(growing.count())
      notes.commit(cells, row)
    }
    growing.add(incident)
    return null
  }

  function finish(): IntakeOutcome {
    const findings = judgeSet({
      growing,
      ledger,
      bounds,
      names,
      timeColumn: or(start.time, start.date),
      firstPosition,
      spellings: [...kinds.spellings(), ...places.spellings()],
    })
    const columns = growing.finish()
    let doubtful = 0
    for (let index = 0; index < columns.count; index += 1) if (columns.doubts[index] !== 0) doubtful += 1
    const onlyRemarked = remarked.filter((index) => columns.doubts[index] === 0).length
    persons.lookAtNames({ columns, traits, kindColumn, placeColumn })
    return {
      columns,
      kinds: kinds.names,
      places: places.names,
      persons: persons.found(),
      report: {
        file,
        good: columns.count - doubtful - onlyRemarked,
        doubtful,
        remarked: onlyRemarked,
        skipped,
        blank,
        reasons: ledger.counts(),
        findings,
      },
    }
  }

  return { add, finish }
}

const isBlank = (cells: Cells, column: number) => column < 0 || cells.length(column) === 0
