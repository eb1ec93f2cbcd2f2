import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/language'
import { printBytes } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import { ReadingProgress } from '../../ui/reading-progress'
import styles from './take-bar.module.css'
import { useAnnouncedQuarters } from './use-announced-quarters'
import type { SeenFile } from './use-intake'

/** What the file would give as it is understood, and the deed: in sight wherever one is on the page. */
export function TakeBar(props: {
  seen: SeenFile
  /** Why the file cannot be read in as it stands; null when it can. */
  stop: string | null
  onCancel: () => void
  children?: ReactNode
}) {
  const { take: texts, seen: words, file } = useWorkspaceTexts().intake
  const language = useLanguage()
  const { seen, stop, onCancel } = props
  const { inspection, given, busy } = seen
  const { report } = inspection.sample
  const bytes = (share: number) => printBytes(share * inspection.bytes, language)
  const reading = busy?.with === 'reading'
  const soFar = reading && busy.share !== null ? texts.soFar(busy.rows, bytes(busy.share), bytes(1)) : undefined
  useAnnouncedQuarters(reading ? busy.share : null, soFar)
  return (
    <div className={styles.bar}>
      {busy && (
        <ReadingProgress
          says={reading ? texts.reading(given.name) : words.again}
          share={busy.share}
          {...(soFar === undefined ? {} : { soFar })}
          cancel={reading ? texts.cancel : file.cancel}
          onCancel={onCancel}
        />
      )}
      <div className={styles.words} data-idle={busy === null}>
        <p role="status">{!busy && words.sample(report.good + report.remarked, report.doubtful, report.skipped)}</p>
        {!busy && stop && <p className={styles.stop}>{stop}</p>}
        <p role="status">{!busy && seen.stopped && texts.stopped}</p>
      </div>
      {!busy && (
        <div className={styles.deeds}>
          <Button kind="strong" type="submit" disabled={stop !== null}>
            {texts.take}
          </Button>
          {props.children}
        </div>
      )}
    </div>
  )
}
