// biome-ignore-all lint/a11y/useSemanticElements: a table's columns cannot be shared with the axis above it
// biome-ignore-all lint/a11y/useFocusableInteractive: rows are not focused, and cells take the one tab stop in turn
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid hears the keys of its cells
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Origin } from '../../domain/situation/assessment'
import type { OnAxis } from '../../domain/situation/explanation'
import type { Cell, Grid } from '../../domain/situation/year-grid'
import { type IsoWeek, numberOf } from '../../domain/time/iso-week'
import { useTexts } from '../../i18n/language'
import { type GridSpot, walk } from './grid-walk'
import { TimeAxis } from './time-axis'
import styles from './week-grid.module.css'

export type Chosen = { readonly week: IsoWeek | null; readonly area: string | null }

/** Areas by weeks. One tab stop: arrow keys walk, Enter or a click chooses a cell, or a whole week in the top row. */
export function WeekGrid<Of extends Origin>(props: {
  label: string
  grid: Grid<Of>
  through: IsoWeek
  explanations: readonly OnAxis[]
  chosen: Chosen
  onChoose: (chosen: { readonly week: IsoWeek; readonly area: string | null }) => void
}) {
  const { situation: texts } = useTexts()
  const { grid, chosen, through } = props
  const { weeks, rows } = grid
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<GridSpot>(() => startingSpot(grid, chosen, through))
  const size = { rows: rows.length, columns: weeks.length }
  const spot = { row: Math.min(at.row, size.rows - 1), column: Math.min(at.column, size.columns - 1) }
  const columns = `var(--names) repeat(${weeks.length}, minmax(var(--cell), 1fr))`

  const firstSeen = useRef(spot.column)
  useEffect(() => {
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-column="${firstSeen.current}"]`)
    const room = scroller.current
    if (cell && room) room.scrollLeft = cell.offsetLeft - room.clientWidth / 2
  }, [])

  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      return choose(spot)
    }
    const to = walk(spot, event, size)
    if (!to) return
    event.preventDefault()
    setAt(to)
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-spot="${to.row}/${to.column}"]`)
    cell?.focus()
    cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }
  const choose = (to: GridSpot) => {
    const week = weeks[to.column]
    setAt(to)
    if (week) props.onChoose({ week, area: rows[to.row]?.area.id ?? null })
  }
  const tabIndexOf = (row: number, column: number) => (spot.row === row && spot.column === column ? 0 : -1)

  return (
    <div className={styles.scroller} ref={scroller}>
      <div style={{ minWidth: `calc(var(--names) + ${weeks.length} * var(--cell))` }}>
        <TimeAxis explanations={props.explanations} weeks={weeks} columns={columns} />
        <div
          role="grid"
          aria-label={props.label}
          aria-rowcount={rows.length + 1}
          aria-colcount={weeks.length + 1}
          tabIndex={-1}
          className={styles.grid}
          onKeyDown={press}
        >
          <div role="row" className={styles.row} style={{ gridTemplateColumns: columns }}>
            <div role="columnheader" tabIndex={-1} className={styles.corner}>
              {texts.grid.areas}
            </div>
            {weeks.map((week, column) => (
              <div
                key={week}
                role="columnheader"
                className={styles.week}
                data-column={column}
                data-chosen={week === chosen.week || undefined}
                aria-label={texts.grid.week(numberOf(week))}
                data-spot={`-1/${column}`}
                tabIndex={tabIndexOf(-1, column)}
                onClick={() => choose({ row: -1, column })}
              >
                {numberOf(week)}
              </div>
            ))}
          </div>
          {rows.map(({ area, cells }, row) => (
            <div key={area.id} role="row" className={styles.row} style={{ gridTemplateColumns: columns }}>
              <div role="rowheader" tabIndex={-1} className={styles.name} lang="sv">
                {area.name}
              </div>
              {cells.map((cell, column) => (
                <div
                  key={cell.week}
                  role="gridcell"
                  className={styles.cell}
                  data-level={cell.assessment?.level ?? (cell.week > through ? 'later' : 'none')}
                  data-contends={(cell.assessment?.contending.length ?? 0) > 0 || undefined}
                  data-chosen={(cell.week === chosen.week && area.id === chosen.area) || undefined}
                  aria-selected={cell.week === chosen.week && area.id === chosen.area}
                  aria-label={labelOf(area.name, cell)}
                  data-spot={`${row}/${column}`}
                  tabIndex={tabIndexOf(row, column)}
                  onClick={() => choose({ row, column })}
                >
                  {cell.assessment?.level}
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  )

  function labelOf(area: string, { week, assessment }: Cell<Of>): string {
    const said = assessment
      ? texts.level(assessment.level, texts.levelNames[assessment.level])
      : week > through
        ? texts.later
        : texts.none
    return texts.grid.cell(area, numberOf(week), said, grid.origin === 'exempel')
  }
}

/** Where the walk begins: what is chosen, else the latest week that somebody assessed, else this week or the first. */
function startingSpot<Of extends Origin>({ weeks, rows }: Grid<Of>, chosen: Chosen, through: IsoWeek): GridSpot {
  const row = Math.max(
    rows.findIndex(({ area }) => area.id === chosen.area),
    chosen.week && !chosen.area ? -1 : 0,
  )
  const given = chosen.week ? weeks.indexOf(chosen.week) : -1
  if (given >= 0) return { row, column: given }
  const latest = weeks.findLastIndex((_, column) => rows.some(({ cells }) => cells[column]?.assessment))
  const column = latest >= 0 ? latest : weeks.indexOf(through)
  return { row, column: Math.max(column, 0) }
}
