import { useLanguage } from '../../i18n/language'
import { printMetres, printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { cellLegend } from '../../map/layers/incident-cells'
import { mapThemes } from '../../map/theme'
import { useTheme } from '../../state/appearance'
import { ExampleMark } from '../../ui/example-mark'
import styles from './incident-map.module.css'
import { ReadingWords } from './reading-words'
import { useIncidents } from './session'
import { hexagonRadiusMetres, type MapDrawing, mostPoints } from './use-map-drawing'

/** What the colours say, in the words of what is drawn, and what is not on the map. */
export function MapLegend({ drawing }: { drawing: MapDrawing }) {
  const { incidents: texts, map, statistics } = useWorkspaceTexts()
  const language = useLanguage()
  const theme = useTheme()
  const { set, facts } = useIncidents()
  const { as, limits } = drawing
  const print = (value: number) => printNumber(value, language)
  const signs = cellLegend(mapThemes[theme])
  const lines: readonly (string | undefined)[] =
    as === 'punkter'
      ? ['fa', 'flera', 'manga'].map((id) => map.legend.handelser?.[id])
      : as === 'tathet'
        ? limits.map((limit) => texts.map.atLeast(print(limit)))
        : limits.map((low, index) => {
            const next = limits[index + 1]
            return next === undefined ? texts.map.orMore(print(low)) : texts.map.between(print(low), print(next - 1))
          })
  const notes = [
    drawing.gaveWay && texts.map.tooMany(print(mostPoints)),
    as === 'tathet' && texts.map.densityNote(printMetres(drawing.bandwidthMetres, language)),
    as === 'sexhorningar' && texts.map.hexNote(printMetres(hexagonRadiusMetres, language)),
    (as === 'sexhorningar' || as === 'stadsdelar') && statistics.assumption['exact-positions'],
    drawing.beside && texts.map.beside,
    drawing.unpositioned > 0 &&
      texts.empty.unpositioned(texts.events(drawing.unpositioned, print(drawing.unpositioned))),
    facts.unpositioned === facts.count && texts.empty.noPositions,
  ]
  return (
    <div className={styles.legend}>
      <ul role="list" className={styles.classes} aria-label={map.legendHeading}>
        <li>
          <strong>{as === 'tathet' ? texts.map.densityLegend : texts.map.countLegend}</strong>{' '}
          {set.status === 'exempel' && <ExampleMark />}
        </li>
        {lines.map((line, index) => {
          const swatch = signs[index]?.swatch
          return (
            line && (
              <li key={line}>
                <span
                  className={styles.swatch}
                  style={{ background: swatch?.kind === 'fill' ? swatch.fill : undefined }}
                  data-round={as === 'punkter' || undefined}
                  aria-hidden="true"
                />
                {line}
              </li>
            )
          )
        })}
      </ul>
      {drawing.reading && <ReadingWords reading={drawing.reading} />}
      {notes.map((note) => note && <p key={note}>{note}</p>)}
    </div>
  )
}
