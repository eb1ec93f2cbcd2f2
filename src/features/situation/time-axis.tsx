import { useState } from 'react'
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
  const [shown, setShown] = useState<Shown | null>(null)
  const show = (explanation: Explanation, target: HTMLElement) => {
    const { left, bottom } = target.getBoundingClientRect()
    setShown({ explanation, left: Math.max(8, Math.min(left, window.innerWidth - 360)), top: bottom })
  }
  return (
    <div>
      {props.explanations.length > 0 && (
        <ul role="list" className={styles.bars} style={{ gridTemplateColumns: props.columns }} aria-label={texts.axis}>
          {props.explanations.map(({ explanation, first, last, line }) => (
            <li
              key={explanation.id}
              className={styles.item}
              style={{ gridColumn: `${first + 2} / ${last + 3}`, gridRow: line + 1 }}
            >
              <button
                type="button"
                className={styles.bar}
                aria-describedby={shown?.explanation === explanation ? 'forklaring' : undefined}
                onPointerEnter={(event) => show(explanation, event.currentTarget)}
                onPointerLeave={() => setShown(null)}
                onFocus={(event) => show(explanation, event.currentTarget)}
                onBlur={() => setShown(null)}
                onClick={(event) => show(explanation, event.currentTarget)}
                onKeyDown={(event) => {
                  if (event.key === 'Escape') setShown(null)
                }}
              >
                <span>{local(explanation.label)}</span>
              </button>
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
      {shown && (
        <div id="forklaring" role="tooltip" className={styles.tip} style={{ left: shown.left, top: shown.top }}>
          <p className={styles.label}>
            {local(shown.explanation.label)}, {local(shown.explanation.period)}
          </p>
          {shown.explanation.citations.map(({ quote }) => (
            <blockquote key={quote} lang="sv" className={styles.quote}>
              ”{quote}”
            </blockquote>
          ))}
          <p className={styles.drawn}>{local(shown.explanation.drawn)}</p>
        </div>
      )}
    </div>
  )
}
