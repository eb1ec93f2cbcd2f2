import { useTexts } from '../../i18n/language'
import { Button } from '../../ui/button'
import { useMomentWords } from './use-moment-words'
import { useSaveAsFile } from './use-save-as-file'
import styles from './work-file.module.css'

/** "Spara som fil", and what became of it. */
export function SaveButton(props: { kind?: 'plain' | 'strong' }) {
  const { out } = useTexts().workFile
  const { save, handed, name, refused } = useSaveAsFile()
  const { time } = useMomentWords()
  return (
    <div className={styles.save}>
      <Button kind={props.kind ?? 'strong'} onClick={() => void save()}>
        {out.save}
      </Button>
      <p role="status" className={styles.note}>
        {handed !== null && `${out.handed(time(handed))} ${out.name(name ?? '')}.`}
        {refused !== null && out.failed}
      </p>
      {refused !== null && (
        <textarea className={styles.content} readOnly aria-label={out.content} value={refused} rows={6} />
      )}
    </div>
  )
}
