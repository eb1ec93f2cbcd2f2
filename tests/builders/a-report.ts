import type { IntakeReport } from '../../src/domain/incidents/intake/intake-report'

/** The report of a file with nothing to tell, unless something else is said. */
export const aReport = (given: Partial<IntakeReport> = {}): IntakeReport => ({
  file: 'prov.csv',
  good: 2,
  doubtful: 0,
  remarked: 0,
  skipped: 0,
  blank: 0,
  reasons: [],
  findings: [],
  ...given,
})
