import { levels } from '../../domain/situation/levels'
import { useLanguage, useTexts } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { isLayerId } from '../../map/layers/paint-order'
import type { Target } from '../../map/targets'
import { ExampleMark } from '../../ui/example-mark'
import styles from './tooltip.module.css'
import { useLayerWords } from './use-layer-words'

export type Pointed = {
  readonly targets: readonly Target[]
  readonly at: readonly [x: number, y: number]
}

/** What lies under the pointer, in words: names first, then the area. The list says the same to those without one. */
export function Tooltip({ pointed, width }: { pointed: Pointed; width: number }) {
  const texts = useTexts()
  const language = useLanguage()
  const { nameOf } = useLayerWords()
  const lines = pointed.targets.slice(0, 4)
  if (lines.length === 0) return null
  const [x, y] = pointed.at
  const leftward = x > width - 260
  return (
    <div
      className={styles.tooltip}
      data-leftward={leftward}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      aria-hidden="true"
    >
      <div className={styles.words}>
        {lines.map((target) => (
          <p key={JSON.stringify(target)}>{words(target)}</p>
        ))}
      </div>
    </div>
  )

  function levelWords(level: number | null) {
    const { situation } = texts
    const known = levels.find((one) => one === level)
    return known ? situation.level(known, situation.levelNames[known]) : situation.none
  }

  function words(target: Target) {
    const { map } = texts
    switch (target.kind) {
      case 'place':
      case 'spot':
        return <strong>{target.name}</strong>
      case 'stop':
        return target.name
      case 'own':
        return target.name === '' ? target.layerName : map.tooltip.own(target.name, target.layerName)
      case 'incidents':
        return (
          <>
            {map.tooltip.incidents(target.count)} <ExampleMark />
          </>
        )
      case 'incident':
        return (
          <>
            {target.type} {target.start.replace('T', ' ')} <ExampleMark />
          </>
        )
      case 'notices':
        return map.tooltip.notices(target.count)
      case 'area':
        if (target.layer === 'lagesniva')
          // A number's own point has no name.
          return target.name === '' ? null : `${target.name}: ${levelWords(target.value)}`
        if (target.layer !== 'otrygghet') return isLayerId(target.layer) ? nameOf(target.layer) : target.name
        return `${target.name}. ${
          target.value === null ? map.tooltip.noValue : map.tooltip.afraid(printNumber(target.value, language))
        }`
    }
  }
}
