// biome-ignore-all lint/a11y/useSemanticElements: a chart that is saved as a picture holds no HTML
// biome-ignore-all lint/a11y/useFocusableInteractive: cells take the one tab stop in turn
import { memo } from 'react'
import { useLanguage } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import styles from './chart.module.css'

/** An hour of a weekday, drawn anew only when something in it has changed: there are 168, and a brush moves often. */
export const HourCell = memo(function HourCell(props: {
  day: number
  hour: number
  x: number
  y: number
  width: number
  height: number
  /** What its name says. */
  count: number
  depth: number
  /** null: no hour is chosen. */
  chosen: boolean | null
  sketched: boolean
  tabStop: boolean
}) {
  const { incidents: texts } = useWorkspaceTexts()
  const language = useLanguage()
  const { day, hour, x, y, width, height, count, chosen } = props
  return (
    <g
      role="gridcell"
      aria-selected={chosen ?? false}
      aria-label={texts.hours.cell(day, hour, texts.events(count, printNumber(count, language)), chosen ?? false)}
      className={styles.cell}
      data-depth={props.depth}
      data-pale={chosen === false || undefined}
      data-chosen={chosen || undefined}
      data-sketch={props.sketched || undefined}
      data-day={day}
      data-hour={hour}
      tabIndex={props.tabStop ? 0 : -1}
    >
      <rect x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} />
    </g>
  )
})
