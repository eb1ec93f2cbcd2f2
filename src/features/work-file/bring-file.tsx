import { useEffect, useRef, useState } from 'react'
import { useJournal } from '../../data/journal/use-journal'
import { type Imported, useWorkFile } from '../../data/journal/use-work-file'
import type { Problem } from '../../domain/problems/problem'
import { useTexts } from '../../i18n/language'
import { FileChoice } from '../../ui/file-choice'
import { ProblemNotice } from '../../ui/problem-notice'
import { BadEvents } from './bad-events'
import styles from './bring-file.module.css'
import { FilePreview } from './file-preview'
import { listRivals } from './list-rivals'
import { type Preview, previewFile } from './preview-file'

type Stage =
  | { readonly at: 'start' }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'refused'; readonly name: string; readonly problem: Problem }
  | { readonly at: 'preview'; readonly preview: Preview }
  | { readonly at: 'merging'; readonly preview: Preview }
  | { readonly at: 'done'; readonly imported: Imported }

/** A work file comes in: chosen or dropped, looked at, and only then taken in. */
export function BringFile() {
  const { bring } = useTexts().workFile
  const { journal } = useJournal()
  const workFile = useWorkFile()
  const [stage, setStage] = useState<Stage>({ at: 'start' })
  const heading = useRef<HTMLHeadingElement>(null)

  // The button that was pressed goes with its stage; what came of it takes the focus.
  useEffect(() => {
    if (stage.at !== 'start' && stage.at !== 'merging') heading.current?.focus()
  }, [stage.at])

  async function look(file: File) {
    setStage({ at: 'reading', name: file.name })
    const looked = await previewFile(file, journal)
    setStage(
      'preview' in looked
        ? { at: 'preview', preview: looked.preview }
        : { at: 'refused', name: file.name, problem: looked.problem },
    )
  }

  async function merge(preview: Preview) {
    setStage({ at: 'merging', preview })
    setStage({ at: 'done', imported: await workFile.import(preview.file) })
  }

  return (
    <div className={styles.bring}>
      <p className={styles.lead}>{bring.lead}</p>
      {(stage.at === 'start' || stage.at === 'refused' || stage.at === 'done') && (
        <FileChoice texts={bring} accept=".json,application/json" kind="plain" onFile={look} />
      )}
      {stage.at === 'reading' && <p role="status">{bring.reading(stage.name)}</p>}
      {stage.at === 'refused' && (
        <>
          <h3 ref={heading} tabIndex={-1} className={styles.heading}>
            {bring.refused(stage.name)}
          </h3>
          <ProblemNotice problems={[stage.problem]} />
        </>
      )}
      {(stage.at === 'preview' || stage.at === 'merging') && (
        <FilePreview
          heading={heading}
          preview={stage.preview}
          merging={stage.at === 'merging'}
          onMerge={() => void merge(stage.preview)}
          onCancel={() => setStage({ at: 'start' })}
        />
      )}
      {stage.at === 'done' && (
        <Done heading={heading} imported={stage.imported} conflicts={listRivals(journal).length} />
      )}
    </div>
  )
}

function Done(props: { heading: React.RefObject<HTMLHeadingElement | null>; imported: Imported; conflicts: number }) {
  const { bring } = useTexts().workFile
  const { added, bad, problem } = props.imported
  return (
    <div className={styles.result} role="status">
      <h3 ref={props.heading} tabIndex={-1} className={styles.heading}>
        {added > 0 ? bring.done(added) : bring.doneNothing}
      </h3>
      {problem && (
        <>
          <p>{bring.doneMemory}</p>
          <ProblemNotice problems={[problem]} />
        </>
      )}
      {added > 0 && <p>{bring.conflicts(props.conflicts)}</p>}
      <BadEvents bad={bad} />
    </div>
  )
}
