import { verdictOf } from '../../../domain/incidents/read-periods'
import { useLanguage } from '../../../i18n/language'
import { printDistance, printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import type { PeriodsAnswer } from '../../../workers/incidents-answers'
import { ChartFrame } from '../chart-frame'
import type { ExportWords } from '../export-words'
import { FiguresTable } from '../figures-table'
import styles from '../part.module.css'
import type { LocatedPlace } from '../question/place-fields'
import { useIncidents } from '../session'
import { useWorkingPlace } from '../working-place'
import { usePrintRatio } from './use-print-ratio'

type Compared = PeriodsAnswer['whole']
/** Among the figures: later, earlier, interval, verdict. */
const verdictColumn = 3

type Named = { readonly name: string; readonly compared: Compared }

/** The same two periods by kind and around each place: many comparisons at once, and said to be. */
export function PeriodTables(props: {
  answer: PeriodsAnswer
  places: readonly LocatedPlace[]
  metres: number
  names: { readonly later: string; readonly earlier: string }
  facts: ExportWords['facts']
}) {
  const { answers, incidents, statistics } = useWorkspaceTexts()
  const language = useLanguage()
  const { set } = useIncidents()
  const printRatio = usePrintRatio()
  const working = useWorkingPlace()
  const { periods: texts } = answers
  const { answer, places, names, facts } = props
  const kinds = named(
    set.kinds.map((kind) => kind || incidents.bars.noKind),
    answer.kinds,
  )
  const rings = named(
    places.map(({ name }) => name),
    answer.rings,
    places.findIndex(({ id }) => id === working),
  )
  const tables = [
    {
      heading: texts.byKind,
      first: incidents.bars.kind,
      rows: kinds,
      note: texts.otherKinds,
      fileName: 'handelser-perioder-slag',
    },
    {
      heading: texts.byPlace(printDistance(props.metres, language)),
      first: incidents.rings.place,
      rows: rings,
      note: texts.otherPlaces,
      fileName: 'handelser-perioder-platser',
    },
  ]
  return (
    <div className={styles.pair}>
      {tables.map(({ heading, first, rows, note, fileName }) => {
        const table = {
          head: [first, names.later, names.earlier, texts.interval, texts.sure],
          rows: rows.map(({ name, compared }) => [name, ...cells(compared)]),
        }
        const tested = rows.filter(({ compared }) => compared.later.count + compared.earlier.count > 0).length
        return (
          <ChartFrame
            key={fileName}
            heading={heading}
            fileName={fileName}
            facts={facts}
            table={() => table}
            notes={[note, tested > 1 && statistics.caution({ code: 'many-comparisons', comparisons: tested })]}
          >
            <FiguresTable
              label={incidents.chart.of(heading)}
              table={table}
              styles={styles}
              isSure={(row, column) => column === verdictColumn && isSure(rows[row]?.compared)}
            />
          </ChartFrame>
        )
      })}
    </div>
  )

  function cells(compared: Compared): readonly string[] {
    const { later, earlier, ratio } = compared
    const counts = [printNumber(later.count, language), printNumber(earlier.count, language)]
    if (later.count + earlier.count === 0) return [...counts, texts.nothing, texts.nothing]
    return [...counts, printRatio(ratio), texts.verdicts[verdict(compared)]]
  }
}

const verdict = ({ chance, ratio }: Compared) => verdictOf(chance, ratio.low > 1 || ratio.high < 1)
const isSure = (compared: Compared | undefined): boolean =>
  compared !== undefined && compared.later.count + compared.earlier.count > 0 && verdict(compared) === 'sure'

/** With the most in both periods first; before them the one at `ahead`. */
function named(names: readonly string[], all: readonly Compared[], ahead = -1): readonly Named[] {
  const count = ({ compared: { later, earlier } }: Named) => later.count + earlier.count
  const isAhead = ({ name }: Named) => Number(name === names[ahead])
  return names
    .flatMap((name, index) => {
      const compared = all[index]
      return compared ? [{ name, compared }] : []
    })
    .sort((a, b) => isAhead(b) - isAhead(a) || count(b) - count(a) || a.name.localeCompare(b.name, 'sv'))
}
