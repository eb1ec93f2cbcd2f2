import { useState } from 'react'
import { useKeptShapes, useSetStore } from '../../data/incidents/use-kept-sets'
import type { KeptShapes } from '../../domain/incidents/kept-set'
import type { Problem } from '../../domain/problems/problem'
import { useLanguage } from '../../i18n/language'
import { printDate } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { ExampleMark } from '../../ui/example-mark'
import { ProblemNotice } from '../../ui/problem-notice'
import styles from './intake.module.css'
import { KeptDeeds, RemovalQuestion } from './kept-deeds'
import { ReadReport } from './read-report'
import { useMapWith } from './use-map-with'

/** The kept layers of lines and areas, each with the way to remove it. Nothing is shown while there are none. */
export function KeptShapesList() {
  const { shapes: texts, kept: words } = useWorkspaceTexts().intake
  const store = useSetStore()
  const kept = useKeptShapes()
  const [failed, setFailed] = useState<Problem | null>(null)
  const [done, setDone] = useState('')

  async function remove({ head }: KeptShapes) {
    const refused = await store.removeShapes(head.id)
    setFailed(refused)
    if (!refused) setDone(words.removed(head.name))
  }

  return (
    <>
      {failed && <ProblemNotice problems={[failed]} />}
      <p role="status">{done}</p>
      {kept.value !== null && kept.value.length > 0 && (
        <section className={styles.step} aria-labelledby="egnalager">
          <h3 id="egnalager">{texts.layers}</h3>
          <p className={styles.soft}>{texts.where}</p>
          <ul role="list" className={styles.sets}>
            {kept.value.map((one) => (
              <ShapesItem key={one.head.id} kept={one} onRemove={() => remove(one)} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function ShapesItem({ kept, onRemove }: { kept: KeptShapes; onRemove: () => Promise<void> }) {
  const { shapes: texts, kept: words } = useWorkspaceTexts().intake
  const language = useLanguage()
  const mapWith = useMapWith()
  const [open, setOpen] = useState<'report' | 'sure' | null>(null)
  const { id, name, status, read } = kept.head
  return (
    <li className={styles.set}>
      <h4 className={styles.setName}>
        {name} {status === 'exempel' && <ExampleMark />}
      </h4>
      <p>{texts.count(kept.shapes.features.length, printDate(read, language))}</p>
      <KeptDeeds
        link={
          <a href={mapWith(id)} aria-label={texts.onMapNamed(name)}>
            {texts.onMap}
          </a>
        }
        deeds={[
          ['report', words.report, words.reportNamed(name)],
          ['sure', words.remove, words.removeNamed(name)],
        ]}
        open={open}
        onOpen={setOpen}
      />
      {open === 'report' && <ReadReport kept={kept} level="h4" />}
      {open === 'sure' && (
        <RemovalQuestion question={texts.sure(name)} yes={texts.yes} onYes={onRemove} onNo={() => setOpen(null)} />
      )}
    </li>
  )
}
