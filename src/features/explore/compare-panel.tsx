import { useTexts } from '../../i18n/language'
import { datedLayers, type LayerId } from '../../map/layers/paint-order'
import { Button } from '../../ui/button'
import tools from './tools.module.css'
import { useLayerWords } from './use-layer-words'

export type Pair = readonly [left: LayerId, right: LayerId]

/** Which dated layers stand on either side, where the divider is, and the way out. */
export function ComparePanel(props: {
  pair: Pair
  dividerPercent: number
  onPair: (pair: Pair) => void
  onDivider: (percent: number) => void
  onEnd: () => void
}) {
  const { map } = useTexts()
  const { nameOf } = useLayerWords()
  const [left, right] = props.pair
  const select = (label: string, value: LayerId, set: (id: LayerId) => void) => (
    <label className={tools.divider}>
      {label}
      <select className={tools.select} value={value} onChange={(event) => set(event.target.value as LayerId)}>
        {datedLayers.map((layer) => (
          <option key={layer.id} value={layer.id}>
            {nameOf(layer.id)}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <section className={tools.measure} aria-label={map.compare.heading}>
      {select(map.compare.left, left, (id) => props.onPair([id, right]))}
      {select(map.compare.right, right, (id) => props.onPair([left, id]))}
      <label className={tools.divider}>
        {map.compare.divider}
        <input
          type="range"
          min={0}
          max={100}
          value={props.dividerPercent}
          onChange={(event) => props.onDivider(Number(event.target.value))}
        />
      </label>
      <Button onClick={props.onEnd}>{map.compare.end}</Button>
    </section>
  )
}
