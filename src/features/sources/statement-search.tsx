import { useId } from 'react'
import { useMaterial } from '../../data/material'
import { foldText } from '../../domain/selection/fold-text'
import type { Statement, Topic } from '../../domain/sources/statement'
import { useLocal, useTexts } from '../../i18n/language'
import { changeAddress, useAddress } from '../../state/url/use-address'
import { Loaded } from '../../ui/loaded'
import styles from './search-form.module.css'
import { StatementItem } from './statement-item'

/** Every statement of the documents, by topic and by words. Both stand in the address. */
export function StatementSearch() {
  const statements = useMaterial('statements')
  return <Loaded material={statements}>{(all) => <Found statements={all} />}</Loaded>
}

function Found(props: { statements: readonly Statement[] }) {
  const { sources: texts } = useTexts()
  const local = useLocal()
  const { filter } = useAddress().address
  const topic = filter.amne?.[0] ?? ''
  const words = foldText(filter.text?.[0] ?? '').split(' ')
  const found = props.statements.filter((statement) => {
    if (topic !== '' && statement.topic !== topic) return false
    const { label, period, citation } = statement
    const text = foldText([label.sv, local(label), period, citation.where, citation.quote].join(' '))
    return words.every((word) => text.includes(word))
  })
  return (
    <>
      <SearchForm topics={topicsOf(props.statements)} topic={topic} text={filter.text?.[0] ?? ''} />
      <p className={styles.count} role="status">
        {found.length === 0 ? texts.noneFound : texts.found(found.length, props.statements.length)}
      </p>
      <ol role="list" className={styles.found}>
        {found.map((statement) => (
          <li key={statement.id}>
            <StatementItem statement={statement} />
          </li>
        ))}
      </ol>
    </>
  )
}

function SearchForm(props: { topics: readonly Topic[]; topic: string; text: string }) {
  const { sources: texts } = useTexts()
  const id = useId()
  const change = (topic: string, text: string) =>
    changeAddress({ filter: { ...(topic && { amne: [topic] }), ...(text && { text: [text] }) } }, 'replace')
  return (
    <search className={styles.form}>
      <p>
        <label htmlFor={`${id}-text`}>{texts.search}</label>
        <input
          id={`${id}-text`}
          type="search"
          value={props.text}
          aria-describedby={`${id}-om`}
          onChange={(event) => change(props.topic, event.target.value)}
        />
        <span id={`${id}-om`} className={styles.hint}>
          {texts.searchHint}
        </span>
      </p>
      <p>
        <label htmlFor={`${id}-amne`}>{texts.topic}</label>
        <select id={`${id}-amne`} value={props.topic} onChange={(event) => change(event.target.value, props.text)}>
          <option value="">{texts.allTopics}</option>
          {props.topics.map((topic) => (
            <option key={topic} value={topic}>
              {texts.topics[topic]}
            </option>
          ))}
        </select>
      </p>
    </search>
  )
}

function topicsOf(statements: readonly Statement[]): readonly Topic[] {
  return [...new Set(statements.map(({ topic }) => topic))]
}
