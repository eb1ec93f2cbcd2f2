import { useState } from 'react'
import { usePlan } from '../../data/journal/use-plan'
import { useMaterial } from '../../data/material'
import { filterRows } from '../../domain/plan/filter-rows'
import type { Plan } from '../../domain/plan/plan'
import { problem } from '../../domain/problems/problem'
import { useTexts } from '../../i18n/language'
import { addressTo, changeAddress, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { Loaded } from '../../ui/loaded'
import { ProblemNotice } from '../../ui/problem-notice'
import { ActorsView } from './actors/actors-view'
import { TodayControl } from './actors/today-control'
import { CheckView } from './check/check-view'
import { CoverageView } from './coverage/coverage-view'
import { type HistoryOf, HistoryProvider } from './edit/history-slot'
import { MoreAreas } from './edit/own-areas'
import { PlanCounts } from './plan-counts'
import { rowFilterOf, withoutRowFilters } from './plan-filter'
import { PlanFilters } from './plan-filters'
import styles from './plan-workspace.module.css'
import { PrintedPlan } from './printed-plan'
import { groupings, namedGroups, type View, views } from './row-groups'
import { RowList } from './row-list'
import { Timeline } from './timeline'

/** The action plan by area, place, actor or time, filtered, counted, and each row as its whole chain. */
export function PlanWorkspace(props: { historyOf?: HistoryOf }) {
  const { app } = useTexts()
  const material = usePlan()
  return (
    <div className={styles.room}>
      <div className={styles.page}>
        <h1 className={styles.title} lang={material.value ? 'sv' : undefined}>
          {material.value?.title ?? app.workspaces.plan}
        </h1>
        <Loaded material={material}>
          {(plan) => (
            <HistoryProvider value={props.historyOf ?? null}>
              <WholePlan plan={plan} />
            </HistoryProvider>
          )}
        </Loaded>
      </div>
    </div>
  )
}

function WholePlan({ plan }: { plan: Plan }) {
  const { plan: texts, planViews, app } = useTexts()
  const { address } = useAddress()
  const places = useMaterial('places').value ?? []
  const filter = rowFilterOf(address.filter)
  const shown = new Set(filterRows(plan, filter))
  const rows = plan.rows.filter(({ id }) => shown.has(id))
  const view = views.find((name) => name === address.view) ?? 'omrade'
  const listsRows = view === 'omrade' || view === 'plats' || view === 'tid'
  const open = (row: string | null) => changeAddress({ row })
  const [arriving, setArriving] = useState<string | null>(null)
  const arrive = (row: string) => {
    setArriving(row)
    // A filter may hide what was just added.
    changeAddress({ row, view: 'omrade', filter: withoutRowFilters(address.filter) })
  }

  return (
    <>
      <div className={styles.head} data-own-sheet={listsRows ? undefined : true}>
        {listsRows && <p className={styles.lead}>{texts.lead}</p>}
        <AddressProblems plan={plan} />
        <nav aria-label={texts.groupings.label}>
          <ul role="list" className={styles.groupings}>
            <li aria-hidden="true" className={styles.groupingsLabel}>
              {texts.groupings.label}
            </li>
            {groupings.map((name) => (
              <ViewLink key={name} name={name} current={view} text={texts.groupings[name]} />
            ))}
            <li aria-hidden="true" className={styles.groupingsLabel}>
              {planViews.views.label}
            </li>
            {(['tackning', 'granskning'] as const).map((name) => (
              <ViewLink key={name} name={name} current={view} text={planViews.views[name]} />
            ))}
          </ul>
        </nav>
        <PlanFilters
          plan={plan}
          places={places}
          filter={address.filter}
          onChange={(next, typing) => changeAddress({ filter: next }, typing ? 'replace' : 'push')}
        />
        <div className={styles.found}>
          <p className={styles.count} role="status">
            {texts.shown(rows.length, plan.rows.length)}
          </p>
          {(listsRows || view === 'aktor') && <TodayControl />}
          <div className={styles.tools}>
            <a href={addressTo(address, { workspace: 'data', view: 'plan' })}>{planViews.workbook}</a>
            {/* One actor's list has a button of its own. */}
            {(view !== 'aktor' || address.filter.aktor?.length !== 1) && (
              <Button onClick={() => window.print()}>{app.print}</Button>
            )}
          </div>
        </div>
      </div>

      {listsRows && <PrintedPlan plan={plan} rows={rows} />}

      <div className={styles.rows}>
        {rows.length === 0 && (
          <p className={styles.none}>
            {texts.none} {texts.noneAdvice}
          </p>
        )}
        {rows.length > 0 && view === 'tid' && (
          <Timeline plan={plan} places={places} shown={shown} openRow={address.row} onOpen={open} />
        )}
        {rows.length > 0 && (view === 'omrade' || view === 'plats') && (
          <RowList
            plan={plan}
            places={places}
            grouping={view}
            groups={namedGroups({ grouping: view, plan, rows, places, texts })}
            openRow={address.row}
            arriving={arriving}
            onOpen={open}
            onArrive={arrive}
          />
        )}
        {rows.length > 0 && view === 'aktor' && (
          <ActorsView plan={plan} places={places} rows={rows} openRow={address.row} onOpen={open} />
        )}
        {rows.length > 0 && view === 'tackning' && <CoverageView plan={plan} places={places} rows={rows} />}
        {rows.length > 0 && view === 'granskning' && <CheckView plan={plan} places={places} rows={rows} />}
      </div>

      {view === 'omrade' && <MoreAreas plan={plan} places={places} onArrive={arrive} />}

      {listsRows && (
        <div className={styles.counts}>
          <PlanCounts plan={plan} />
        </div>
      )}
    </>
  )
}

function ViewLink(props: { name: View; current: View; text: string }) {
  const { address } = useAddress()
  return (
    <li>
      <a
        href={addressTo(address, { view: props.name, row: null })}
        aria-current={props.name === props.current ? 'true' : undefined}
      >
        {props.text}
      </a>
    </li>
  )
}

/** What the address asks for and the plan does not have. */
function AddressProblems({ plan }: { plan: Plan }) {
  const { address } = useAddress()
  const { row, view } = address
  return (
    <>
      {row !== null && ![...plan.rows, ...plan.retired].some(({ id }) => id === row) && (
        <ProblemNotice
          tone="caution"
          problems={[problem('unknown-row', 'rad', { given: row })]}
          dismiss={() => changeAddress({ row: null }, 'replace')}
        />
      )}
      {view !== null && !views.some((name) => name === view) && (
        <ProblemNotice
          tone="caution"
          problems={[problem('wrong-shape', 'visa', { given: view })]}
          dismiss={() => changeAddress({ view: null }, 'replace')}
        />
      )}
    </>
  )
}
