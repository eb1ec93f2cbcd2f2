import { useId } from 'react'
import { areaOfRing, type OwnArea } from '../../domain/incidents/own-area'
import { useLanguage } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { LegendSwatch } from '../../map/legend-swatch'
import { mapThemes } from '../../map/theme'
import { useOwnLegend } from '../../map/use-own-legend'
import { useTheme } from '../../state/appearance'
import { changeScreen } from '../../state/screen'
import { ExampleMark } from '../../ui/example-mark'
import { areaName } from './filter-words'
import styles from './own-areas.module.css'
import { useIncidents } from './session'
import type { OwnAreas as Own } from './use-own-areas'

const mostListed = 500

/** The user's own layers beside the incidents: shown or not, and their areas to filter by. Nothing while there are none. */
export function OwnAreas({ own }: { own: Own }) {
  const texts = useWorkspaceTexts()
  const { own: words } = texts.incidents.map
  const language = useLanguage()
  const { areas } = useIncidents()
  if (own.layers.length === 0) return null
  return (
    <div className={styles.own}>
      <label className={styles.show}>
        <input
          type="checkbox"
          checked={own.shown.length > 0}
          onChange={({ target }) => changeScreen({ ownBesideIncidents: target.checked })}
        />
        {words.show}
      </label>
      {areas.length > 0 && <AreaChoice own={own} listed={areas.slice(0, mostListed)} />}
      {areas.length > mostListed && <p>{words.first(printNumber(mostListed, language))}</p>}
      {own.shown.length > 0 && areas.length > 0 && <p className={styles.hint}>{words.byPointer}</p>}
      <p role="status" className={styles.refused}>
        {own.refused}
      </p>
      {own.shown.length > 0 && <OwnKey own={own} />}
    </div>
  )
}

function AreaChoice({ own, listed }: { own: Own; listed: readonly OwnArea[] }) {
  const texts = useWorkspaceTexts()
  const { own: words } = texts.incidents.map
  const { filter } = useIncidents()
  const id = useId()
  const chosen = filter.within?.type === 'ring' ? areaOfRing(filter.within.ring, listed) : null
  return (
    <p className={styles.choose}>
      <label htmlFor={id}>{words.choose}</label>
      <select
        id={id}
        value={chosen ? listed.indexOf(chosen) : ''}
        onChange={({ target }) => {
          const area = target.value === '' ? undefined : listed[Number(target.value)]
          if (area) own.choose(area)
        }}
      >
        <option value="">{words.none}</option>
        {own.layers
          .filter(({ id: layer }) => listed.some((area) => area.layer.id === layer))
          .map((layer) => (
            <optgroup key={layer.id} label={layer.name}>
              {listed.map((area, place) =>
                area.layer.id === layer.id ? (
                  <option key={area.index} value={place}>
                    {areaName(area, texts)}
                  </option>
                ) : null,
              )}
            </optgroup>
          ))}
      </select>
    </p>
  )
}

/** The signs of the layers that are shown. */
function OwnKey({ own }: { own: Own }) {
  const { map } = useWorkspaceTexts()
  const theme = mapThemes[useTheme()]
  const legendOf = useOwnLegend()
  return (
    <ul role="list" className={styles.key} aria-label={map.layers.groups.egna}>
      {own.shown.map((layer) => (
        <li key={layer.id}>
          {layer.name} {layer.status === 'exempel' && <ExampleMark />}
          {legendOf(layer, theme).map(({ id, swatch, text }) => (
            <span key={id} className={styles.sign}>
              <LegendSwatch swatch={swatch} /> {text}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
