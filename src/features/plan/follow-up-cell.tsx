import type { RivalDeed } from '../../domain/journal/rival-deeds'
import { followUpStatuses } from '../../domain/plan/plan'
import { useLanguage, useTexts } from '../../i18n/language'
import { printDate } from '../../i18n/numbers'
import styles from './chain.module.css'
import { VerbatimCell } from './chain-step'
import { EditSlot } from './edit/edit-slot'
import { Words } from './edit/editable-cell'
import { FollowUpForm, followUpKey } from './edit/follow-up-form'
import { Rivals } from './edit/rivals'
import { useWritten } from './edit/written'
import { StatusMark } from './status-mark'
import type { CellOfRow } from './use-cited-cell'

/** What came of the row: how far, in which words, when and by whom; and the form that says so. */
export function FollowUpCell(props: CellOfRow & { asked: number }) {
  const { plan: texts, planEdit } = useTexts()
  const { row } = props
  const followed = row.status !== null || row.cells.followUp.trim() !== ''
  const action = followed ? planEdit.followUp.again : planEdit.actions.followUp
  return (
    <div>
      <EditSlot
        draftKey={followUpKey(row.id)}
        action={action}
        offered
        asked={props.asked}
        form={(opened) => <FollowUpForm row={row} opened={opened} />}
      >
        {followed ? <FollowUp {...props} /> : <p className={styles.note}>{texts.chain.noFollowUp}</p>}
      </EditSlot>
      <Rivals
        row={row.id}
        fields={['followUp.status', 'cells.followUp', 'followUp.date']}
        show={(values) => <RivalFollowUp values={values} />}
      />
    </div>
  )
}

/** An empty cell is what the document has, not something it failed to state. */
function FollowUp(props: CellOfRow) {
  const { followUp: texts } = useTexts().planEdit
  const language = useLanguage()
  const { row } = props
  const written = useWritten('plan-row', row.id, ['followUp.status', 'cells.followUp', 'followUp.date'])
  return (
    <>
      {(row.status || row.followedUp) && (
        <p className={styles.status}>
          {row.status && <StatusMark status={row.status} />}
          {row.followedUp && <span>{texts.on(printDate(row.followedUp, language))}</span>}
        </p>
      )}
      {row.cells.followUp.trim() !== '' && <VerbatimCell {...props} />}
      {written && <p className={styles.note}>{texts.by(written.role, written.moment)}</p>}
    </>
  )
}

function RivalFollowUp({ values }: { values: RivalDeed['values'] }) {
  const { followUp: texts, rivals } = useTexts().planEdit
  const language = useLanguage()
  const status = followUpStatuses.find((one) => one === values.get('followUp.status'))
  const date = values.get('followUp.date')
  return (
    <>
      <p className={styles.status}>
        {status ? <StatusMark status={status} /> : values.has('followUp.status') && rivals.noStatus}
        {typeof date === 'string' && <span>{texts.on(printDate(date, language))}</span>}
      </p>
      {values.has('cells.followUp') && values.get('cells.followUp') !== '' && (
        <Words text={values.get('cells.followUp')} />
      )}
    </>
  )
}
