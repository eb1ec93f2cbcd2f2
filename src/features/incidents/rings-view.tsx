import { useCallback, useMemo, useState } from 'react'
import type { IncidentFilter } from '../../domain/incidents/incident-filter'
import type { Place, Position } from '../../domain/places/place'
import { useLanguage } from '../../i18n/language'
import { printMetres, printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { ProblemNotice } from '../../ui/problem-notice'
import { useChangeFilter } from './change-filter'
import { ChartFrame } from './chart-frame'
import { ringDistances } from './ring-distances'
import styles from './rings-view.module.css'
import { useIncidents, useMovingClause, useShownAtRest } from './session'
import { useAnswer } from './use-answer'
import { answeredOf } from './views-of'
import { useWorkingPlace } from './working-place'

type Located = Place & { readonly position: Position }

/** How many lie within each distance of each place, the place one works with first. A number chosen is a clause. */
export function RingsView() {
  const { incidents: texts, statistics } = useWorkspaceTexts()
  const language = useLanguage()
  const { places, ask, facts } = useIncidents()
  const answered = useShownAtRest(answeredOf)
  const within = useMovingClause('within')
  const { choose } = useChangeFilter()
  // As it was when the view opened: rows must not change places under the pointer.
  const [first] = useState(useWorkingPlace())
  const located = useMemo(() => places.filter((place): place is Located => place.position !== null), [places])
  // The clause of place is this view's own: another ring chosen changes nothing here.
  const others = useWithout(answered)
  const { value, problem } = useAnswer(
    useCallback(
      (signal: AbortSignal) =>
        ask(
          'count-rings',
          { filter: JSON.parse(others), centres: located.map(({ position }) => position), metres: ringDistances },
          signal,
        ),
      [ask, others, located],
    ),
  )
  const countAt = (row: number, column: number) => value?.counts[row * ringDistances.length + column] ?? null
  const order = located
    .map((place, row) => ({ place, row }))
    .sort(
      (a, b) =>
        Number(b.place.id === first) - Number(a.place.id === first) ||
        (countAt(b.row, 3) ?? 0) - (countAt(a.row, 3) ?? 0) ||
        a.place.name.localeCompare(b.place.name, 'sv'),
    )
  const unlocated = places.filter(({ position }) => position === null).map(({ name }) => name)
  const { rings: words } = texts
  return (
    <ChartFrame
      heading={texts.sections.rings}
      fileName="handelser-kring-platser"
      table={() => ({
        head: [words.place, ...ringDistances.map((metres) => words.within(printMetres(metres, language)))],
        rows: order.map(({ place, row }) => [
          place.name,
          ...ringDistances.map((_, column) => String(countAt(row, column) ?? '')),
        ]),
      })}
      notes={[
        facts.unpositioned === facts.count && texts.empty.noPositions,
        `${words.help} ${words.overlap}`,
        `${statistics.assumption['exact-positions']} ${words.chance}`,
        unlocated.length > 0 && words.unlocated(unlocated.join(', ')),
      ]}
    >
      {problem && <ProblemNotice problems={[problem]} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroller} tabIndex={0} aria-label={texts.chart.of(texts.sections.rings)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              {ringDistances.map((metres) => (
                <th key={metres} scope="col">
                  {printMetres(metres, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {order.map(({ place, row }) => (
              <tr key={place.id}>
                <th scope="row" title={place.footing.precision === 'källa' ? undefined : words.approximate}>
                  {place.name}
                  {place.footing.precision !== 'källa' && <span aria-hidden="true">{'\u00a0≈'}</span>}
                </th>
                {ringDistances.map((metres, column) => {
                  const count = countAt(row, column)
                  const chosen = within?.type === 'near' && within.place === place.id && within.metres === metres
                  const printed = count === null ? '–' : printNumber(count, language)
                  return (
                    <td key={metres}>
                      <button
                        type="button"
                        aria-pressed={chosen}
                        aria-label={words.choose(
                          place.name,
                          printMetres(metres, language),
                          count === null ? texts.counting : texts.events(count, printed),
                        )}
                        className={styles.count}
                        onClick={() =>
                          choose({
                            within: chosen ? null : { type: 'near', place: place.id, position: place.position, metres },
                          })
                        }
                      >
                        {printed}
                      </button>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </ChartFrame>
  )
}

/** The filter without its clause of place, as text: the same text is the same question. */
const useWithout = (filter: IncidentFilter): string => JSON.stringify({ ...filter, within: null })
