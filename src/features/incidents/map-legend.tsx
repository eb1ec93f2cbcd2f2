import { useLanguage } from '../../i18n/language'
import { printMetres, printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { circleSizes } from '../../map/layers/incidents'
import { mapThemes } from '../../map/theme'
import { useTheme } from '../../state/appearance'
import { ColourKey, type KeyColour } from './colour-key'
import styles from './incident-map.module.css'
import { ReadingWords } from './reading-words'
import { useIncidents } from './session'
import { useCountColours } from './use-count-colours'
import { hexagonRadiusMetres, type MapDrawing, mostPoints } from './use-map-drawing'

const circleIds = ['fa', 'flera', 'manga'] as const

/** What the colours say, in the words of what is drawn, and what is not on the map. */
export function MapLegend({ drawing }: { drawing: MapDrawing }) {
  const { incidents: texts, map, statistics } = useWorkspaceTexts()
  const language = useLanguage()
  const shades = mapThemes[useTheme()].handelse
  const { set, facts } = useIncidents()
  const { as, limits } = drawing
  const print = (value: number) => printNumber(value, language)
  // No circle can gather more than there are.
  const points = Math.max(1, drawing.data.handelser?.features.length ?? 0)
  const counted = useCountColours(as === 'tathet' ? [] : limits)
  const colours: readonly KeyColour[] =
    as === 'punkter'
      ? circleIds.flatMap((id, index) => {
          const text = circleSizes[id] <= points ? map.legend.handelser?.[id] : undefined
          return text ? [{ fill: shades[index], text }] : []
        })
      : as === 'tathet'
        ? limits.map((limit, index) => ({ fill: shades[index], text: texts.map.atLeast(print(limit)) }))
        : counted
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
      <ColourKey
        heading={as === 'tathet' ? texts.map.densityLegend : texts.map.countLegend}
        invented={set.status === 'exempel'}
        colours={colours}
        round={as === 'punkter'}
      />
      {drawing.reading && <ReadingWords reading={drawing.reading} />}
      {notes.map((note) => note && <p key={note}>{note}</p>)}
    </div>
  )
}
