import type { ReactNode } from 'react'
import { useJournal } from '../../../data/journal/use-journal'
import { type RivalDeed, rivalDeeds } from '../../../domain/journal/rival-deeds'
import { type RowField, subjectOf } from '../../../domain/journal/subjects'
import type { Change } from '../../../domain/journal/write-events'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/button'
import { DeedStatus } from './deed-status'
import styles from './rivals.module.css'
import { useDeed } from './use-deed'
import { useSayWritten } from './written'

/** What people have said differently of the same thing, each with role and time, and a choice between them. */
export function Rivals(props: {
  row: string
  /** Those that are set together. */
  fields: readonly RowField[]
  show: (values: RivalDeed['values']) => ReactNode
}) {
  const { rivals: texts } = useTexts().planEdit
  const { journal } = useJournal()
  const deed = useDeed()
  const say = useSayWritten()
  const rivals = rivalDeeds(journal, subjectOf('plan-row', props.row), props.fields)
  if (rivals.length === 0 && deed.state.at === 'rest') return null
  return (
    <div className={styles.rivals}>
      {rivals.length > 0 && (
        <section aria-label={texts.heading(rivals.length)}>
          <p className={styles.heading}>{texts.heading(rivals.length)}</p>
          <p className={styles.lead}>{texts.lead}</p>
          <ul role="list" className={styles.list}>
            {rivals.map((rival) => {
              const { role, moment } = say(rival)
              return (
                <li key={rival.deed} className={styles.rival} data-stands={rival.stands || undefined}>
                  <div>{props.show(rival.values)}</div>
                  <p className={styles.by}>
                    {role}, {moment}
                    {rival.stands && <strong> · {texts.stands}</strong>}
                  </p>
                  <Button
                    aria-label={texts.chooseNamed(role, moment)}
                    onClick={() => void deed.write(changesOf(props.row, rival))}
                  >
                    {texts.choose}
                  </Button>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      <DeedStatus deed={deed} />
    </div>
  )
}

/** Said again by someone who has seen both, it has no rivals left. */
function changesOf(id: string, { values }: RivalDeed): readonly Change[] {
  return [...values].map(([field, value]) => ({ kind: 'plan-row', id, field, value }) as Change)
}
