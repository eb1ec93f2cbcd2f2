import { useRef, useState } from 'react'
import { useKeptSets } from '../../data/incidents/use-kept-sets'
import { newEventId } from '../../data/journal/event-id'
import { useDeed } from '../../data/journal/use-deed'
import { useJournal } from '../../data/journal/use-journal'
import { namedFilter } from '../../domain/incidents/filter-subjects'
import { type SavedFilter, savedFilters } from '../../domain/incidents/saved-filters'
import { type Problem, problem } from '../../domain/problems/problem'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { changeAddress } from '../../state/url/use-address'
import { ProblemNotice } from '../../ui/problem-notice'
import { addressOfFilter } from './filter-of-address'
import { SaveFilter } from './save-filter'
import { SavedDeed } from './saved-deed'
import { SavedFilterItem } from './saved-filter-item'
import styles from './saved-filters.module.css'
import { useIncidents } from './session'
import { shippedId } from './use-opened-set'

/** Filters under names of their own: saved, chosen again, renamed and removed. They lie in the work file. */
export function SavedFilters() {
  const { saved: texts } = useWorkspaceTexts().incidents
  const { set, filter } = useIncidents()
  const { journal } = useJournal()
  const kept = useKeptSets().value
  const deed = useDeed()
  const [said, setSaid] = useState<string | undefined>()
  const [away, setAway] = useState<Problem | null>(null)
  const heading = useRef<HTMLElement>(null)
  const filters = savedFilters(journal)
  const now = JSON.stringify(addressOfFilter(namedFilter(filter)))
  const isChosen = ({ clauses }: SavedFilter) =>
    JSON.stringify(addressOfFilter(clauses)) === now && (clauses.material === null || clauses.material.id === set.id)

  /** The material that the filter belongs to is opened where it is here; where it is not, the rest holds for the one open. */
  function choose({ clauses }: SavedFilter) {
    const { material } = clauses
    const here = material === null || material.id === shippedId || kept?.some(({ head }) => head.id === material.id)
    setAway(here || !material ? null : problem('unknown-material', 'material', { given: material.name }))
    changeAddress({
      ...addressOfFilter(clauses),
      ...(here && material ? { material: material.id === shippedId ? null : material.id } : {}),
    })
  }

  return (
    <details className={styles.saved}>
      <summary ref={heading}>{texts.heading(filters.length)}</summary>
      <div className={styles.content}>
        {away && (
          <ProblemNotice heading={texts.restHolds} tone="caution" problems={[away]} dismiss={() => setAway(null)} />
        )}
        {filters.length === 0 && <p className={styles.soft}>{texts.none}</p>}
        {filters.length > 0 && (
          <ul role="list" className={styles.list} aria-label={texts.list}>
            {filters.map((one) => (
              <SavedFilterItem
                key={one.id}
                saved={one}
                chosen={isChosen(one)}
                taken={filters.filter(({ id }) => id !== one.id).map(({ name }) => name)}
                onChoose={() => choose(one)}
                onRename={(name) => {
                  setSaid(texts.renamed(name))
                  return deed.write([{ kind: 'incident-filter', id: one.id, field: 'name', value: name }])
                }}
                onRemove={() => {
                  setSaid(texts.removed(one.name))
                  // The button that was pressed goes with the filter.
                  heading.current?.focus()
                  void deed.write([{ kind: 'incident-filter', id: one.id, field: 'clauses', value: null }])
                }}
              />
            ))}
          </ul>
        )}
        <SaveFilter
          taken={filters.map(({ name }) => name)}
          onSave={(name, clauses) => {
            setSaid(texts.kept(name))
            const id = newEventId()
            return deed.write([
              { kind: 'incident-filter', id, field: 'name', value: name },
              { kind: 'incident-filter', id, field: 'clauses', value: clauses },
            ])
          }}
        />
        <SavedDeed deed={deed} said={said} />
      </div>
    </details>
  )
}
