import { useRef } from 'react'
import { useLanguage } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { BarChart } from './bar-chart'
import { toggled, useChangeFilter } from './change-filter'
import { ChartFrame } from './chart-frame'
import { useIncidents, useMovingClause, useShown } from './session'
import { viewsOf } from './views-of'

/** Kinds, most first. What the filter chooses among them is filled. */
export function KindsView() {
  const { incidents: texts } = useWorkspaceTexts()
  const language = useLanguage()
  const { set } = useIncidents()
  const counts = useShown(viewsOf)?.kinds
  const chosen = useMovingClause('kinds')
  const { choose } = useChangeFilter()
  const svg = useRef<SVGSVGElement>(null)
  const bars = set.kinds
    .map((kind, index) => {
      const count = counts?.[index] ?? 0
      const name = kind || texts.bars.noKind
      const printed = printNumber(count, language)
      return {
        id: kind,
        name,
        count,
        printed,
        said: texts.bars.said(name, texts.events(count, printed)),
        chosen: chosen?.includes(kind) ?? false,
      }
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'sv'))
  const named = set.kinds.some((kind) => kind !== '')
  return (
    <ChartFrame
      heading={texts.sections.kinds}
      chart={svg}
      fileName="handelser-slag"
      table={() => ({
        head: [texts.bars.kind, texts.chart.count],
        rows: bars.map(({ name, count }) => [name, String(count)]),
      })}
      notes={[!named && texts.empty.noKinds]}
    >
      <BarChart
        svg={svg}
        label={texts.sections.kinds}
        bars={bars}
        onToggle={(kind) => choose({ kinds: toggled(chosen, kind) })}
      />
    </ChartFrame>
  )
}
