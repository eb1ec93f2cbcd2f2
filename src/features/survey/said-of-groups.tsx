import { useMaterial } from '../../data/material'
import { useLocal } from '../../i18n/language'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Explained } from '../../ui/explained'
import { SourceMark } from '../../ui/source-mark'
import styles from './said-of-groups.module.css'

/** Statements that compare groups in words; the documents give no figure for any of them. */
const told = ['otrygghet-kvinnor-och-man', 'oro-aldersgrupp'] as const

/** What the material says of women, men and ages, since it has no figure to show. */
export function SaidOfGroups() {
  const { groupsSaid: texts } = useWorkspaceTexts().survey
  const local = useLocal()
  const statements = useMaterial('statements').value ?? []
  const found = told.flatMap((id) => statements.find((statement) => statement.id === id) ?? [])
  if (found.length === 0) return null
  return (
    <section aria-labelledby="grupper" className={styles.said}>
      <h2 id="grupper">{texts.heading}</h2>
      <p>{texts.lead}</p>
      <ul role="list" className={styles.list}>
        {found.map(({ id, label, citation }) => (
          <li key={id}>
            <h3>{local(label)}</h3>
            <blockquote lang="sv" className={styles.quote}>
              <Explained text={citation.quote ?? ''} />
            </blockquote>
            <p className={styles.where}>
              <span lang="sv">{citation.where}</span> <SourceMark cited={citation} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
