import { useTexts } from '../../../i18n/language'
import { Note } from '../../../ui/note'
import { SourceMark } from '../../../ui/source-mark'
import { type CellOfRow, useCitedCell } from '../use-cited-cell'
import styles from './footing.module.css'
import { useWritten, type Written } from './written'

/**
 * Where a cell's words come from: the document's mark while they are its own; who changed them and when, with the
 * document's words one click away; or who wrote them, in a row that the document does not have.
 */
export function Footing(
  props: CellOfRow & {
    /** In a narrow column: one word, and the rest when it is pressed. */
    brief?: boolean
  },
) {
  const { row, column } = props
  const cited = useCitedCell(props)
  const written = useWritten('plan-row', row.id, [`cells.${column}`])
  const added = useWritten('plan-row', row.id, ['added'])
  if (row.document === null) return <Own {...props} written={column === 'problem' ? added : written} />
  if (row.cells[column] === row.document[column] || !written) return <SourceMark cited={cited} />
  // What was to be filled in has been: who did it stands below, and the document has no other words.
  if (column === 'followUp' && row.document.followUp.trim() === '') return null
  return <Changed {...props} written={written} />
}

function Own({ column, brief, written }: CellOfRow & { brief?: boolean; written: Written | null }) {
  const { planEdit: texts } = useTexts()
  if (!written) return null
  const said = (column === 'problem' ? texts.addedBy : texts.writtenBy)(written.role, written.day)
  if (!brief) return <span className={styles.by}>{said}</span>
  return (
    <Note className={styles.changed} label={said} popupLabel={said} mark={texts.own}>
      <p>{said}</p>
    </Note>
  )
}

function Changed(props: CellOfRow & { brief?: boolean; written: Written }) {
  const { planEdit: texts } = useTexts()
  const { row, column, written } = props
  const cited = useCitedCell(props)
  const words = row.document?.[column] ?? ''
  const changed = texts.changedBy(written.role, written.day)
  return (
    <Note className={styles.changed} label={changed} popupLabel={changed} mark={props.brief ? texts.changed : changed}>
      <p>{texts.changedAt(written.role, written.moment)}</p>
      {words.trim() === '' ? (
        <p>
          {texts.documentEmpty} <SourceMark cited={cited} />
        </p>
      ) : (
        <>
          <p>
            {texts.documentSays} <SourceMark cited={cited} />
          </p>
          <blockquote className={styles.words} lang="sv">
            {words}
          </blockquote>
        </>
      )}
    </Note>
  )
}
