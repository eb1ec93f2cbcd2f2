import { useEffect, useRef, useState } from 'react'
import type { ListedSet, SetStore } from '../../data/incidents/set-store'
import type { Problem } from '../../domain/problems/problem'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { type Loadable, Loaded } from '../../ui/loaded'
import { ProblemNotice } from '../../ui/problem-notice'
import { askIncidents } from '../../workers/incidents'
import styles from './intake.module.css'
import { KeptSetItem } from './kept-set-item'

/** What this browser holds, with the ways to open, rename and remove it. */
export function KeptSets({ kept, store }: { kept: Loadable<readonly ListedSet[]>; store: SetStore }) {
  const { kept: texts } = useWorkspaceTexts().intake
  const [done, setDone] = useState('')
  const [failed, setFailed] = useState<Problem | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [removed, setRemoved] = useState(0)
  useEffect(() => {
    // The button that was pressed is gone with its material.
    if (removed > 0) heading.current?.focus()
  }, [removed])

  async function remove({ head }: ListedSet) {
    const refused = await store.remove(head.id)
    setFailed(refused)
    if (refused) return
    setDone(texts.removed(head.name))
    setRemoved(removed + 1)
    // What the worker held of it is let go of too; if it held nothing, nothing happens.
    await askIncidents('close-set', { id: head.id }, { signal: new AbortController().signal })
  }

  async function rename({ head }: ListedSet, name: string) {
    const refused = await store.rename(head.id, name)
    setFailed(refused)
    if (!refused) setDone(texts.renamed(name))
  }

  return (
    <section className={styles.step} aria-labelledby="inlasta">
      <h2 id="inlasta" ref={heading} tabIndex={-1} className={styles.heading}>
        {texts.heading}
      </h2>
      <p className={styles.soft}>{texts.lead}</p>
      <p role="status">{done}</p>
      {failed && <ProblemNotice problems={[failed]} />}
      {kept.state !== 'failed' && (
        <Loaded material={kept}>
          {(sets) =>
            sets.length === 0 ? (
              <p>{texts.none}</p>
            ) : (
              <ul role="list" className={styles.sets}>
                {sets.map((set) => (
                  <KeptSetItem
                    key={set.head.id}
                    set={set}
                    onRemove={() => remove(set)}
                    onRename={(name) => rename(set, name)}
                  />
                ))}
              </ul>
            )
          }
        </Loaded>
      )}
    </section>
  )
}
