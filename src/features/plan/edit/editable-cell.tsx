import type { ReactNode } from 'react'
import { cellField } from '../../../domain/journal/subjects'
import { useTexts } from '../../../i18n/language'
import { Explained } from '../../../ui/explained'
import type { CellOfRow } from '../use-cited-cell'
import { CellForm, cellKey } from './cell-form'
import { EditSlot } from './edit-slot'
import form from './form.module.css'
import { Rivals } from './rivals'

/** A cell as it stands, and in its place the form that corrects it. */
export function EditableCell(props: CellOfRow & { editing: boolean; keep?: boolean; children?: ReactNode }) {
  const { cell } = useTexts().planEdit
  const { row, column } = props
  return (
    <div data-editable>
      <EditSlot
        draftKey={cellKey(row.id, column)}
        action={cell.change(cell.columns[column])}
        offered={props.editing}
        keep={props.keep ?? false}
        form={(opened) => <CellForm row={row} column={column} opened={opened} />}
      >
        {props.children}
      </EditSlot>
      {column !== 'cause' && column !== 'action' && (
        <Rivals
          row={row.id}
          fields={[cellField(column)]}
          show={(values) => <Words text={values.get(cellField(column))} />}
        />
      )}
    </div>
  )
}

export function Words({ text }: { text: unknown }) {
  const { rivals } = useTexts().planEdit
  if (typeof text !== 'string' || text.trim() === '') return <p className={form.hint}>{rivals.empty}</p>
  return (
    <p className={form.words} lang="sv">
      <Explained text={text} />
    </p>
  )
}
