import { useJournal } from '../../../data/journal/use-journal'
import { unseenBy } from '../../../domain/journal/write-events'
import { useTexts } from '../../../i18n/language'
import form from './form.module.css'
import { seenInDraft } from './use-form-draft'
import { useSayWritten } from './written'

/** Said over a form with a draft when others have set the same since it was begun: neither will take the other's place. */
export function NewsWhileTyping({ draftKey, draft }: { draftKey: string; draft: string | null }) {
  const { planEdit: texts } = useTexts()
  const { journal, device } = useJournal()
  const say = useSayWritten()
  const seen = seenInDraft(draftKey, draft)
  const [latest] = seen ? unseenBy(journal, device, seen).filter(({ payload }) => isOf(draftKey, payload.field)) : []
  const said = latest && say(latest)
  return (
    <p className={form.news} role="status">
      {said && texts.news(said.role, said.moment)}
    </p>
  )
}

/** "plan-row/platser-3/followUp" is about `cells.followUp`, `followUp.status` and `followUp.date`. */
function isOf(key: string, field: string): boolean {
  const about = key.split('/').at(-1) ?? ''
  if (about === 'parts') return field === 'causes' || field === 'actions'
  return field === about || field.startsWith(`${about}.`) || field.endsWith(`.${about}`)
}
