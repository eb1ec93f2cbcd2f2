import type { RefObject } from 'react'
import type { KeptSet } from '../../domain/incidents/kept-set'
import type { Problem } from '../../domain/problems/problem'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { ExampleMark } from '../../ui/example-mark'
import { ProblemNotice } from '../../ui/problem-notice'
import styles from './intake.module.css'
import { ReadReport } from './read-report'

/** What came of the reading, and the way on. */
export function ReportStep(props: {
  heading: RefObject<HTMLHeadingElement | null>
  kept: KeptSet
  notStored: Problem | null
  refused: Problem | null
  onAgain: () => void
  onOnce: () => void
  onAnother: () => void
}) {
  const { report: texts } = useWorkspaceTexts().intake
  const { address } = useAddress()
  const { kept, notStored, refused } = props
  const { id, name, status } = kept.head
  return (
    <section className={styles.step} aria-labelledby="inlast">
      <h2 id="inlast" ref={props.heading} tabIndex={-1} className={styles.heading}>
        {texts.heading}: <span className={styles.name}>{name}</span> {status === 'exempel' && <ExampleMark />}
      </h2>
      {notStored ? (
        <>
          <ProblemNotice heading={texts.notStored} problems={[notStored]} />
          <p>{texts.onlyHere}</p>
          <p>
            <Button onClick={props.onAgain}>{texts.tryAgain}</Button>
          </p>
        </>
      ) : (
        <p role="status">{texts.stored}</p>
      )}
      <p className={styles.actions}>
        <a className={styles.onward} href={addressTo(address, { workspace: 'handelser', material: id })}>
          {texts.open}
        </a>
        <a
          href={addressTo(address, {
            workspace: 'handelser',
            view: 'perioder',
            material: id,
          })}
        >
          {texts.compare}
        </a>
        <Button onClick={props.onAnother}>{texts.another}</Button>
      </p>
      {refused && <ProblemNotice problems={[refused]} />}
      <ReadReport
        kept={kept}
        level="h3"
        deed={
          kept.report.findings.some(({ code }) => code === 'repeated-rows') && (
            <Button onClick={props.onOnce}>{texts.once}</Button>
          )
        }
      />
    </section>
  )
}
