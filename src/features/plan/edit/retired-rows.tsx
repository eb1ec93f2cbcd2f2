import { useEffect, useRef, useState } from 'react'
import type { Place } from '../../../domain/places/place'
import type { PlanRow } from '../../../domain/plan/plan'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/button'
import { rowTitle } from '../row-title'
import { DeedStatus } from './deed-status'
import form from './form.module.css'
import { RowHistory } from './history-slot'
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
  onBack?: (row: string) => void
}) {
  const { row: texts } = useTexts().planEdit
  const { rows } = props
  const [open, setOpen] = useState(false)
  const [newest, setNewest] = useState<string | null>(null)
  const before = useRef(rows)
  useEffect(() => {
    const known = new Set(before.current.map(({ id }) => id))
    before.current = rows
    const fresh = rows.find(({ id }) => !known.has(id))
    // The focus was in the row that went; with anybody else at work elsewhere it stays where it is.
    if (!fresh || document.activeElement !== document.body) return
    setOpen(true)
    setNewest(fresh.id)
  }, [rows])

  if (rows.length === 0) return null
  return (
    <details className={styles.retired} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.retired(rows.length)}</summary>
      <ul role="list">
        {rows.map((row) => (
          <RetiredRow key={row.id} {...props} row={row} focused={row.id === newest} />
        ))}
      </ul>
    </details>
  )
}

function RetiredRow(props: {
  row: PlanRow
  places: readonly Place[]
  focused: boolean
  onBack?: (row: string) => void
}) {
  const { row: texts } = useTexts().planEdit
  const { row, focused } = props
  const deed = useDeed()
  const written = useWritten('plan-row', row.id, ['retired'])
  const back = useRef<HTMLDivElement>(null)
  const title = rowTitle(row, props.places)
  useEffect(() => {
    if (focused) back.current?.querySelector('button')?.focus()
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
      <RowHistory row={row} />
    </li>
  )
}
