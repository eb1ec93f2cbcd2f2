import { useState } from 'react'
import type { SavedFilter } from '../../domain/incidents/saved-filters'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import { useFilterWords } from './filter-words'
import { NameForm } from './name-form'
import styles from './saved-filters.module.css'

/** One saved filter: its name chooses it, its clauses stand beside in words. */
export function SavedFilterItem(props: {
  saved: SavedFilter
  chosen: boolean
  taken: readonly string[]
  onChoose: () => void
  onRename: (name: string) => Promise<boolean>
  onRemove: () => void
}) {
  const { saved: texts } = useWorkspaceTexts().incidents
  const [naming, setNaming] = useState(false)
  const { name, clauses } = props.saved
  const said = useFilterWords(clauses)
  const words = [...said.map(({ text }) => text), ...(clauses.material ? [texts.only(clauses.material.name)] : [])]
  if (naming)
    return (
      <li>
        <NameForm
          label={texts.newName}
          name={name}
          taken={props.taken}
          submit={texts.saveName}
          asked
          onName={async (given) => {
            setNaming(false)
            return given === name || props.onRename(given)
          }}
          onCancel={() => setNaming(false)}
        />
      </li>
    )
  return (
    <li>
      <Button pressed={props.chosen} onClick={props.onChoose}>
        <span lang="sv">{name}</span>
      </Button>
      <span className={styles.words}>{words.join(', ')}</span>
      <span className={styles.tools}>
        <Button kind="quiet" aria-label={texts.renameNamed(name)} onClick={() => setNaming(true)}>
          {texts.rename}
        </Button>
        <Button kind="quiet" aria-label={texts.removeNamed(name)} onClick={props.onRemove}>
          {texts.remove}
        </Button>
      </span>
    </li>
  )
}
