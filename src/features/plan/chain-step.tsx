import type { ReactNode } from 'react'
import { useTexts } from '../../i18n/language'
import { Explained } from '../../ui/explained'
import styles from './chain.module.css'
import { Footing } from './edit/footing'
import { Gutter } from './gutter'
import type { Stretch } from './strands'
import type { CellOfRow } from './use-cited-cell'

export type HeadingLevel = 2 | 3 | 4 | 5 | 6

/** One station of the thread: its name with the source of the cell, and what the cell holds. */
export function ChainStep(
  props: CellOfRow & {
    headingLevel: HeadingLevel
    bead?: string | undefined
    /** Strands that go past the heading. */
    passing?: readonly Stretch[]
    place?: 'first' | 'last'
    children: ReactNode
  },
) {
  const { plan: texts } = useTexts()
  const { plan, row, column } = props
  const Heading = `h${props.headingLevel}` as const
  return (
    <section className={styles.step} data-column={column} data-place={props.place}>
      <div className={styles.head}>
        <Gutter stretches={props.passing ?? []} />
        <span className={props.bead ? styles.number : styles.knot} aria-hidden="true">
          {props.bead}
        </span>
        <div className={styles.name}>
          <Heading className={styles.heading}>{texts.columns[column]}</Heading>
          <Footing plan={plan} row={row} column={column} />
        </div>
      </div>
      <div className={styles.body}>{props.children}</div>
    </section>
  )
}

/** The words of a cell as the plan has them, and what was left out of them. */
export function VerbatimCell({ row, column }: CellOfRow) {
  const { plan: texts, planEdit } = useTexts()
  const cell = row.cells[column]
  const asDocument = row.document !== null && row.document[column] === cell
  const redactions = row.redactions.filter((redaction) => asDocument && redaction.column === column)
  if (cell.trim() === '') return <p className={styles.note}>{asDocument ? texts.chain.emptyCell : planEdit.emptyOwn}</p>
  return (
    <>
      <p className={styles.words} lang="sv">
        <Explained text={cell} />
      </p>
      {redactions.map(({ shown }) => (
        <p key={shown} className={styles.note}>
          {texts.chain.redacted(shown)}
        </p>
      ))}
    </>
  )
}
