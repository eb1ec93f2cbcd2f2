import { Fragment } from 'react'
import type { Coincidence } from '../../domain/places/coincidence'
import type { Citation } from '../../domain/sources/source'
import { useLocal, useTexts } from '../../i18n/language'
import { Marks } from './marks'
import styles from './place-panel.module.css'

/** One sentence on what coincides at the place, each part with its source. Nothing is weighed or summed. */
export function CoincidenceSentence(props: {
  state: 'loading' | 'ready' | 'incomplete'
  parts: readonly Coincidence[]
  districtName: string | null
}) {
  const { place, app } = useTexts()
  const local = useLocal()
  const { parts, state } = props
  const { sentence } = place
  if (state === 'loading')
    return (
      <p className={styles.sentence} role="status">
        {app.loading}
      </p>
    )
  const lead = parts.length === 0 ? sentence.none : parts.length === 1 ? sentence.one : sentence.many
  const segments = parts.flatMap((part, index) => {
    const words = { district: props.districtName ?? '', label: part.code === 'claim' ? local(part.label) : '' }
    const joint = index === 0 ? '' : index === parts.length - 1 ? sentence.last : sentence.comma
    return sentence.part(part, words).map((segment, at) => (at === 0 ? { ...segment, before: joint } : segment))
  })
  return (
    <>
      <p className={styles.sentence} data-coincidence="">
        {lead}
        {segments.map(({ text, citations }, index) => (
          <Stretch
            key={`${text} ${citations[0]?.source}`}
            text={text}
            citations={citations}
            after={segments[index + 1]?.before ?? '.'}
          />
        ))}
      </p>
      {state === 'incomplete' && <p className={styles.note}>{sentence.incomplete}</p>}
    </>
  )
}

/** A stretch whose last word, marks and comma stay on one line. */
function Stretch(props: { text: string; citations: readonly Citation[]; after: string }) {
  const { text, citations, after } = props
  const lastSpace = text.lastIndexOf(' ') + 1
  const comma = /^[,.]/.exec(after)?.[0] ?? ''
  return (
    <Fragment>
      {text.slice(0, lastSpace)}
      <span className={styles.kept}>
        {text.slice(lastSpace)}
        <Marks citations={citations} />
        {comma}
      </span>
      {after.slice(comma.length)}
    </Fragment>
  )
}
