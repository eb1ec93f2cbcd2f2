import type { ReactNode } from 'react'
import { useTexts } from '../../i18n/language'
import type { Swatch } from '../../map/layers/layer'
import { LegendSwatch } from '../../map/legend-swatch'
import type { Shown, ShownId } from '../../map/style'
import { announce } from '../../state/screen'
import { ExampleMark } from '../../ui/example-mark'
import styles from './layers-card.module.css'

/** One layer of the card: on or off, and while it is on its signs, what must be minded, its facts and how opaque it is. */
export function LayerSwitch(props: {
  name: string
  invented: boolean
  /** Undefined while it is off. */
  opacity: number | undefined
  /** null: off. */
  onOpacity: (opacity: number | null) => void
  legend: readonly { readonly id: string; readonly swatch: Swatch; readonly text: string }[]
  caution?: string | undefined
  facts: ReactNode
}) {
  const { map } = useTexts()
  const { name, opacity } = props
  return (
    <li className={styles.layer}>
      <label className={styles.name}>
        <input
          type="checkbox"
          checked={opacity !== undefined}
          onChange={(event) => {
            props.onOpacity(event.target.checked ? 1 : null)
            announce(event.target.checked ? map.layers.shown(name) : map.layers.hidden(name))
          }}
        />
        <span>
          {name} {props.invented && <ExampleMark />}
        </span>
      </label>
      {opacity !== undefined && (
        <div className={styles.shown}>
          <ul role="list" className={styles.legend}>
            {props.legend.map(({ id, swatch, text }) => (
              <li key={id}>
                <LegendSwatch swatch={swatch} />
                <span>{text}</span>
              </li>
            ))}
          </ul>
          {props.caution && <p className={styles.caution}>{props.caution}</p>}
          <details className={styles.details}>
            <summary>{map.layers.source}</summary>
            {props.facts}
            <label className={styles.opacity}>
              <span className="visually-hidden">{map.layers.opacity(name)}</span>
              <input
                type="range"
                min={10}
                max={100}
                step={5}
                value={Math.round(opacity * 100)}
                onChange={(event) => props.onOpacity(Number(event.target.value) / 100)}
              />
              <output>{Math.round(opacity * 100)} %</output>
            </label>
          </details>
        </div>
      )}
    </li>
  )
}

/** The same layers with one of them more, less or otherwise opaque. */
export function withOpacity(shown: Shown, id: ShownId, opacity: number | null): Shown {
  const changed = new Map(shown)
  if (opacity === null) changed.delete(id)
  else changed.set(id, opacity)
  return changed
}
