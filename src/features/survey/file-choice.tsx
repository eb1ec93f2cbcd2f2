import { useRef, useState } from 'react'
import { useTexts } from '../../i18n/language'
import { Button } from '../../ui/button'
import styles from './intake-view.module.css'

/** A button that opens the file chooser, within an area where a file can be dropped. */
export function FileChoice({ onFile }: { onFile: (file: File) => Promise<void> }) {
  const { intake: texts } = useTexts().survey
  const [over, setOver] = useState(false)
  const [several, setSeveral] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    setSeveral((files?.length ?? 0) > 1)
    if (file && files?.length === 1) void onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a further way; the button does the same
    <div
      className={styles.choice}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx,.xlsm,text/csv"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={texts.choose}
        onChange={(event) => {
          take(event.target.files)
          // The same file chosen again is a new choice.
          event.target.value = ''
        }}
      />
      <Button kind="strong" onClick={() => input.current?.click()}>
        {texts.choose}
      </Button>
      <span>{over ? texts.dropNow : texts.drop}</span>
      <span role="status">{several && texts.several}</span>
    </div>
  )
}
