import { useCatalog } from '../../../data/material'
import { usualSuppression } from '../../../domain/incidents/suppression'
import { useLanguage } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { ExampleMark } from '../../../ui/example-mark'
import { FactsList } from '../facts-list'
import line from '../filter-line.module.css'
import styles from '../part.module.css'
import printed from '../printed-head.module.css'
import { usePrintCount, useReleased, useReleasedWords } from './released'

/** How many there are, for whom they are counted, and what is not shown; on paper all that the counts rest on. */
export function ReleasedHead({ filtered }: { filtered: boolean }) {
  const { incidents: texts, released, sources } = useWorkspaceTexts()
  const language = useLanguage()
  const print = usePrintCount()
  const { set, edition, counts } = useReleased()
  const site = useCatalog().value?.site.name ?? ''
  const { facts } = useReleasedWords()(texts.print.heading(site))
  const fact = (wanted: string) => facts.find(([name]) => name === wanted)?.[1]
  return (
    <>
      <div className={printed.head} aria-hidden="true">
        <p className={printed.title}>
          {texts.print.heading(site)} {set.status === 'exempel' && <ExampleMark />}
        </p>
        <FactsList facts={facts} />
      </div>
      <section className={styles.lead} aria-label={released.total}>
        <p className={line.number}>
          <span>
            {released.total}: <strong>{print(counts.total)}</strong>
          </span>{' '}
          {set.status === 'exempel' && <ExampleMark />}
        </p>
        <p className={styles.question}>
          {fact(texts.print.period)}. {released.edition}: {sources.editionNames[edition]}.
        </p>
        <p className={styles.notice}>
          {released.rule(printNumber(usualSuppression.threshold, language))} {released.why}{' '}
          {counts.suppressed > 0 && released.hiddenCounts(printNumber(counts.suppressed, language))}{' '}
          {filtered && released.ignored}
        </p>
        <p className={styles.note}>{set.status === 'exempel' ? texts.invented : texts.caution}</p>
      </section>
    </>
  )
}
