import { useEffect, useRef, useState } from 'react'
import { fetchSampleFile, sampleAddress } from '../../data/incidents/sample-file'
import { mostIncidents } from '../../domain/incidents/intake/row-intake'
import { type Problem, ProblemError, problem } from '../../domain/problems/problem'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import { ExampleMark } from '../../ui/example-mark'
import { FileChoice } from '../../ui/file-choice'
import styles from './intake.module.css'

const endings = '.csv,.txt,.tsv,.xlsx,.xlsm,.geojson,.json,.gpx,.kml,.fgb,.parquet,text/csv'

/** A file of one's own, or the invented one to try with. */
export function FileStep(props: {
  onFile: (file: File) => Promise<void>
  onRefused: (file: string, cause: Problem) => void
}) {
  const { file: texts } = useWorkspaceTexts().intake
  const [fetching, setFetching] = useState(false)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  async function trySample() {
    stop.current?.abort()
    stop.current = new AbortController()
    const { signal } = stop.current
    setFetching(true)
    try {
      const file = await fetchSampleFile(signal)
      if (!signal.aborted) await props.onFile(file)
    } catch (error) {
      if (signal.aborted) return
      setFetching(false)
      props.onRefused(
        sampleAddress,
        error instanceof ProblemError ? error.problem : problem('bug', sampleAddress, { reason: String(error) }),
      )
    }
  }

  return (
    <section className={styles.step} aria-labelledby="valjfil">
      <h2 id="valjfil">{texts.heading}</h2>
      <FileChoice texts={texts} accept={endings} onFile={props.onFile} />
      <p className={styles.soft}>{texts.formats}</p>
      <p className={styles.soft}>{texts.limits(mostIncidents)}</p>
      <div className={styles.sample}>
        <Button onClick={() => void trySample()} disabled={fetching}>
          {texts.sample}
        </Button>
        <ExampleMark />
        <p>
          {fetching ? <span role="status">{texts.fetching}</span> : texts.sampleLead}{' '}
          <a href={sampleAddress} download>
            {texts.sampleSave}
          </a>
        </p>
      </div>
    </section>
  )
}
