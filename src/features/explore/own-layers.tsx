import type { Material } from '../../data/material'
import type { OwnLayer } from '../../domain/incidents/own-layer'
import { useLanguage, useTexts } from '../../i18n/language'
import { printDate } from '../../i18n/numbers'
import type { Shown } from '../../map/style'
import { type MapThemeId, mapThemes } from '../../map/theme'
import { useOwnLegend } from '../../map/use-own-legend'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Missing } from '../../ui/example-mark'
import { ProblemNotice } from '../../ui/problem-notice'
import { LayerSwitch, withOpacity } from './layer-switch'
import styles from './layers-card.module.css'

/** The files of lines and areas that this browser keeps, each switched as other layers, and the way to read in more. */
export function OwnLayers(props: {
  theme: MapThemeId
  own: Material<readonly OwnLayer[]>
  shown: Shown
  onChange: (shown: Shown) => void
}) {
  const { map } = useTexts()
  const { address } = useAddress()
  const legendOf = useOwnLegend()
  const { own, shown, theme } = props
  return (
    <fieldset className={styles.group}>
      <legend>{map.layers.groups.egna}</legend>
      <ul role="list">
        {own.value?.map((layer) => (
          <LayerSwitch
            key={layer.id}
            name={layer.name}
            invented={layer.status === 'exempel'}
            opacity={shown.get(layer.id)}
            onOpacity={(opacity) => props.onChange(withOpacity(shown, layer.id, opacity))}
            legend={legendOf(layer, mapThemes[theme])}
            caution={map.own.onlyHere}
            facts={<OwnFacts layer={layer} />}
          />
        ))}
      </ul>
      <ProblemNotice problems={own.problems} retry={own.retry} />
      <a className={styles.readMore} href={addressTo(address, { workspace: 'data', view: 'handelser' })}>
        {map.own.readMore}
      </a>
    </fieldset>
  )
}

const namesShown = 30

/** Who answers for it and when it was read in, and what its shapes are called: the map says the names to a pointer only. */
function OwnFacts({ layer }: { layer: OwnLayer }) {
  const { map } = useTexts()
  const language = useLanguage()
  const names = [...new Set(layer.shapes.flatMap(({ name }) => name ?? []))]
  return (
    <div className={styles.facts}>
      <p>
        {map.own.source}: {layer.source ?? <Missing />}
      </p>
      <p>{map.own.read(printDate(layer.read, language))}</p>
      {names.length > 0 && (
        <>
          <p id={`${layer.id}-namn`}>{map.own.shapes}</p>
          <ul className={styles.shapeNames} aria-labelledby={`${layer.id}-namn`} lang="sv">
            {names.slice(0, namesShown).map((name) => (
              <li key={name}>{name}</li>
            ))}
            {names.length > namesShown && <li>{map.own.more(names.length - namesShown)}</li>}
          </ul>
        </>
      )}
    </div>
  )
}
