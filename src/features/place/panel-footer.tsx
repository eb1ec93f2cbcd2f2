import { useState } from 'react'
import { useMaterial } from '../../data/material'
import type { UsedSource } from '../../domain/situation/sources-used'
import { useLanguage, useTexts } from '../../i18n/language'
import { printDate } from '../../i18n/numbers'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { Missing } from '../../ui/example-mark'
import styles from './panel-footer.module.css'
import { PanelSection } from './panel-section'

/** What the panel rests on, and the ways to take it along. */
export function PanelFooter({ used }: { used: readonly UsedSource[] }) {
  const { place, app, sources: words } = useTexts()
  const language = useLanguage()
  const { address } = useAddress()
  const sources = useMaterial('sources').value ?? []
  return (
    <footer>
      <PanelSection heading={place.sources(used.length)} folded>
        <ul role="list" className={styles.sources}>
          {used.map(({ source: id, wheres }) => {
            const source = sources.find((entry) => entry.id === id)
            return (
              <li key={id}>
                <a href={addressTo(address, { workspace: 'kallor', source: id, place: null, spot: null })}>
                  {source?.title ?? words.unknown}
                </a>
                {source && (
                  <span className={styles.facts}>
                    {' '}
                    {source.publisher}, {source.date === null ? <Missing /> : printDate(source.date, language)}
                  </span>
                )}
                <ol role="list" className={styles.wheres} lang="sv">
                  {wheres.map(({ where, number }) => (
                    <li key={where}>
                      <span className={styles.number}>[{number}] </span>
                      {where}
                    </li>
                  ))}
                </ol>
              </li>
            )
          })}
        </ul>
      </PanelSection>
      <div className={styles.actions}>
        <Button onClick={() => window.print()}>{app.print}</Button>
        <CopyLink />
      </div>
    </footer>
  )
}

function CopyLink() {
  const { app } = useTexts()
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  const copy = async () => {
    try {
      // Absent on a page that is not served over https.
      await navigator.clipboard.writeText(window.location.href)
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
  }
  return (
    <>
      <Button onClick={() => void copy()}>{app.copyLink}</Button>
      <p role="status" className={styles.outcome}>
        {outcome === 'copied' && app.linkCopied}
        {outcome === 'refused' && app.linkNotCopied}
      </p>
    </>
  )
}
