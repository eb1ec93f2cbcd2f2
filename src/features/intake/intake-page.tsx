import { useEffect, useRef } from 'react'
import { useKeptSets, useSetStore } from '../../data/incidents/use-kept-sets'
import { newEventId } from '../../data/journal/event-id'
import { useCatalog } from '../../data/material'
import type { Catalog } from '../../domain/catalog/catalog'
import { useLanguage } from '../../i18n/language'
import { printBytes } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { useToday } from '../../state/today'
import { Button } from '../../ui/button'
import { Loaded } from '../../ui/loaded'
import { ProblemNotice } from '../../ui/problem-notice'
import { ReadingProgress } from '../../ui/reading-progress'
import { FileStep } from './file-step'
import styles from './intake.module.css'
import { KeptSets } from './kept-sets'
import { KeptShapesList } from './kept-shapes-list'
import { ReportStep } from './report-step'
import { SeenStep } from './seen-step'
import { ShapesStep } from './shapes-step'
import { TakeStep } from './take-step'
import { useIntake } from './use-intake'

/** Any file of incidents from choice to report, and what has been read so far: one page that is read from top to bottom. */
export function IntakePage() {
  const catalog = useCatalog()
  return <Loaded material={catalog}>{({ site }) => <Intake bounds={site.bounds} />}</Loaded>
}

function Intake({ bounds }: { bounds: Catalog['site']['bounds'] }) {
  const { intake: texts } = useWorkspaceTexts()
  const language = useLanguage()
  const today = useToday()
  const store = useSetStore()
  const kept = useKeptSets()
  const intake = useIntake(store, newEventId)
  const { stage } = intake
  const heading = useFocusOnArrival(stage.at)
  const open = (file: File) => intake.open(file, { site: { bounds, zone: 'Europe/Stockholm' }, today })
  return (
    <div className={styles.page}>
      <p className={styles.lead}>
        {texts.lead} <strong>{texts.staysHere}</strong>
      </p>
      {kept.state === 'failed' && <ProblemNotice tone="caution" problems={kept.problems} retry={kept.retry} />}
      {(stage.at === 'none' || stage.at === 'stopped' || stage.at === 'refused') && (
        <FileStep onFile={open} onRefused={intake.refuse} />
      )}
      {stage.at === 'inspecting' && (
        <ReadingProgress
          says={texts.file.inspecting(stage.file)}
          share={stage.share}
          cancel={texts.file.cancel}
          onCancel={intake.cancel}
        />
      )}
      <p role="status" className={stage.at === 'stopped' ? undefined : 'visually-hidden'}>
        {stage.at === 'stopped' && texts.file.stopped(stage.file)}
      </p>
      {stage.at === 'refused' && (
        <section className={styles.step} aria-labelledby="vagrad">
          <h2 id="vagrad" ref={heading} tabIndex={-1} className={styles.heading}>
            {texts.file.refused(stage.file)}
          </h2>
          <ProblemNotice heading={texts.file.reason} problems={[stage.problem]} />
          <p>{texts.file.again}</p>
        </section>
      )}
      {stage.at === 'seen' && (
        <div className={styles.working}>
          <div className={styles.open}>
            <h2 ref={heading} tabIndex={-1} className={styles.heading}>
              {texts.file.open}: <span className={styles.name}>{stage.seen.given.name}</span>
            </h2>
            <span className={styles.soft}>
              {texts.file.size(stage.seen.inspection.format, printBytes(stage.seen.inspection.bytes, language))}
            </span>
            <Button onClick={intake.close}>{texts.file.close}</Button>
          </div>
          <SeenStep seen={stage.seen} onCorrect={(asked) => void intake.correct(stage.seen, asked)} />
          {stage.seen.inspection.shapes > 0 && (
            <ShapesStep
              key={`ytor ${stage.seen.given.name}`}
              given={stage.seen.given}
              found={stage.seen.inspection.shapes}
            />
          )}
          <TakeStep
            key={stage.seen.given.name}
            seen={stage.seen}
            onTake={(words, repeats) => void intake.read(stage.seen, words, repeats)}
            onCancel={intake.cancel}
          />
        </div>
      )}
      {stage.at === 'reading-again' && (
        <ReadingProgress
          says={texts.take.reading(stage.before.seen.given.name)}
          share={stage.share}
          cancel={texts.take.cancel}
          onCancel={intake.cancel}
        />
      )}
      {stage.at === 'read' && (
        <ReportStep
          heading={heading}
          kept={stage.kept}
          notStored={stage.notStored}
          refused={stage.refused}
          onOnce={() => void intake.readOnce(stage)}
          onAgain={() => void intake.keepAgain()}
          onAnother={intake.close}
        />
      )}
      <KeptSets kept={kept} store={store} />
      <KeptShapesList />
    </div>
  )
}

/** Who waits with the eyes elsewhere is led to what came. */
function useFocusOnArrival(at: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (at === 'seen' || at === 'refused' || at === 'read') heading.current?.focus()
  }, [at])
  return heading
}
