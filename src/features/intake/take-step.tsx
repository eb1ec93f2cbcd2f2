import { useRef, useState } from 'react'
import { useStorage } from '../../data/journal/use-storage'
import { importedRoles } from '../../domain/incidents/intake/intake-mapping'
import type { Repeats } from '../../domain/incidents/intake/row-intake'
import { useLanguage } from '../../i18n/language'
import { printBytes } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import styles from './intake.module.css'
import { firstWords, givenWords, MaterialFields } from './material-fields'
import { TakeBar } from './take-bar'
import type { MaterialWords, SeenFile } from './use-intake'

/** What the whole material is, and the reading of it. */
export function TakeStep(props: {
  seen: SeenFile
  onTake: (words: () => MaterialWords, repeats: Repeats) => void
  onCancel: () => void
}) {
  const { take: texts } = useWorkspaceTexts().intake
  const { inspection, given, refused, busy } = props.seen
  const [words, setWords] = useState(() => firstWords(given.name))
  const [once, setOnce] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const latest = useRef(words)
  latest.current = words
  const stop = [...inspection.persons, ...(refused?.persons ?? [])].some(({ imported }) => imported)
    ? texts.needsPersonsOut
    : inspection.mapping.roles.some((role) => importedRoles.includes(role) && role !== 'place')
      ? null
      : texts.needsColumn
  return (
    <form
      className={styles.take}
      onSubmit={(event) => {
        event.preventDefault()
        if (stop !== null || busy !== null) return
        props.onTake(() => givenWords(latest.current, given.name), once ? 'left-out' : 'kept')
      }}
    >
      <section className={styles.step} aria-labelledby="lasin">
        <h2 id="lasin" ref={heading} tabIndex={-1} className={styles.heading}>
          {texts.heading}
        </h2>
        <MaterialFields words={words} onWords={setWords} />
        <div className={styles.stack}>
          <label className={styles.choice}>
            <input type="checkbox" checked={once} onChange={({ target }) => setOnce(target.checked)} />
            {texts.once}
          </label>
          <p className={styles.hint}>{texts.onceHint}</p>
        </div>
        <Room bytes={inspection.bytes} />
      </section>
      <TakeBar seen={props.seen} stop={stop} onCancel={props.onCancel}>
        <Button kind="quiet" onClick={() => heading.current?.focus()}>
          {texts.toWords}
        </Button>
      </TakeBar>
    </form>
  )
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
