import { useRef } from 'react'
import { dateOfDay } from '../../domain/time/wall-clock'
import { useLanguage } from '../../i18n/language'
import { printDate, printDays, printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { useChangeFilter } from './change-filter'
import { ChartFrame } from './chart-frame'
import { SeriesChart } from './series-chart'
import { useIncidents, useMovingClause, useShown } from './session'
import { useStepsTable } from './use-steps-table'
import { viewsOf } from './views-of'

/** The chosen period at a finer step than the whole time: months become weeks, weeks become days. Nothing where none is finer. */
export function CloserView() {
  const { incidents: texts } = useWorkspaceTexts()
  const language = useLanguage()
  const { holdCloser } = useIncidents()
  const days = useMovingClause('days')
  const { move, choose } = useChangeFilter()
  const svg = useRef<SVGSVGElement>(null)
  const closer = useShown(shownCloser)
  const table = useStepsTable(closer?.steps ?? [])
  const [from, to] = [closer?.steps[0], closer?.steps.at(-1)]
  if (!closer || !days || !from || !to) return null
  const { steps, grain } = closer
  const most = steps.reduce((high, { count }) => Math.max(high, count), 0)
  const period = printDays(dateOfDay(from.first), dateOfDay(to.last), language)
  return (
    <ChartFrame
      heading={texts.series.closer}
      detail={`${texts.series.by[grain]}, ${period}`}
      chart={svg}
      fileName="handelser-perioden"
      table={table}
      notes={[texts.series.closerHelp]}
    >
      <SeriesChart
        svg={svg}
        steps={steps}
        days={days}
        whole="period"
        edges={{ first: texts.series.closerStart, last: texts.series.closerEnd }}
        description={texts.series.describe(
          printDate(dateOfDay(from.first), language),
          printDate(dateOfDay(to.last), language),
          printNumber(most, language),
        )}
        sayDay={(day) => printDate(dateOfDay(day), language)}
        onMove={(range) => move({ days: range })}
        onChoose={(range) => choose({ days: range })}
        onHold={holdCloser}
      />
    </ChartFrame>
  )
}

const shownCloser = (shown: Parameters<typeof viewsOf>[0]) => viewsOf(shown)?.closer ?? null
