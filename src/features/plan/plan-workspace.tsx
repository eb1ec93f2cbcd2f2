import { useMaterial } from '../../data/material'
import { filterRows } from '../../domain/plan/filter-rows'
import type { Plan } from '../../domain/plan/plan'
import { problem } from '../../domain/problems/problem'
import { useTexts } from '../../i18n/language'
import { addressTo, changeAddress, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { Loaded } from '../../ui/loaded'
import { ProblemNotice } from '../../ui/problem-notice'
import { PlanCounts } from './plan-counts'
import { rowFilterOf } from './plan-filter'
import { PlanFilters } from './plan-filters'
import styles from './plan-workspace.module.css'
import { PrintedPlan } from './printed-plan'
import { groupings, namedGroups } from './row-groups'
import { RowList } from './row-list'
import { Timeline } from './timeline'

/** The action plan by area, place, actor or time, filtered, counted, and each row as its whole chain. */
export function PlanWorkspace() {
  const { app } = useTexts()
  const material = useMaterial('plan')
  return (
    <div className={styles.room}>
      <div className={styles.page}>
        <h1 className={styles.title} lang={material.value ? 'sv' : undefined}>
          {material.value?.title ?? app.workspaces.plan}
        </h1>
        <Loaded material={material}>{(plan) => <WholePlan plan={plan} />}</Loaded>
      </div>
    </div>
  )
}

function WholePlan({ plan }: { plan: Plan }) {
  const { plan: texts, app } = useTexts()
  const { address } = useAddress()
  const places = useMaterial('places').value ?? []
  const filter = rowFilterOf(address.filter)
  const shown = new Set(filterRows(plan, filter))
  const rows = plan.rows.filter(({ id }) => shown.has(id))
  const grouping = groupings.find((name) => name === address.view) ?? 'omrade'
  const open = (row: string | null) => changeAddress({ row })

  return (
    <>
      <div className={styles.head}>
        <p className={styles.lead}>{texts.lead}</p>
        <AddressProblems plan={plan} />
        <nav aria-label={texts.groupings.label}>
          <ul role="list" className={styles.groupings}>
            <li aria-hidden="true" className={styles.groupingsLabel}>
              {texts.groupings.label}
            </li>
            {groupings.map((name) => (
              <li key={name}>
                <a
                  href={addressTo(address, { view: name, row: null })}
                  aria-current={name === grouping ? 'true' : undefined}
                >
                  {texts.groupings[name]}
                </a>
              </li>
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
          <Button onClick={() => window.print()}>{app.print}</Button>
        </div>
      </div>

      <PrintedPlan plan={plan} rows={rows} />

      <div className={styles.rows}>
        {rows.length === 0 && (
          <p className={styles.none}>
            {texts.none} {texts.noneAdvice}
          </p>
        )}
        {rows.length > 0 && grouping === 'tid' && (
          <Timeline plan={plan} places={places} shown={shown} openRow={address.row} onOpen={open} />
        )}
        {rows.length > 0 && grouping !== 'tid' && (
          <RowList
            plan={plan}
            places={places}
            grouping={grouping}
            groups={namedGroups({ grouping, plan, rows, places, actors: filter.actors ?? [], texts })}
            openRow={address.row}
            onOpen={open}
          />
        )}
      </div>

      <div className={styles.counts}>
        <PlanCounts plan={plan} />
      </div>
    </>
  )
}

/** What the address asks for and the plan does not have. */
function AddressProblems({ plan }: { plan: Plan }) {
  const { address } = useAddress()
  const { row, view } = address
  return (
    <>
      {row !== null && !plan.rows.some(({ id }) => id === row) && (
        <ProblemNotice
          tone="caution"
          problems={[problem('unknown-row', 'rad', { given: row })]}
          dismiss={() => changeAddress({ row: null }, 'replace')}
        />
      )}
      {view !== null && !groupings.some((name) => name === view) && (
        <ProblemNotice
          tone="caution"
          problems={[problem('wrong-shape', 'visa', { given: view })]}
          dismiss={() => changeAddress({ view: null }, 'replace')}
        />
      )}
    </>
  )
}
