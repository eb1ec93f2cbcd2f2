import { useJournal } from '../../../data/journal/use-journal'
import { registerAt } from '../../../domain/journal/read-field'
import { rivalDeeds } from '../../../domain/journal/rival-deeds'
import { type SubjectFields, subjectOf } from '../../../domain/journal/subjects'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/button'
import type { Deed } from '../edit/use-deed'
import { useSayWritten } from '../edit/written'
import styles from './finding-item.module.css'

type Verdict = SubjectFields['plan-finding']['verdict']

/** Who said what of a finding, and why; and both, when two have said differently without seeing each other. */
export function VerdictLine({ finding, deed }: { finding: string; deed: Deed }) {
  const { planViews, planEdit } = useTexts()
  const { check: texts } = planViews
  const { journal } = useJournal()
  const say = useSayWritten()
  const stands = registerAt(journal, 'plan-finding', finding, 'verdict')?.stands
  const rivals = rivalDeeds(journal, subjectOf('plan-finding', finding), ['verdict'])
  const verdict = stands?.payload.value as Verdict | undefined
  if (rivals.length > 0)
    return (
      <div className={styles.rivals}>
        <p>{texts.rivals}</p>
        <ul role="list">
          {rivals.map((rival) => {
            const { role, moment } = say(rival)
            const value = (rival.values.get('verdict') ?? null) as Verdict
            return (
              <li key={rival.deed}>
                <span>
                  <strong>{value ? texts.verdicts[value.verdict] : texts.noVerdict}</strong>
                  {value?.reason && `. ${texts.reasonOf(value.reason)}`} ({role}, {moment})
                  {rival.stands && `, ${planEdit.rivals.stands}`}
                </span>
                <Button
                  aria-label={planEdit.rivals.chooseNamed(role, moment)}
                  onClick={() => void deed.write([{ kind: 'plan-finding', id: finding, field: 'verdict', value }])}
                >
                  {planEdit.rivals.choose}
                </Button>
              </li>
            )
          })}
        </ul>
      </div>
    )
  if (!stands || !verdict) return null
  const { role, moment } = say(stands)
  return (
    <p className={styles.verdict}>
      {verdict.verdict === 'godtagen' ? texts.accepted(role, moment) : texts.dismissed(role, moment)}
      {verdict.reason && ` ${texts.reasonOf(verdict.reason)}`}
    </p>
  )
}
