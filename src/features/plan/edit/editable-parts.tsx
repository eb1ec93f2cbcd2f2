import type { ReactNode } from 'react'
import type { RivalDeed } from '../../../domain/journal/rival-deeds'
import { leftOutOf } from '../../../domain/plan/place-parts'
import type { CausePart, Plan, PlanRow } from '../../../domain/plan/plan'
import { partsOfRow } from '../../../domain/plan/split-parts'
import { useTexts } from '../../../i18n/language'
import { EditSlot } from './edit-slot'
import { EditableCell, Words } from './editable-cell'
import styles from './editable-parts.module.css'
import form from './form.module.css'
import { PartsForm, partsKey } from './parts-form'
import { Rivals } from './rivals'
import { useWritten } from './written'

/** Causes and actions as they stand, and in their place the form that splits them otherwise. */
export function EditableParts(props: {
  plan: Plan
  row: PlanRow
  number: string | undefined
  editing: boolean
  children: ReactNode
}) {
  const { parts: texts, splitBy } = useTexts().planEdit
  const { plan, row, editing } = props
  const split = useWritten('plan-row', row.id, ['causes', 'actions'])
  const { causes, actions } = partsOfRow(row)
  const left = [causes, actions].flatMap((cell) => leftOutOf(cell).map(({ from, to }) => cell.cell.slice(from, to)))
  return (
    <>
      <EditSlot
        draftKey={partsKey(row.id)}
        action={texts.change}
        offered={editing}
        form={(opened) => <PartsForm plan={plan} row={row} number={props.number} opened={opened} />}
      >
        {props.children}
        {left.length > 0 && (
          <p className={form.hint}>
            {texts.leftOut}: <span lang="sv">{left.join(' … ')}</span>
          </p>
        )}
        {split && row.document !== null && <p className={form.hint}>{splitBy(split.role, split.day)}</p>}
      </EditSlot>
      <div className={styles.words}>
        <EditableCell plan={plan} row={row} column="cause" editing={editing} />
        <EditableCell plan={plan} row={row} column="action" editing={editing} />
      </div>
      <Rivals
        row={row.id}
        fields={['cells.cause', 'causes', 'cells.action', 'actions']}
        show={(values) => <RivalParts values={values} />}
      />
    </>
  )
}

/** A deed's cell where it changed the words, else its split of the cell. */
function RivalParts({ values }: { values: RivalDeed['values'] }) {
  const { parts: texts } = useTexts().planEdit
  return (['causes', 'actions'] as const).map((of) => {
    const cell = values.get(of === 'causes' ? 'cells.cause' : 'cells.action')
    const parts = values.get(of) as readonly CausePart[] | undefined
    if (cell === undefined && parts === undefined) return null
    return (
      <div key={of}>
        <p className={form.label}>{texts.listOf[of]}</p>
        {parts && parts.length > 0 ? (
          <ol lang="sv" className={form.list}>
            {parts.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
        ) : (
          <Words text={cell} />
        )}
      </div>
    )
  })
}
