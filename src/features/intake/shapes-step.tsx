import { useEffect, useRef, useState } from 'react'
import { useSetStore } from '../../data/incidents/use-kept-sets'
import { newEventId } from '../../data/journal/event-id'
import type { KeptShapes } from '../../domain/incidents/kept-set'
import { type Problem, problem } from '../../domain/problems/problem'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import { ProblemNotice } from '../../ui/problem-notice'
import { ReadingProgress } from '../../ui/reading-progress'
import { askIncidents } from '../../workers/incidents'
import type { GivenIncidents } from '../../workers/incidents-intake'
import styles from './intake.module.css'
import { firstWords, givenWords, MaterialFields } from './material-fields'
import { ReadReport } from './read-report'
import { ShapesPicture } from './shapes-picture'
import { useMapWith } from './use-map-with'

type ShapesStage =
  | { readonly at: 'none' }
  | { readonly at: 'reading'; readonly share: number | null }
  | { readonly at: 'refused'; readonly problem: Problem }
  | { readonly at: 'read'; readonly read: Pick<KeptShapes, 'shapes' | 'report'>; readonly notStored: Problem | null }
  | { readonly at: 'kept'; readonly id: string; readonly count: number }

/** Lines and areas of the file as a layer of their own: read, looked at on the map and row by row, and only then kept. */
export function ShapesStep({ given, found }: { given: GivenIncidents; found: number }) {
  const { shapes: texts, take } = useWorkspaceTexts().intake
  const store = useSetStore()
  const mapWith = useMapWith()
  const [stage, setStage] = useState<ShapesStage>({ at: 'none' })
  const [words, setWords] = useState(() => firstWords(given.name))
  const work = useRef<AbortController | null>(null)
  useEffect(() => () => work.current?.abort(), [])

  async function read(swapped = false) {
    work.current = new AbortController()
    const { signal } = work.current
    const at = (share: number | null) => setStage({ at: 'reading', share })
    at(null)
    const answer = await askIncidents('read-shapes', { ...given, swapped }, { signal, progress: at })
    if (signal.aborted) return
    if (answer.state !== 'done')
      return setStage({
        at: 'refused',
        problem: answer.state === 'failed' ? answer.problem : problem('cancelled', given.name),
      })
    const { value } = answer
    setStage(
      'refused' in value ? { at: 'refused', problem: value.refused } : { at: 'read', read: value, notStored: null },
    )
  }

  async function keep({ shapes, report }: Pick<KeptShapes, 'shapes' | 'report'>) {
    const head = { id: newEventId(), read: given.today, ...givenWords(words, given.name) }
    const notStored = await store.keepShapes({ version: 1, head, shapes, report })
    setStage(
      notStored
        ? { at: 'read', read: { shapes, report }, notStored }
        : { at: 'kept', id: head.id, count: shapes.features.length },
    )
  }

  return (
    <section className={styles.step} aria-labelledby="ytor">
      <h2 id="ytor">{texts.heading}</h2>
      <p className={styles.soft}>{texts.lead(found)}</p>
      {(stage.at === 'none' || stage.at === 'refused') && (
        <p>
          <Button onClick={() => void read()}>{texts.read}</Button>
        </p>
      )}
      {stage.at === 'refused' && <ProblemNotice heading={texts.refused} problems={[stage.problem]} />}
      {stage.at === 'reading' && (
        <ReadingProgress
          says={texts.reading}
          share={stage.share}
          cancel={take.cancel}
          onCancel={() => {
            work.current?.abort()
            setStage({ at: 'none' })
          }}
        />
      )}
      {stage.at === 'read' && (
        <>
          <ShapesPicture features={stage.read.shapes.features} />
          {swappedIn(stage.read) > 0 && (
            <div className={styles.caution}>
              <p>{texts.swapped(swappedIn(stage.read))}</p>
              <p>
                <Button onClick={() => void read(true)}>{texts.turn}</Button>
              </p>
            </div>
          )}
          <MaterialFields words={words} onWords={setWords} />
          {stage.notStored && <ProblemNotice heading={texts.notStored} problems={[stage.notStored]} />}
          <p>
            <Button kind="strong" onClick={() => void keep(stage.read)}>
              {texts.keep}
            </Button>
          </p>
          <ReadReport kept={{ head: words, report: stage.read.report }} level="h3" />
        </>
      )}
      <p role="status">{stage.at === 'kept' && texts.kept(stage.count)}</p>
      {stage.at === 'kept' && (
        <p>
          <a href={mapWith(stage.id)}>{texts.onMap}</a>
        </p>
      )}
    </section>
  )
}

/** How many shapes seem to have north and east in each other's place. */
const swappedIn = ({ report }: Pick<KeptShapes, 'report'>): number =>
  report.reasons
    .filter(({ reason }) => reason === 'swapped-axes' || reason === 'swapped-outside')
    .reduce((sum, { count }) => sum + count, 0)
