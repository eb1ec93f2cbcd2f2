import type { Imported } from '../../data/journal/use-work-file'
import { useTexts } from '../../i18n/language'
import styles from './bring-file.module.css'

/** The events of a file that cannot be used, each with its place and the reason. */
export function BadEvents({ bad }: { bad: Imported['bad'] }) {
  const { workFile, problems } = useTexts()
  if (bad.length === 0) return null
  return (
    <details className={styles.bad} open={bad.length <= 5}>
      <summary>
        {workFile.bring.badHeading}: {bad.length}
      </summary>
      <ul role="list">
        {bad.map(({ index, id, problem }) => {
          const { what, doThis } = problems.sentence(problem)
          return (
            <li key={`${index} ${id} ${problem.code}`}>
              <p className={styles.badPlace}>{workFile.bring.badPlace(index)}</p>
              <p>{what}</p>
              <p>{doThis}</p>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
