import { useEffect, useRef, useState } from 'react'
import { subjectOf } from '../../../domain/journal/subjects'
import type { Place } from '../../../domain/places/place'
import type { PlanRow } from '../../../domain/plan/plan'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/button'
import { rowTitle } from '../row-title'
import { DeedStatus } from './deed-status'
import form from './form.module.css'
import { FoldedHistory } from './history-slot'
import { justRetired, useJustRetired } from './just-retired'
import styles from './retired-rows.module.css'
import { useDeed } from './use-deed'
import { useWritten } from './written'

/**
 * Rows that no longer hold, why, by whom, and the way back. Counted nowhere. A row that is retired before the reader's
 * eyes is shown here with its way back, since the place where it was pressed is gone.
 */
export function RetiredRows(props: {
  rows: readonly PlanRow[]
  places: readonly Place[]
  /** Asked for by its address. */
  openRow?: string | null
  onBack?: (row: string) => void
}) {
  const { row: texts } = useTexts().planEdit
  const { rows } = props
  const retired = useJustRetired(({ row }) => row)
  const shown = rows.some(({ id }) => id === props.openRow || id === retired)
  const [open, setOpen] = useState(shown)
  useEffect(() => {
    if (shown) setOpen(true)
  }, [shown])

  if (rows.length === 0) return null
  return (
    <details className={styles.retired} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.retired(rows.length)}</summary>
      <ul role="list">
        {rows.map((row) => (
          <RetiredRow key={row.id} row={row} places={props.places} focused={row.id === retired} onBack={props.onBack} />
        ))}
      </ul>
    </details>
  )
}

function RetiredRow(props: {
  row: PlanRow
  places: readonly Place[]
  focused: boolean
  onBack: ((row: string) => void) | undefined
}) {
  const { row: texts } = useTexts().planEdit
  const { row, focused } = props
  const deed = useDeed()
  const written = useWritten('plan-row', row.id, ['retired'])
  const back = useRef<HTMLDivElement>(null)
  const title = rowTitle(row, props.places)
  useEffect(() => {
    if (!focused) return
    // The list around it opens in the same turn.
    const timer = setTimeout(() => {
      back.current?.querySelector('button')?.focus()
      justRetired('')
    }, 0)
    return () => clearTimeout(timer)
  }, [focused])
  return (
    <li className={styles.row}>
      <p className={styles.title} lang="sv">
        {title}
      </p>
      <p lang="sv">{row.retired}</p>
      {written && <p className={form.hint}>{texts.retiredBy(written.role, written.moment)}</p>}
      <div ref={back} className={form.actions}>
        <Button
          aria-label={texts.bringBackNamed(title)}
          onClick={() =>
            void deed.write([{ kind: 'plan-row', id: row.id, field: 'retired', value: null }], () =>
              props.onBack?.(row.id),
            )
          }
        >
          {texts.bringBack}
        </Button>
        <DeedStatus deed={deed} />
      </div>
      <FoldedHistory subject={subjectOf('plan-row', row.id)} />
    </li>
  )
}
