import { useState } from 'react'
import { clauseCount, namedFilter, type SavedClauses } from '../../domain/incidents/filter-subjects'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { useFilterWords } from './filter-words'
import { NameForm } from './name-form'
import styles from './saved-filters.module.css'
import { useIncidents } from './session'

/** The filter as it stands, to be saved under a name; without any clause it says what to do first. */
export function SaveFilter(props: {
  taken: readonly string[]
  onSave: (name: string, clauses: SavedClauses) => Promise<boolean>
}) {
  const { saved: texts } = useWorkspaceTexts().incidents
  const { set, filter } = useIncidents()
  const [bound, setBound] = useState(false)
  const said = useFilterWords(filter)
  const named = namedFilter(filter)
  if (clauseCount(named) === 0) return <p className={styles.soft}>{texts.nothing}</p>
  return (
    <NameForm
      label={texts.name(said.map(({ text }) => text).join(', '))}
      taken={props.taken}
      submit={texts.save}
      onName={(name) => props.onSave(name, { ...named, material: bound ? { id: set.id, name: set.name } : null })}
    >
      <label className={styles.bound}>
        <input type="checkbox" checked={bound} onChange={({ target }) => setBound(target.checked)} />
        {texts.bound(set.name)}
      </label>
    </NameForm>
  )
}
