import type { Journal } from '../../domain/journal/fold-journal'
import type { FieldChange } from '../../domain/journal/history'
import type { Plan } from '../../domain/plan/plan'
import { useTexts } from '../../i18n/language'
import { addressTo, useAddress } from '../../state/url/use-address'
import { BeforeAfter } from './before-after'
import { groupWords } from './changes-as-text'
import { authorOf, type ChangedSubject, type ChangeGroup } from './group-changes'
import { materialValue } from './material-value'
import type { Names } from './names'
import styles from './since-page.module.css'
import { fieldWords, subjectWords } from './subject-words'
import { useMomentWords } from './use-moment-words'
import { showValue } from './value-shown'

type Told = { readonly names: Names; readonly material: Plan | null; readonly journal: Journal }

/** Changes place by place, row by row: the field, before and after in one, and who wrote it last. */
export function ChangeGroups({ groups, ...told }: Told & { groups: readonly ChangeGroup[] }) {
  const texts = useTexts()
  return groups.map((group) => (
    <section key={`${group.of} ${group.place}`} className={styles.group}>
      <h3 className={styles.groupHeading} lang={group.of === 'place' ? 'sv' : undefined}>
        {groupWords(group, told.names, texts)}
      </h3>
      <ul role="list" className={styles.subjects}>
        {group.subjects.map((changed) => (
          <OneSubject key={changed.subject} changed={changed} {...told} />
        ))}
      </ul>
    </section>
  ))
}

function OneSubject({ changed, ...told }: Told & { changed: ChangedSubject }) {
  const texts = useTexts()
  const { address } = useAddress()
  const { name } = changed
  const words = subjectWords(name, told.names, texts)
  return (
    <li className={styles.subject}>
      <h4 className={styles.subjectHeading}>
        {name.at ? (
          <a href={addressTo(address, name.at)} lang="sv">
            {words}
          </a>
        ) : (
          <span lang="sv">{words}</span>
        )}
      </h4>
      <dl className={styles.changes}>
        {changed.changes.map((change) => (
          <OneChange key={change.field} change={change} kind={name.kind} {...told} />
        ))}
      </dl>
    </li>
  )
}

function OneChange(props: Told & { change: FieldChange; kind: ChangedSubject['name']['kind'] }) {
  const texts = useTexts()
  const { day, dayAndTime } = useMomentWords()
  const { change, names, material, journal } = props
  const { subject, field, before, after } = change
  const document = materialValue(material, subject, field)
  const words = { texts, names, day }
  const author = authorOf(change, journal)
  return (
    <div className={styles.change}>
      <dt>{fieldWords(props.kind, field, texts)}</dt>
      <dd>
        <BeforeAfter
          before={showValue(subject, field, before === undefined ? document : before, words)}
          after={showValue(subject, field, after === undefined ? document : after, words)}
        />
        {author && (
          <p className={styles.note}>
            <span lang="sv">{author.role}</span>, <time dateTime={author.time}>{dayAndTime(author.time)}</time>
          </p>
        )}
      </dd>
    </div>
  )
}
