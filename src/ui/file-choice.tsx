import { useRef, useState } from 'react'
import { Button } from './button'
import styles from './file-choice.module.css'

export type FileChoiceTexts = {
  readonly choose: string
  readonly drop: string
  readonly dropNow: string
  readonly several: string
}

/** A button that opens the file chooser, within an area where a file can be dropped. */
export function FileChoice(props: {
  texts: FileChoiceTexts
  /** Endings and media types, as the input's `accept` has them. */
  accept: string
  kind?: 'strong' | 'plain'
  onFile: (file: File) => Promise<void>
}) {
  const { texts, accept, kind = 'strong', onFile } = props
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
        accept={accept}
        // The button is what is seen, reached and read; this would be a second one.
        hidden
        aria-label={texts.choose}
        onChange={(event) => {
          take(event.target.files)
          // The same file chosen again is a new choice.
          event.target.value = ''
        }}
      />
      <Button kind={kind} onClick={() => input.current?.click()}>
        {texts.choose}
      </Button>
      <span>{over ? texts.dropNow : texts.drop}</span>
      <span role="status">{several && texts.several}</span>
    </div>
  )
}
