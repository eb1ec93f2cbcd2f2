import type { CSSProperties, FocusEvent, ReactNode } from 'react'
import type { ActionPart, CausePart, Plan, PlanRow } from '../../domain/plan/plan'
import { useTexts } from '../../i18n/language'
import { Explained } from '../../ui/explained'
import styles from './chain-part.module.css'
import { useWritten } from './edit/written'
import { Gutter } from './gutter'
import type { PartNames } from './part-names'
import type { Stretch } from './strands'

/** Lit with its kin, dimmed while others are lit, or neither. */
type KinState = 'lit' | 'dim' | 'rest'

type PartProps = {
  plan: Plan
  row: PlanRow
  names: PartNames
  line: number
  stretches: readonly Stretch[]
  kin: KinState
  pinned: boolean
  onPin: () => void
  pointing: {
    onMouseEnter: () => void
    onMouseLeave: () => void
    onFocus: () => void
    onBlur: (event: FocusEvent) => void
  }
}

export function CausePartItem(props: PartProps & { part: CausePart }) {
  const { chain } = useTexts().plan
  const { part, row, names } = props
  const answering = row.actions
    .filter(({ answers }) => answers.includes(part.id))
    .map(({ id }) => names.actions.get(id) ?? '')
  return (
    <Part
      {...props}
      kind="cause"
      name={names.causes.get(part.id) ?? ''}
      label={chain.cause(names.causes.get(part.id) ?? '')}
    >
      <Words text={part.text} />
      <p className={styles.tie}>{answering.length > 0 ? chain.answeredBy(answering) : chain.unanswered}</p>
    </Part>
  )
}

export function ActionPartItem(props: PartProps & { part: ActionPart }) {
  const { plan: texts, planEdit } = useTexts()
  const { chain, kinds } = texts
  const { part, plan, row, names } = props
  const corrected = useWritten('plan-row', row.id, ['actions'])
  const noKind = corrected ? planEdit.parts.kindMissing : texts.noKind
  const answered = part.answers.map((id) => names.causes.get(id) ?? '')
  const actors = part.actors.map((id) => plan.actors.find((actor) => actor.id === id)?.name ?? id)
  return (
    <Part
      {...props}
      kind="action"
      name={names.actions.get(part.id) ?? ''}
      label={chain.action(names.actions.get(part.id) ?? '')}
    >
      <p className={styles.kind}>
        {part.kind ? kinds[part.kind] : noKind}
        {part.effect && <span className={styles.effect}>, {planEdit.parts.effectMark[part.effect]}</span>}
      </p>
      <Words text={part.text} />
      <p className={styles.tie}>
        {actors.length > 0 ? <span lang="sv">{actors.join(', ')}. </span> : `${chain.noActor} `}
        {answered.length > 0 ? chain.answers(answered) : chain.wholeRow}
      </p>
    </Part>
  )
}

function Words({ text }: { text: string }) {
  return (
    <p className={styles.words} lang="sv">
      <Explained text={text} />
    </p>
  )
}

function Part(props: PartProps & { kind: 'cause' | 'action'; name: string; label: string; children: ReactNode }) {
  const { chain } = useTexts().plan
  return (
    <li
      {...props.pointing}
      className={styles.part}
      data-part={props.kind}
      data-kin={props.kin}
      style={{ '--at': props.line } as CSSProperties}
    >
      <Gutter stretches={props.stretches} />
      <button
        type="button"
        className={styles.bead}
        aria-pressed={props.pinned}
        aria-label={chain.showKin(props.label)}
        onClick={props.onPin}
      >
        {props.name}
      </button>
      <div className={styles.content}>{props.children}</div>
    </li>
  )
}
