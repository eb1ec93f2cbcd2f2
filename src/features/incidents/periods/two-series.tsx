import type { Ref } from 'react'
import { useLanguage } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { useChartWidth } from '../../../ui/use-chart-width'
import { Drawing, ValueLines } from '../drawing'
import { axisTop } from '../series-scale'
import styles from './two-series.module.css'

const height = 190
const plot = { left: 34, top: 26, bottom: 8 }

/** Two periods step by step over each other: the later solid, the earlier dashed. */
export function TwoSeries(props: {
  svg: Ref<SVGSVGElement>
  later: { readonly name: string; readonly counts: readonly number[] }
  earlier: { readonly name: string; readonly counts: readonly number[] }
}) {
  const { periods: texts } = useWorkspaceTexts().answers
  const language = useLanguage()
  const room = useChartWidth(640)
  const { width } = room
  const { later, earlier } = props
  const steps = Math.max(later.counts.length, earlier.counts.length, 1)
  const most = Math.max(0, ...later.counts, ...earlier.counts)
  const top = axisTop(most)
  const tall = height - plot.top - plot.bottom
  const step = (width - plot.left) / steps
  const yOf = (value: number) => plot.top + tall * (1 - value / top)
  const line = (counts: readonly number[]) =>
    counts
      .map(
        (count, at) => `${at === 0 ? 'M' : 'L'}${(plot.left + (at + 0.5) * step).toFixed(1)} ${yOf(count).toFixed(1)}`,
      )
      .join('')
  return (
    <Drawing
      svg={props.svg}
      room={room}
      height={height}
      label={texts.seriesSaid(later.name, earlier.name, printNumber(most, language))}
      className={styles.chart}
    >
      <ValueLines values={[top, top / 2, 0]} left={plot.left} width={width} yOf={yOf} />
      <path className={styles.earlier} d={line(earlier.counts)} />
      <path className={styles.later} d={line(later.counts)} />
      <path className={styles.later} d={`M${plot.left} 10h28`} />
      <text x={plot.left + 34} y={10} dy="0.35em">
        {later.name}
      </text>
      <path className={styles.earlier} d={`M${plot.left + width / 2} 10h28`} />
      <text x={plot.left + 34 + width / 2} y={10} dy="0.35em">
        {earlier.name}
      </text>
    </Drawing>
  )
}
