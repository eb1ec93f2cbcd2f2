import { type FeatureSets, useCatalog } from '../../data/material'
import type { Problem } from '../../domain/problems/problem'
import { useTexts } from '../../i18n/language'
import { ProblemNotice } from '../../ui/problem-notice'
import styles from './map-workspace.module.css'

/** All that can be wrong with the map, said where the map is: the canvas, the catalog, the base map, the files. */
export function MapMessages(props: {
  failure: Problem | null
  reload: () => void
  baseMapProblem: Problem | null
  dismissBaseMapProblem: () => void
  problems: readonly Problem[]
  sets: FeatureSets
  failed: boolean
  retry: () => void
}) {
  const { app } = useTexts()
  const catalog = useCatalog()
  const { failure, baseMapProblem, problems, sets, failed } = props
  return (
    <div className={styles.messages}>
      {failure && <ProblemNotice problems={[failure]} retry={props.reload} />}
      {catalog.problems.length > 0 && (
        <ProblemNotice
          tone={catalog.state === 'failed' ? 'error' : 'caution'}
          problems={catalog.problems}
          retry={catalog.state === 'failed' ? catalog.retry : undefined}
        />
      )}
      {baseMapProblem && (
        <ProblemNotice tone="caution" problems={[baseMapProblem]} dismiss={props.dismissBaseMapProblem} />
      )}
      {problems.length > 0 && (
        <ProblemNotice
          tone={failed ? 'error' : 'caution'}
          problems={problems}
          retry={failed ? props.retry : undefined}
        />
      )}
      {(catalog.slow || sets.slow) && (
        <p className={styles.slow} role="status">
          {app.slow}
        </p>
      )}
    </div>
  )
}
