import { type CSSProperties, type FocusEvent, useState } from 'react'
import type { Plan, PlanColumn, PlanRow } from '../../domain/plan/plan'
import { useTexts } from '../../i18n/language'
import { Button } from '../../ui/button'
import styles from './chain.module.css'
import { ActionPartItem, CausePartItem } from './chain-part'
import { ChainStep, type HeadingLevel, VerbatimCell } from './chain-step'
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
  /** A part lit from outside, by its id. */
  activeKin?: string | null
  /** Told when a part is lit or let go here. */
  onKin?: (part: string | null) => void
  /** Asked for when a part is pinned, and the row is about a spot. */
  onSpot?: (spotId: string) => void
}) {
  const { plan: texts } = useTexts()
  const { plan, row, headingLevel, onKin, onSpot } = props
  const [view, setView] = useState<View>('split')
  const [pinned, setPinned] = useState<string | null>(null)
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
        <fieldset className={styles.views}>
          <legend className="visually-hidden">{texts.chain.views}</legend>
          <Button kind="chip" pressed={split} onClick={() => setView('split')}>
            {texts.chain.split}
          </Button>
          <Button kind="chip" pressed={!split} onClick={() => setView('whole')}>
            {texts.chain.whole}
          </Button>
        </fieldset>

        <ChainStep {...step('problem')} bead={props.number} place="first">
          <VerbatimCell {...step('problem')} />
        </ChainStep>

        {split ? (
          <div className={styles.parts}>
            <ChainStep {...step('cause')}>
              <ol role="list" className={styles.list}>
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

        <ChainStep {...step('goal')}>
          <VerbatimCell {...step('goal')} />
        </ChainStep>
        <ChainStep {...step('when')}>
          <WhenCell {...step('when')} />
        </ChainStep>
        <ChainStep {...step('who')}>
          <WhoCell {...step('who')} split={split} />
        </ChainStep>
        <ChainStep {...step('followUp')} place="last">
          <FollowUpCell {...step('followUp')} />
        </ChainStep>

        {split && <p className={styles.reading}>{texts.chain.reading}</p>}
      </div>
    </div>
  )
}
