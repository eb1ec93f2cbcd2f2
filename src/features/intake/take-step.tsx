import { useEffect, useRef, useState } from 'react'
import { useStorage } from '../../data/journal/use-storage'
import { importedRoles } from '../../domain/incidents/intake/intake-mapping'
import { useLanguage } from '../../i18n/language'
import { printBytes } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { announce } from '../../state/screen'
import { Button } from '../../ui/button'
import { ReadingProgress } from '../../ui/reading-progress'
import styles from './intake.module.css'
import { firstWords, givenWords, MaterialFields } from './material-fields'
import type { MaterialWords, SeenFile } from './use-intake'

/** What the whole material is, and the reading of it. */
export function TakeStep(props: {
  seen: SeenFile
  onTake: (words: () => MaterialWords) => void
  onCancel: () => void
}) {
  const { take: texts } = useWorkspaceTexts().intake
  const language = useLanguage()
  const { inspection, given, busy, stopped, refused } = props.seen
  const [words, setWords] = useState(() => firstWords(given.name))
  const latest = useRef(words)
  latest.current = words
  const stop = [...inspection.persons, ...(refused?.persons ?? [])].some(({ imported }) => imported)
    ? texts.needsPersonsOut
    : inspection.mapping.roles.some((role) => importedRoles.includes(role) && role !== 'place')
      ? null
      : texts.needsColumn
  const reading = busy?.with === 'reading'
  const bytes = (share: number) => printBytes(share * inspection.bytes, language)
  const soFar = busy && busy.share !== null ? texts.soFar(busy.rows, bytes(busy.share), bytes(1)) : undefined
  useAnnouncedQuarters(reading ? busy.share : null, soFar)
  return (
    <section className={styles.step} aria-labelledby="lasin">
      <h2 id="lasin">{texts.heading}</h2>
      <form
        className={styles.step}
        onSubmit={(event) => {
          event.preventDefault()
          props.onTake(() => givenWords(latest.current, given.name))
        }}
      >
        <MaterialFields words={words} onWords={setWords} />
        <Room bytes={inspection.bytes} />
        {stop && <p className={styles.warned}>{stop}</p>}
        {reading ? (
          <ReadingProgress
            says={texts.reading(given.name)}
            share={busy.share}
            soFar={soFar}
            cancel={texts.cancel}
            onCancel={props.onCancel}
          />
        ) : (
          <p>
            <Button kind="strong" type="submit" disabled={stop !== null || busy !== null}>
              {texts.take}
            </Button>
          </p>
        )}
        <p role="status">{stopped && texts.stopped}</p>
      </form>
    </section>
  )
}

/** Says how far the reading has come at each quarter, not at each step. */
function useAnnouncedQuarters(share: number | null, soFar: string | undefined) {
  const quarter = Math.floor(4 * (share ?? 0))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change at each step
  useEffect(() => {
    if (quarter > 0 && soFar !== undefined) announce(soFar)
  }, [quarter])
}

/** Says so before the reading when the browser's room may not do. */
function Room({ bytes }: { bytes: number }) {
  const { take: texts } = useWorkspaceTexts().intake
  const language = useLanguage()
  const { usedBytes, quotaBytes } = useStorage()
  if (usedBytes === null || quotaBytes === null) return null
  const free = Math.max(0, quotaBytes - usedBytes)
  if (free >= bytes) return null
  return <p className={styles.warned}>{texts.tight(printBytes(free, language), printBytes(bytes, language))}</p>
}
