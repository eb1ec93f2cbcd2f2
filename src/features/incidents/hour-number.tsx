import { useLanguage } from '../../i18n/language'
import { printThousands } from './hour-cells'

/** How many, in the middle of an hour's cell. */
export function HourNumber(props: { count: number; thousands: boolean; x: number; y: number }) {
  const language = useLanguage()
  const { count, thousands, x, y } = props
  return (
    <text data-long={(!thousands && count > 999) || undefined} x={x} y={y} dy="0.35em" textAnchor="middle">
      {thousands ? printThousands(count, language) : count}
    </text>
  )
}
