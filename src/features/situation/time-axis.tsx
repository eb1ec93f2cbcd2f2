import { useEffect, useState } from 'react'
import { useMaterial } from '../../data/material'
import type { Explanation, OnAxis } from '../../domain/situation/explanation'
import type { IsoWeek } from '../../domain/time/iso-week'
import { useLocal, useTexts } from '../../i18n/language'
import styles from './time-axis.module.css'
import { useMonths } from './use-months'

type Shown = { readonly explanation: Explanation; readonly left: number; readonly top: number }

/** Months, and above them what the documents tell of the time: more of it on hover and focus, all of it on paper. */
export function TimeAxis(props: { explanations: readonly OnAxis[]; weeks: readonly IsoWeek[]; columns: string }) {
  const { situation: texts } = useTexts()
  const local = useLocal()
  const months = useMonths(props.weeks)
  const sources = useMaterial('sources').value ?? []
  const titleOf = (id: string) => sources.find((source) => source.id === id)?.title ?? id
  const [shown, setShown] = useState<Shown | null>(null)
  const show = (explanation: Explanation, target: HTMLElement) => {
    const { left, bottom } = target.getBoundingClientRect()
    setShown({ explanation, left: Math.max(8, Math.min(left, window.innerWidth - 360)), top: bottom })
  }
  useEffect(() => {
    if (!shown) return
    const hideOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setShown(null)
    }
    document.addEventListener('keydown', hideOnEscape)
    return () => document.removeEventListener('keydown', hideOnEscape)
  }, [shown])
  return (
    <div>
      {props.explanations.length > 0 && (
        <ul role="list" className={styles.bars} style={{ gridTemplateColumns: props.columns }} aria-label={texts.axis}>
          {props.explanations.map(({ explanation, first, last, line }) => (
            <li
              key={explanation.id}
              className={styles.item}
              style={{ gridColumn: `${first + 2} / ${last + 3}`, gridRow: line + 1 }}
              // The tip lies within, so that the pointer may go on to it and read.
              onPointerLeave={() => setShown(null)}
            >
              <button
                type="button"
                className={styles.bar}
                aria-describedby={shown?.explanation === explanation ? 'forklaring' : undefined}
                onPointerEnter={(event) => show(explanation, event.currentTarget)}
                onFocus={(event) => show(explanation, event.currentTarget)}
                onBlur={() => setShown(null)}
                onClick={(event) => show(explanation, event.currentTarget)}
              >
                <span>{local(explanation.label)}</span>
              </button>
              {shown?.explanation === explanation && <Tip {...shown} titleOf={titleOf} />}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.months} style={{ gridTemplateColumns: props.columns }} aria-hidden="true">
        {months.map(({ name, first, last }) => (
          <span key={name} style={{ gridColumn: `${first + 2} / ${last + 3}` }}>
            {name}
          </span>
        ))}
      </div>
    </div>
  )
}

/** The documents' words with where they stand, and how they became a bar. */
function Tip({ explanation, left, top, titleOf }: Shown & { titleOf: (id: string) => string }) {
  const local = useLocal()
  return (
    <div id="forklaring" role="tooltip" className={styles.tip} style={{ left, top }}>
      <p className={styles.label}>
        {local(explanation.label)}, {local(explanation.period)}
      </p>
      {explanation.citations.map(({ source, where, quote }) => (
        <figure key={quote} className={styles.cited} lang="sv">
          <blockquote className={styles.quote}>”{quote}”</blockquote>
          <figcaption className={styles.drawn}>
            {titleOf(source)}, {where}
          </figcaption>
        </figure>
      ))}
      <p className={styles.drawn}>{local(explanation.drawn)}</p>
    </div>
  )
}
