import type { IncidentSet } from '../../domain/incidents/incident-set'
import { columnLetter } from '../../domain/incidents/intake/cells'
import type { PersonFinding } from '../../domain/incidents/intake/inspection'
import type { IntakeMapping } from '../../domain/incidents/intake/intake-mapping'
import type { IntakeReport } from '../../domain/incidents/intake/intake-report'
import type { Bounds } from '../../domain/incidents/intake/read-position'
import {
  createRowIntake,
  type IntakeOutcome,
  type Overflow,
  type Repeats,
} from '../../domain/incidents/intake/row-intake'
import { type Problem, problem } from '../../domain/problems/problem'
import { createZoneClock } from '../../domain/time/zone-clock'
import { createPace, type Pace, type PaceOptions } from '../pace'
import { orRefused, Refusal } from '../refusal'
import type { IncidentTable } from './incident-table'
import { openTable } from './open-table'

/** What the rows are judged against. */
export type IntakeSetting = {
  readonly bounds: Bounds
  /** A name of the IANA database. */
  readonly zone: string
  /** ISO date of the import. */
  readonly today: string
}

export type ReadIncidents =
  | { readonly set: IncidentSet; readonly report: IntakeReport }
  | { readonly refused: Problem; readonly persons?: readonly PersonFinding[] }

/**
 * Reads a whole file into columns by a mapping. Rows in doubt are kept and marked; what is left out is told.
 * @returns the set and its report, or why nothing is read. A file that ends in the middle is refused as a whole, and so
 *   is one with something that points out persons in a column that would be imported.
 */
export function readIncidents(
  file: Blob,
  {
    name,
    mapping,
    setting,
    described,
    repeats = 'kept',
    ...pacing
  }: PaceOptions & {
    readonly name: string
    readonly mapping: IntakeMapping
    readonly setting: IntakeSetting
    readonly described: Pick<IncidentSet, 'id' | 'status' | 'source'>
    readonly repeats?: Repeats | undefined
  },
): Promise<ReadIncidents> {
  return orRefused(name, async (): Promise<ReadIncidents> => {
    const pace = createPace(pacing)
    const table = await openTable(file, mapping.layout, pace)
    if (table.names.length !== mapping.roles.length)
      throw new Refusal('intake-mismatch', { expected: mapping.roles.length, found: table.names.length })
    const { outcome } = await takeRows(table, { name, mapping, setting, repeats, most: Number.POSITIVE_INFINITY, pace })
    const imported = outcome.persons.filter((finding) => finding.imported)
    if (imported.length > 0) return { refused: personsFound(name, imported, table.names), persons: outcome.persons }
    const { columns, kinds, places, report } = outcome
    return { set: { ...described, name, read: setting.today, kinds, places, columns }, report }
  })
}

type TakeOptions = {
  readonly name: string
  readonly mapping: IntakeMapping
  readonly setting: IntakeSetting
  readonly repeats: Repeats
  /** Rows to take at most. */
  readonly most: number
  /** Told of each row. */
  readonly pace?: Pace
}

/** @throws Refusal */
export async function takeRows(
  table: IncidentTable,
  { name, mapping, setting, repeats, most, pace }: TakeOptions,
): Promise<{ readonly outcome: IntakeOutcome; readonly shapes: number }> {
  const zone = createZoneClock(setting.zone)
  if (!zone) throw new Refusal('intake-zone', { zone: setting.zone })
  const intake = createRowIntake({
    file: name,
    mapping,
    names: table.names,
    bounds: setting.bounds,
    zone,
    today: setting.today,
    expected: Math.min(most, table.expected),
    repeats,
  })
  let overflow: Overflow | null = null
  let taken = 0
  const { blank, shapes } = await table.read((cells, row) => {
    if (taken >= most) return false
    taken += 1
    pace?.row()
    overflow = intake.add(cells, row)
    return overflow === null
  })
  if (overflow) throw new Refusal('intake-too-large', overflow)
  if (taken === 0) throw new Refusal('intake-empty')
  const outcome = intake.finish()
  return { outcome: { ...outcome, report: { ...outcome.report, blank: outcome.report.blank + blank } }, shapes }
}

function personsFound(file: string, found: readonly PersonFinding[], names: readonly string[]): Problem {
  const columns = [...new Set(found.map(({ column }) => `”${names[column] || columnLetter(column)}”`))]
  return problem('intake-persons', file, {
    columns: columns.join(', '),
    row: found[0]?.row ?? 0,
    found: found.reduce((sum, { count }) => sum + count, 0),
  })
}
