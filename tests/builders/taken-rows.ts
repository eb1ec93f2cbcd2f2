import { createTextCells } from '../../src/domain/incidents/intake/cells'
import type { ColumnRole, IntakeMapping } from '../../src/domain/incidents/intake/intake-mapping'
import { createRowIntake, type IntakeOutcome, type Repeats } from '../../src/domain/incidents/intake/row-intake'
import { createZoneClock } from '../../src/domain/time/zone-clock'
import { setting } from './incident-files'

export const textMapping = (
  roles: readonly ColumnRole[],
  given: Partial<Pick<IntakeMapping, 'position' | 'time'>> = {},
): IntakeMapping => ({
  version: 1,
  format: 'csv',
  layout: { encoding: 'utf-8', delimiter: ';', decimalMark: ',', sheet: null, headerRow: 1 },
  roles,
  position: { system: 4326, order: 'north-east' },
  time: { order: 'day-month', unzoned: 'wall' },
  ...given,
})

/** What the intake makes of rows of cells beneath a header, the first of them row 2. Columns are called by their roles. */
export function takenRows(
  rows: readonly (readonly string[])[],
  mapping: IntakeMapping,
  repeats: Repeats = 'kept',
): IntakeOutcome {
  const zone = createZoneClock(setting.zone)
  if (!zone) throw new Error(setting.zone)
  const intake = createRowIntake({
    file: 'prov.csv',
    mapping,
    names: mapping.roles,
    bounds: [17.762, 59.343, 17.912, 59.398],
    zone,
    today: setting.today,
    expected: rows.length,
    repeats,
  })
  const { cells, show } = createTextCells()
  rows.forEach((row, index) => {
    show(row)
    if (intake.add(cells, index + 2)) throw new Error(`row ${index + 2} was not taken`)
  })
  return intake.finish()
}
