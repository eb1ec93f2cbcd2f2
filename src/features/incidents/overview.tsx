import type { ReactNode } from 'react'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { ProblemNotice } from '../../ui/problem-notice'
import { CloserView } from './closer-view'
import { CountReading } from './count-reading'
import { DistrictsView } from './districts-view'
import { FilterLine } from './filter-line'
import { HoursView } from './hours-view'
import { KindsView } from './kinds-view'
import styles from './overview.module.css'
import { PrintedHead } from './printed-head'
import { RingsView } from './rings-view'
import { RowsView } from './rows-view'
import { SavedFilters } from './saved-filters'
import { SeriesView } from './series-view'
import { useIncidents, useShown } from './session'

/** All views of one set on one screen; each filters the others. */
export function Overview({ map }: { map: ReactNode }) {
  const { incidents: texts } = useWorkspaceTexts()
  const { facts, views } = useIncidents()
  const problem = useShown(problemOf)
  if (facts.count === 0) return <p className={styles.empty}>{texts.empty.noSet}</p>
  return (
    <>
      <PrintedHead />
      <FilterLine />
      <SavedFilters />
      {problem && <ProblemNotice problems={[problem]} retry={views.askAgain} />}
      <div className={styles.views}>
        <div className={styles.map}>{map}</div>
        <div className={styles.charts}>
          <CountReading />
          <SeriesView />
          <CloserView />
          <HoursView />
          <div className={styles.pair}>
            <KindsView />
            <DistrictsView />
          </div>
          <RingsView />
          <RowsView />
        </div>
      </div>
    </>
  )
}

const problemOf = ({ problem }: { readonly problem: Parameters<typeof ProblemNotice>[0]['problems'][number] | null }) =>
  problem
