import { type ReactNode, useCallback, useMemo } from 'react'
import type { Edition } from '../../../domain/edition/edition'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { noClauses } from '../../../state/url/address'
import { useAddress } from '../../../state/url/use-address'
import { ProblemNotice } from '../../../ui/problem-notice'
import type { OpenedSet } from '../open-set'
import styles from '../part.module.css'
import { useAnswer } from '../use-answer'
import { CountsOverview } from './counts-overview'
import { CountsPeriods } from './counts-periods'
import { ReleasedContext } from './released'
import { ReleasedHead } from './released-head'

/** The set in an edition that may hold counts alone: one release of them, the same whatever the address asks for. */
export function CountsWorkspace(props: { opened: OpenedSet; edition: Edition; part: string; map: ReactNode }) {
  const { incidents } = useWorkspaceTexts()
  const { opened, edition, part, map } = props
  const { address } = useAddress()
  const filtered = Object.entries(noClauses).some(
    ([clause, none]) => address[clause as keyof typeof noClauses] !== none,
  )
  const { value, problem } = useAnswer(
    useCallback((signal: AbortSignal) => opened.ask('release-counts', {}, signal), [opened]),
  )
  const released = useMemo(() => value && { set: opened.set, edition, counts: value }, [opened, edition, value])
  if (problem) return <ProblemNotice problems={[problem]} />
  if (!released) return <p>{incidents.counting}</p>
  return (
    <ReleasedContext value={released}>
      <div className={styles.part}>
        <ReleasedHead filtered={filtered} />
        <ShownPart part={part} map={map} />
      </div>
    </ReleasedContext>
  )
}

function ShownPart({ part, map }: { part: string; map: ReactNode }) {
  const { released: texts } = useWorkspaceTexts()
  if (part === 'oversikt') return <CountsOverview map={map} />
  if (part === 'perioder') return <CountsPeriods />
  return <p>{texts.elsewhere}</p>
}
