import { type CSSProperties, type FocusEvent, useState } from 'react'
import { subjectOf } from '../../domain/journal/subjects'
import type { Plan, PlanColumn, PlanRow } from '../../domain/plan/plan'
import { useTexts } from '../../i18n/language'
import { Button } from '../../ui/button'
import styles from './chain.module.css'
import { ActionPartItem, CausePartItem } from './chain-part'
import { ChainStep, type HeadingLevel, VerbatimCell } from './chain-step'
import { EditableCell } from './edit/editable-cell'
import { EditableParts } from './edit/editable-parts'
import { FoldedHistory } from './edit/history-slot'
import { RowIndicator } from './edit/indicator'
import { RowTools } from './edit/row-tools'
import { FollowUpCell } from './follow-up-cell'
import { Between } from './gutter'
import { namesOf } from './part-names'
import { besideAction, besideCause, kinOf, layStrands } from './strands'
import { crossings } from './strands-between'
import { WhenCell } from './when-cell'
import { WhoCell } from './who-cell'

type View = 'split' | 'whole'

/**
 * One row of the plan as one numbered thread. Strands lead from each cause to the actions that answer it; pointing at
 * a part, focusing it or pressing its number lights up its kin.
 */
export function Chain(props: {
  plan: Plan
  row: PlanRow
  /** Stands before the numbers of the parts: "4" gives causes 4.1, 4.2 and actions 4a, 4b. */
  number?: string
  /** Level of the headings Problem, Orsaker, … */
  headingLevel: HeadingLevel
  /** The row was just added: what is missing is at hand to fill in. */
  startEditing?: boolean
  /** A part lit from outside, by its id. */
  activeKin?: string | null
  /** Told when a part is lit or let go here. */
  onKin?: (part: string | null) => void
  /** Asked for when a part is pinned, and the row is about a spot. */
  onSpot?: (spotId: string) => void
}) {
  const { plan: texts, planEdit } = useTexts()
  const { plan, row, headingLevel, onKin, onSpot } = props
  const [view, setView] = useState<View>('split')
  const [pinned, setPinned] = useState<string | null>(null)
  const [editing, setEditing] = useState(props.startEditing ?? false)
  const [askedToFollowUp, setAsked] = useState(0)
  const [pointed, setPointed] = useState<string | null>(null)

  const kin = kinOf(row, pointed ?? pinned ?? props.activeKin ?? null)
  const names = namesOf(row, props.number)
  const strands = layStrands(row)
  const split = view === 'split'
  const lines = Math.max(row.causes.length, row.actions.length)

  const step = (column: PlanColumn) => ({ plan, row, column, headingLevel })
  const point = (part: string | null) => {
    setPointed(part)
    onKin?.(part ?? pinned)
  }
  const partProps = (id: string) => ({
    plan,
    row,
    names,
    kin: kin.size === 0 ? ('rest' as const) : kin.has(id) ? ('lit' as const) : ('dim' as const),
    pinned: pinned === id,
    onPin: () => {
      const next = pinned === id ? null : id
      setPinned(next)
      onKin?.(next)
      if (next !== null && row.spot !== null) onSpot?.(row.spot)
    },
    pointing: {
      onMouseEnter: () => point(id),
      onMouseLeave: () => point(null),
      onFocus: () => point(id),
      onBlur: (event: FocusEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget)) point(null)
      },
    },
  })

  return (
    <div className={styles.room}>
      <div className={styles.chain} style={{ '--lanes': split ? strands.length : 0 } as CSSProperties}>
        <div className={styles.tools}>
          <Button onClick={() => setAsked((before) => before + 1)}>{planEdit.actions.followUp}</Button>
          <Button kind="quiet" aria-expanded={editing} onClick={() => setEditing((before) => !before)}>
            {editing ? planEdit.actions.doneEditing : planEdit.actions.edit}
          </Button>
          <fieldset className={styles.views}>
            <legend className="visually-hidden">{texts.chain.views}</legend>
            <Button kind="chip" pressed={split} onClick={() => setView('split')}>
              {texts.chain.split}
            </Button>
            <Button kind="chip" pressed={!split} onClick={() => setView('whole')}>
              {texts.chain.whole}
            </Button>
          </fieldset>
        </div>

        <ChainStep {...step('problem')} bead={props.number} place="first">
          <EditableCell {...step('problem')} editing={editing}>
            <VerbatimCell {...step('problem')} />
          </EditableCell>
        </ChainStep>

        <div className={`${styles.step} ${styles.both}`}>
          <EditableParts plan={plan} row={row} number={props.number} editing={editing}>
            {split ? (
              <div className={styles.parts}>
                <ChainStep {...step('cause')}>
                  <ol role="list" className={styles.list}>
                    {row.causes.length === 0 && <Nothing />}
                    {row.causes.map((part, index) => (
                      <CausePartItem
                        key={part.id}
                        {...partProps(part.id)}
                        part={part}
                        line={index}
                        stretches={besideCause(strands, index, row, kin)}
                      />
                    ))}
                  </ol>
                </ChainStep>
                <ChainStep {...step('action')} passing={besideAction(strands, -1, row, kin)}>
                  <ol role="list" className={styles.list}>
                    {row.actions.length === 0 && <Nothing />}
                    {row.actions.map((part, index) => (
                      <ActionPartItem
                        key={part.id}
                        {...partProps(part.id)}
                        part={part}
                        line={index}
                        stretches={besideAction(strands, index, row, kin)}
                      />
                    ))}
                  </ol>
                </ChainStep>
                <Between crossings={crossings(strands, row, kin)} lines={lines} />
              </div>
            ) : (
              <>
                <ChainStep {...step('cause')}>
                  <VerbatimCell {...step('cause')} />
                </ChainStep>
                <ChainStep {...step('action')}>
                  <VerbatimCell {...step('action')} />
                </ChainStep>
              </>
            )}
          </EditableParts>
        </div>

        <ChainStep {...step('goal')}>
          <EditableCell {...step('goal')} editing={editing}>
            <VerbatimCell {...step('goal')} />
          </EditableCell>
          <RowIndicator row={row} editing={editing} />
        </ChainStep>
        <ChainStep {...step('when')}>
          <EditableCell {...step('when')} editing={editing}>
            <WhenCell {...step('when')} />
          </EditableCell>
        </ChainStep>
        <ChainStep {...step('who')}>
          <WhoCell {...step('who')} split={split} editing={editing} />
        </ChainStep>
        <ChainStep {...step('followUp')} place="last">
          <FollowUpCell {...step('followUp')} asked={askedToFollowUp} />
        </ChainStep>

        {split && <p className={styles.reading}>{texts.chain.reading}</p>}
        {editing && <RowTools plan={plan} row={row} />}
        <FoldedHistory subject={subjectOf('plan-row', row.id)} />
      </div>
    </div>
  )
}

function Nothing() {
  const { planEdit } = useTexts()
  return <li className={`${styles.note} ${styles.nothing}`}>{planEdit.emptyOwn}</li>
}
