import type { RefObject } from 'react'
import { useTexts } from '../../i18n/language'
import { Button } from '../../ui/button'
import { BadEvents } from './bad-events'
import styles from './bring-file.module.css'
import type { Preview } from './preview-file'
import { useMomentWords } from './use-moment-words'

/** What the file holds beside what is here, before anything of it is taken in. */
export function FilePreview(props: {
  heading: RefObject<HTMLHeadingElement | null>
  preview: Preview
  merging: boolean
  onMerge: () => void
  onCancel: () => void
}) {
  const { bring } = useTexts().workFile
  const { day } = useMomentWords()
  const { file, fresh, known, bad, written } = props.preview
  const unshown = bad.filter(({ problem }) => problem.code === 'event-unreadable').length
  const lost = bad.length - unshown
  return (
    <div className={styles.result}>
      <h3 ref={props.heading} tabIndex={-1} className={styles.heading}>
        {bring.preview(file.name)}
      </h3>
      <ul className={styles.counts}>
        <li>{bring.fresh(fresh)}</li>
        <li>{bring.known(known)}</li>
        {lost > 0 && <li>{bring.bad(lost)}</li>}
        {unshown > 0 && <li>{bring.unshown(unshown)}</li>}
      </ul>
      {written && <p>{bring.writtenBy(written.roles, day(written.first), day(written.last))}</p>}
      <BadEvents bad={bad} />
      <p>{fresh > 0 ? bring.warning : bring.nothing}</p>
      <p className={styles.actions}>
        {fresh > 0 && (
          <Button kind="strong" disabled={props.merging} onClick={props.onMerge}>
            {props.merging ? bring.merging : bring.merge(fresh)}
          </Button>
        )}
        <Button kind="quiet" disabled={props.merging} onClick={props.onCancel}>
          {bring.cancel}
        </Button>
      </p>
    </div>
  )
}
