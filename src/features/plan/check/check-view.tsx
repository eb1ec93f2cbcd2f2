import { useMemo, useRef, useState } from 'react'
import { useJournal } from '../../../data/journal/use-journal'
import { useMaterial } from '../../../data/material'
import type { Place } from '../../../domain/places/place'
import { checkPlan } from '../../../domain/plan/check/check-plan'
import type { Plan, PlanRow } from '../../../domain/plan/plan'
import { useTexts } from '../../../i18n/language'
import { addressTo, useAddress } from '../../../state/url/use-address'
import { Button } from '../../../ui/button'
import { useCheckContext } from './check-context'
import styles from './check-view.module.css'
import {
  inSelection,
  type LooksAt,
  type Reviewed,
  type ReviewState,
  reviewFindings,
  reviewStates,
  ruleGroups,
} from './reviewed'
import { RuleSection } from './rule-section'
import { RulesLookedAt } from './rules-looked-at'

/** What the self-check notices in the plan, by what it looks at, and what people have said of it. */
export function CheckView(props: { plan: Plan; places: readonly Place[]; rows: readonly PlanRow[] }) {
  const texts = useTexts()
  const { check } = texts.planViews
  const { plan } = props
  const { address } = useAddress()
  const all = useReviewed(plan)
  const shown = new Set(props.rows.map(({ id }) => id))
  const selected = all.filter(({ finding }) => inSelection(finding, plan, shown))
  const state = stateOf(address.filter.bedomning?.[0])
  const touched = useTouched(address.filter.bedomning?.[0] ?? '')
  // What has just been judged stays in its place, with its confirmation, until another list is chosen.
  const listed = withTouched(selected, touched.findings).filter(
    ({ finding, state: now }) => now === state || touched.findings.some((one) => one.finding.id === finding.id),
  )
  const groups = ruleGroups
    .map(({ looksAt, rules }) => ({
      looksAt,
      rules: rules
        .map((rule) => ({ rule, findings: listed.filter(({ finding }) => finding.rule === rule) }))
        .filter(({ findings }) => findings.length > 0),
    }))
    .filter(({ rules }) => rules.length > 0)
  const headings = useRef(new Map<LooksAt, HTMLHeadingElement>())
  const count = (looked: (typeof groups)[number]) =>
    looked.rules.reduce((sum, { findings }) => sum + findings.length, 0)

  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <h2>{check.heading}</h2>
        <p>{check.lead}</p>
        <p className={styles.soft}>{check.derived}</p>
        <nav aria-label={check.statesLabel}>
          <ul role="list" className={styles.states}>
            {reviewStates.map((one) => (
              <li key={one}>
                <a
                  href={addressTo(address, {
                    filter: { ...address.filter, bedomning: one === 'open' ? [] : [stateValues[one]] },
                  })}
                  aria-current={one === state ? 'true' : undefined}
                >
                  {check.states[one]}{' '}
                  <span className={styles.count}>{selected.filter((found) => found.state === one).length}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {state === 'solved' && <p className={styles.soft}>{check.solvedLead}</p>}
        {groups.length > 1 && (
          <ul role="list" className={styles.contents} aria-label={check.jump}>
            {groups.map((group) => (
              <li key={group.looksAt}>
                <Button
                  kind="quiet"
                  onClick={() => {
                    const heading = headings.current.get(group.looksAt)
                    heading?.focus({ preventScroll: true })
                    heading?.scrollIntoView({ block: 'start' })
                  }}
                >
                  {texts.check.looksAt[group.looksAt]} <span className={styles.count}>{count(group)}</span>
                </Button>
              </li>
            ))}
          </ul>
        )}
      </header>

      {groups.map((group) => (
        <section key={group.looksAt} className={styles.group}>
          <h2
            ref={(heading) => {
              if (heading) headings.current.set(group.looksAt, heading)
            }}
            tabIndex={-1}
            className={styles.looksAt}
          >
            {texts.check.looksAt[group.looksAt]} <span className={styles.count}>{count(group)}</span>
          </h2>
          {group.looksAt === 'person' && <p className={styles.soft}>{check.personNote}</p>}
          {group.rules.map(({ rule, findings }) => (
            <RuleSection
              key={rule}
              plan={plan}
              places={props.places}
              rule={rule}
              findings={findings}
              quoteAlone={group.looksAt === 'person'}
              onTouched={touched.add}
            />
          ))}
        </section>
      ))}

      {listed.length === 0 && (
        <p className={styles.none}>{state === 'open' && all.length === 0 ? check.clean : check.none[state]}</p>
      )}
      <RulesLookedAt open={listed.length === 0 && state === 'open'} />
    </div>
  )
}

const stateValues: Readonly<Record<ReviewState, string>> = {
  open: 'oppna',
  accepted: 'godtagna',
  dismissed: 'avfardade',
  solved: 'losta',
}

const stateOf = (value: string | undefined): ReviewState =>
  reviewStates.find((state) => stateValues[state] === value) ?? 'open'

function useReviewed(plan: Plan): readonly Reviewed[] {
  const context = useCheckContext()
  const document = useMaterial('plan').value
  const { journal } = useJournal()
  const current = useMemo(() => checkPlan(plan, context), [plan, context])
  const ofDocument = useMemo(() => (document ? checkPlan(document, context) : []), [document, context])
  return useMemo(
    () => reviewFindings({ current, document: ofDocument, plan, journal }),
    [current, ofDocument, plan, journal],
  )
}

/** Findings that something was written about since the list was opened. */
function useTouched(list: string) {
  const [kept, setKept] = useState<{ list: string; findings: readonly Reviewed[] }>({ list, findings: [] })
  const findings = kept.list === list ? kept.findings : []
  return {
    findings,
    add: (reviewed: Reviewed) =>
      setKept({
        list,
        findings: findings.some(({ finding }) => finding.id === reviewed.finding.id)
          ? findings
          : [...findings, reviewed],
      }),
  }
}

/** A finding on words that users wrote themselves is gone without a trace when they are mended: then as it was. */
function withTouched(selected: readonly Reviewed[], touched: readonly Reviewed[]): readonly Reviewed[] {
  const ids = new Set(selected.map(({ finding }) => finding.id))
  const gone = touched.filter(({ finding }) => !ids.has(finding.id))
  return [...selected, ...gone.map((one) => ({ ...one, state: 'solved' as const }))]
}
