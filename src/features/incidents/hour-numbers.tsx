import { memo } from 'react'
import styles from './chart.module.css'
import { depthOf, inThousands } from './hour-cells'
import { HourNumber } from './hour-number'

/** The numbers of all hours, over their cells; what they say is in the cells' names. */
export const HourNumbers = memo(function HourNumbers(props: {
  counts: Uint32Array
  chosen: readonly number[] | null
  left: number
  top: number
  width: number
  height: number
  /** They are those of a moment ago. */
  moving: boolean
}) {
  const { counts, chosen, left, top, width, height } = props
  const most = counts.reduce((high, count) => Math.max(high, count), 1)
  const thousands = inThousands(most)
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing here is focusable
    <g aria-hidden="true" className={styles.numbers} data-moving={props.moving || undefined}>
      {Array.from(counts, (count, index) => {
        if (count === 0) return null
        return (
          <g
            // biome-ignore lint/suspicious/noArrayIndexKey: the hours of the week are their own keys
            key={index}
            className={styles.cell}
            data-depth={depthOf(count, most)}
            data-pale={(chosen && !chosen.includes(index)) || undefined}
          >
            <HourNumber
              count={count}
              thousands={thousands}
              x={left + ((index % 24) + 0.5) * width}
              y={top + (Math.floor(index / 24) + 0.5) * height}
            />
          </g>
        )
      })}
    </g>
  )
})
