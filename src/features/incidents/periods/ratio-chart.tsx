import type { Ref } from 'react'
import { useLanguage } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { useChartWidth } from '../../../ui/use-chart-width'
import { Drawing } from '../drawing'
import styles from './ratio-chart.module.css'
import { ratioScale } from './ratio-scale'
import { usePrintRatio } from './use-print-ratio'

const [height, axis, middle] = [84, 56, 26]
/** A little beyond the outermost ticks. */
const beyondTicks = 1.1

/** A ratio with its interval on a scale where half and double lie as far from 1. What lies beyond it ends in an arrow. */
export function RatioChart(props: { svg: Ref<SVGSVGElement>; ratio: number | null; low: number; high: number }) {
  const { periods: texts } = useWorkspaceTexts().answers
  const language = useLanguage()
  const room = useChartWidth(560)
  const { width } = room
  const { ratio, low, high } = props
  const { reach: most, ticks } = ratioScale(low, high)
  const reach = beyondTicks * Math.log2(most)
  const xOf = (value: number) => {
    const at = Math.min(1, Math.max(-1, Math.log2(value) / reach))
    return 16 + ((width - 32) * (at + 1)) / 2
  }
  const printRatio = usePrintRatio()
  const [from, to] = [xOf(low), xOf(high)]
  const beyond = { low: Math.log2(low) < -reach, high: Math.log2(high) > reach }
  return (
    <Drawing
      svg={props.svg}
      room={room}
      height={height}
      label={texts.ratioChart(
        ratio === null || !Number.isFinite(ratio) ? texts.noPercent : printNumber(ratio, language, ratio < 10 ? 2 : 0),
        printRatio({ low, high }),
      )}
      narrow
      className={styles.chart}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <path className={tick === 1 ? styles.one : styles.grid} d={`M${xOf(tick)} 4V${axis}`} />
          <text className={styles.tick} x={xOf(tick)} y={axis + 16} textAnchor="middle">
            {printNumber(tick, language, decimalsOf(tick))}
          </text>
        </g>
      ))}
      <path className={styles.interval} d={`M${from} ${middle}H${to}`} />
      {!beyond.low && <path className={styles.interval} d={`M${from} ${middle - 8}v16`} />}
      {!beyond.high && <path className={styles.interval} d={`M${to} ${middle - 8}v16`} />}
      {beyond.low && <path className={styles.arrow} d={`M${from} ${middle}l10 -7v14z`} />}
      {beyond.high && <path className={styles.arrow} d={`M${to} ${middle}l-10 -7v14z`} />}
      {ratio !== null && ratio > 0 && Number.isFinite(ratio) && (
        <circle className={styles.dot} cx={xOf(ratio)} cy={middle} r="7" />
      )}
    </Drawing>
  )
}

const decimalsOf = (tick: number): number => [0, 1, 2].find((digits) => Number.isInteger(tick * 10 ** digits)) ?? 3
