import { areaSquareMetres, lengthMetres } from '../../domain/geo/local-metric'
import { useLanguage, useTexts } from '../../i18n/language'
import { printArea, printDistance } from '../../i18n/numbers'
import { changeScreen, useScreen } from '../../state/screen'
import { Button } from '../../ui/button'
import styles from './tools.module.css'

/** The running measurement in words, and how to go on or stop. The map draws it as a `drawnShape`. */
export function MeasurePanel() {
  const { map } = useTexts()
  const language = useLanguage()
  const measured = useScreen((screen) => screen.measured)
  return (
    <section className={styles.measure} aria-label={map.tools.measure}>
      <p>{map.tools.measureHelp}</p>
      <dl className={styles.values} aria-live="polite">
        <div>
          <dt>{map.tools.length}</dt>
          <dd>{printDistance(lengthMetres(measured), language)}</dd>
        </div>
        {measured.length > 2 && (
          <div>
            <dt>{map.tools.area}</dt>
            <dd>{printArea(areaSquareMetres(measured), language)}</dd>
          </div>
        )}
      </dl>
      <p className={styles.row}>
        <Button disabled={measured.length === 0} onClick={() => changeScreen({ measured: measured.slice(0, -1) })}>
          {map.tools.measureUndo}
        </Button>
        <Button disabled={measured.length === 0} onClick={() => changeScreen({ measured: [] })}>
          {map.tools.measureClear}
        </Button>
        <Button onClick={() => changeScreen({ measuring: false, measured: [] })}>{map.tools.measureDone}</Button>
      </p>
    </section>
  )
}
