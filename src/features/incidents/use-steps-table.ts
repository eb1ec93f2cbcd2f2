import { dateOfDay } from '../../domain/time/wall-clock'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import type { Step } from '../../workers/incidents-query'
import type { ChartTable } from './chart-table'

/** The bars of a time series as a table: first and last day, and how many. */
export function useStepsTable(steps: readonly Step[]): () => ChartTable {
  const { series, chart } = useWorkspaceTexts().incidents
  return () => ({
    head: [series.first, series.last, chart.count],
    rows: steps.map(({ first, last, count }) => [dateOfDay(first), dateOfDay(last), String(count)]),
  })
}
