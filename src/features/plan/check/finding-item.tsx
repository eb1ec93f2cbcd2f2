import { useEffect, useRef, useState } from 'react'
import { useDraft } from '../../../data/journal/use-draft'
import type { Change } from '../../../domain/journal/write-events'
import type { Place } from '../../../domain/places/place'
import type { Plan } from '../../../domain/plan/plan'
import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/button'
import { DeedStatus } from '../edit/deed-status'
import type { Opened } from '../edit/edit-slot'
import { Footing } from '../edit/footing'
import { FoldedHistory } from '../edit/history-slot'
import { type Deed, useDeed } from '../edit/use-deed'
import { DismissForm, dismissKey } from './dismiss-form'
import styles from './finding-item.module.css'
import { FindingRows } from './finding-rows'
import { QuoteInCell } from './quote-in-cell'
import { RepairForm } from './repair-form'
import type { Reviewed } from './reviewed'
import { SolvedWords } from './solved-words'
import { VerdictLine } from './verdict-line'

/** One finding: where, the words that led to it, what is noticed, what is proposed, and what a person says of it. */
export function FindingItem(props: {
  plan: Plan
  places: readonly Place[]
  reviewed: Reviewed
  /** Sentence and suggestion, unless the rule says the same of all its findings. */
  words: { readonly sentence: string; readonly suggestion: string } | null
  /** Only the words that led to it, not those around them. */
  quoteAlone: boolean
  /** Told before something is written, so that the finding stays where it is while that is confirmed. */
  onTouched: () => void
}) {
  const { check: texts } = useTexts().planViews
  const { plan, reviewed, words } = props
  const { finding, state } = reviewed
  const deed = useDeed()
  const row = [...plan.rows, ...plan.retired].find(({ id }) => id === finding.rows[0])
  const cell = row && finding.column ? row.cells[finding.column] : ''
  // After a repair the words are gone from the cell; the document's, when they were its own, still hold them.
  const source = cell.includes(finding.quote) || !row?.document || !finding.column ? cell : row.document[finding.column]

  return (
    <li className={styles.finding} data-state={state}>
      <FindingRows plan={plan} places={props.places} finding={finding} />
      <div className={styles.body}>
        {finding.quote !== '' && (
          <div className={styles.quoted}>
            <QuoteInCell cell={source} quote={finding.quote} alone={props.quoteAlone} />{' '}
            {row && finding.column && <Footing plan={plan} row={row} column={finding.column} />}
          </div>
        )}
        {words && (
          <>
            <p className={styles.sentence}>{words.sentence}</p>
            <p className={styles.suggestion}>
              <span className={styles.label}>{texts.suggestion}.</span> {words.suggestion}
            </p>
          </>
        )}
        {state === 'solved' ? (
          <SolvedWords plan={plan} finding={finding} deed={deed} onTouched={props.onTouched} />
        ) : (
          <Judging plan={plan} reviewed={reviewed} deed={deed} onTouched={props.onTouched} />
        )}
        <DeedStatus deed={deed} />
      </div>
    </li>
  )
}

/** The verdict, and the ways to give one. */
function Judging(props: { plan: Plan; reviewed: Reviewed; deed: Deed; onTouched: () => void }) {
  const { check: texts } = useTexts().planViews
  const { deed } = props
  const { finding, state } = props.reviewed
  const [asked, setAsked] = useState<{ form: 'dismiss' | 'repair' | null; turn: number }>({ form: null, turn: 0 })
  const reason = useDraft(dismissKey(finding.id))
  const open = asked.form ?? (reason.text !== null ? 'dismiss' : null)
  const confirmed = useRef<HTMLDivElement>(null)
  const [wrote, setWrote] = useState(false)
  const saved = deed.state.at === 'saved'

  // The button that was pressed may be gone: whoever used it goes on from where the answer stands.
  useEffect(() => {
    if (!wrote || !saved) return
    setWrote(false)
    if (!confirmed.current?.contains(document.activeElement)) confirmed.current?.focus({ preventScroll: true })
  }, [wrote, saved])

  const write = (changes: readonly Change[], stored?: () => void) => {
    props.onTouched()
    setWrote(true)
    void deed.write(changes, stored)
  }
  const judge = (value: { verdict: 'godtagen'; reason: string } | null) =>
    write([{ kind: 'plan-finding', id: finding.id, field: 'verdict', value }])
  const close = () => setAsked(({ turn }) => ({ form: null, turn }))
  const opened: Opened = {
    turn: asked.turn,
    saving: deed.state.at === 'saving',
    close,
    discard: () => {
      reason.clear()
      close()
    },
    save: (changes) =>
      write(changes, () => {
        if (open === 'dismiss') reason.clear()
        close()
      }),
  }
  const ask = (form: 'dismiss' | 'repair') => setAsked(({ turn }) => ({ form, turn: turn + 1 }))
  const what = finding.quote || texts.count(1)

  return (
    <div ref={confirmed} tabIndex={-1} className={styles.judging}>
      <VerdictLine finding={finding.id} deed={deed} />
      <FoldedHistory subject={`plan-finding/${finding.id}`} />
      {open === 'dismiss' && <DismissForm finding={finding} opened={opened} />}
      {open === 'repair' && <RepairForm plan={props.plan} finding={finding} opened={opened} />}
      {open === null && (
        <div className={styles.actions} data-repairs={finding.repairs.length > 0 || undefined}>
          {finding.repairs.length > 0 && (
            <Button aria-label={texts.repairOf(what)} onClick={() => ask('repair')}>
              {texts.repair} …
            </Button>
          )}
          {state !== 'accepted' && (
            <Button
              kind="quiet"
              aria-label={texts.acceptOf(what)}
              onClick={() => judge({ verdict: 'godtagen', reason: '' })}
            >
              {texts.accept}
            </Button>
          )}
          {state !== 'dismissed' && (
            <Button kind="quiet" aria-label={texts.dismissOf(what)} onClick={() => ask('dismiss')}>
              {texts.dismiss} …
            </Button>
          )}
          {state !== 'open' && (
            <Button kind="quiet" onClick={() => judge(null)}>
              {texts.reopen}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
