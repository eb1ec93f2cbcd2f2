import { useTexts } from '../../i18n/language'
import styles from './chain.module.css'
import { VerbatimCell } from './chain-step'
import type { CellOfRow } from './use-cited-cell'

/** What the plan says came of it. An empty cell is what the document has, not something it failed to state. */
export function FollowUpCell(props: CellOfRow) {
  const { plan: texts } = useTexts()
  if (props.row.cells.followUp.trim() === '') return <p className={styles.note}>{texts.chain.noFollowUp}</p>
  return <VerbatimCell {...props} />
}
