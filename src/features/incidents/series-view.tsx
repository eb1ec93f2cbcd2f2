import { useRef } from 'react'
import { dateOfDay } from '../../domain/time/wall-clock'
import { useLanguage } from '../../i18n/language'
import { printDate, printDays, printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { useChangeFilter } from './change-filter'
import { ChartFrame } from './chart-frame'
import { PeriodFields } from './period-fields'
import { SeriesChart } from './series-chart'
import { useIncidents, useMovingClause, useShown } from './session'
import { useStepsTable } from './use-steps-table'
import { viewsOf } from './views-of'

/** How many over time, with a brush that chooses a period. */
export function SeriesView() {
  const { incidents: texts } = useWorkspaceTexts()
  const language = useLanguage()
  const { facts, grain } = useIncidents()
  const views = useShown(viewsOf)
  const days = useMovingClause('days')
  const { move, choose } = useChangeFilter()
  const svg = useRef<SVGSVGElement>(null)
  const steps = views?.steps ?? []
  const table = useStepsTable(steps)
  const { firstDay, lastDay } = facts
  if (!firstDay || !lastDay)
    return (
      <ChartFrame
        heading={texts.sections.series}
        table={() => ({ head: [texts.series.period, texts.chart.count], rows: [] })}
        fileName="handelser-over-tid"
      >
        <p>{texts.empty.noTimes}</p>
      </ChartFrame>
    )
  const most = steps.reduce((high, { count }) => Math.max(high, count), 0)
  const untimed = views?.untimed ?? 0
  return (
    <ChartFrame
      heading={texts.sections.series}
      detail={texts.series.by[grain]}
      chart={svg}
      fileName="handelser-over-tid"
      table={table}
      notes={[untimed > 0 && texts.empty.untimed(texts.events(untimed, printNumber(untimed, language)))]}
    >
      <SeriesChart
        svg={svg}
        steps={steps}
        days={days}
        whole="no-clause"
        edges={{ first: texts.series.start, last: texts.series.end }}
        description={texts.series.describe(
          printDate(firstDay, language),
          printDate(lastDay, language),
          printNumber(most, language),
        )}
        sayDay={(day) => printDate(dateOfDay(day), language)}
        onMove={(range) => move({ days: range })}
        onChoose={(range) => choose({ days: range })}
      />
      <PeriodFields
        first={firstDay}
        last={lastDay}
        days={days}
        said={days && printDays(days.first, days.last, language)}
        onChoose={(range) => choose({ days: range })}
      />
      <p className="visually-hidden">{texts.series.help}</p>
    </ChartFrame>
  )
}
