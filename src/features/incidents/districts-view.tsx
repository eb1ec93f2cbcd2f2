import { useRef } from 'react'
import { useLanguage } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { BarChart } from './bar-chart'
import { toggled, useChangeFilter } from './change-filter'
import { ChartFrame } from './chart-frame'
import { useIncidents, useMovingClause, useShown } from './session'
import { viewsOf } from './views-of'

/** Districts, most first, and last what lies in none of them. */
export function DistrictsView() {
  const { incidents: texts } = useWorkspaceTexts()
  const language = useLanguage()
  const { districts } = useIncidents()
  const views = useShown(viewsOf)
  const chosen = useMovingClause('districts')
  const { choose } = useChangeFilter()
  const svg = useRef<SVGSVGElement>(null)
  const bar = (id: string, name: string, count: number) => {
    const printed = printNumber(count, language)
    const said = texts.bars.said(name, texts.events(count, printed))
    return { id, name, count, printed, said, chosen: chosen?.includes(id) ?? false }
  }
  const bars = [
    ...districts
      .map(({ id, name }, index) => bar(id, name, views?.districts[index] ?? 0))
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'sv')),
    bar('outside', texts.bars.outside, views?.outside ?? 0),
  ]
  return (
    <ChartFrame
      heading={texts.sections.districts}
      chart={svg}
      fileName="handelser-stadsdelar"
      table={() => ({
        head: [texts.bars.district, texts.chart.count],
        rows: bars.map(({ name, count }) => [name, String(count)]),
      })}
    >
      <BarChart
        svg={svg}
        label={texts.sections.districts}
        bars={bars}
        onToggle={(id) => choose({ districts: toggled(chosen, id) })}
      />
    </ChartFrame>
  )
}
