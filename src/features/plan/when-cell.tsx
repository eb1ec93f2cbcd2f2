import { useTexts } from '../../i18n/language'
import styles from './chain.module.css'
import { VerbatimCell } from './chain-step'
import type { CellOfRow } from './use-cited-cell'
import { whenWords } from './when-words'

/** The cell as it stands, then how it was read and what is uncertain in that. */
export function WhenCell(props: CellOfRow) {
  const texts = useTexts()
  const { time, reading, doubts } = whenWords(props.row.cells.when, props.plan.year, texts)
  const saysMore = time !== null && time !== props.row.cells.when.trim()
  return (
    <>
      <VerbatimCell {...props} />
      {saysMore && <p className={styles.note}>{texts.plan.when.read(time)}</p>}
      {doubts.map((doubt, index) => (
        <p key={reading.doubtful[index]} className={styles.note}>
          {doubt}
        </p>
      ))}
    </>
  )
}
