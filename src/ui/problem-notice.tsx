import { type Texts, useTexts } from '../i18n/language'
import { Button } from './button'
import styles from './problem-notice.module.css'

type Problem = Parameters<Texts['problems']['sentence']>[0]

/** What went wrong, where, and what to do, with retry where it can help. Announced when it appears. */
export function ProblemNotice(props: {
  problems: readonly Problem[]
  heading?: string
  retry?: (() => void) | undefined
  dismiss?: (() => void) | undefined
  tone?: 'error' | 'caution'
}) {
  const { problems: texts, app } = useTexts()
  const [first, ...more] = eachOnce(props.problems)
  if (!first) return null
  return (
    <section
      className={`${styles.notice} ${props.tone === 'caution' ? styles.caution : styles.error}`}
      role={props.tone === 'caution' ? 'status' : 'alert'}
    >
      <p className={styles.heading}>{props.heading ?? texts.heading}</p>
      <OneProblem problem={first} />
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>{`+ ${more.length}`}</summary>
          <ul role="list">
            {more.map((problem) => (
              <li key={JSON.stringify(problem)}>
                <OneProblem problem={problem} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {(props.retry || props.dismiss) && (
        <p className={styles.actions}>
          {props.retry && <Button onClick={props.retry}>{app.retry}</Button>}
          {props.dismiss && (
            <Button kind="quiet" onClick={props.dismiss}>
              {app.dismiss}
            </Button>
          )}
        </p>
      )}
    </section>
  )
}

function OneProblem({ problem }: { problem: Problem }) {
  const { problems } = useTexts()
  const { what, doThis } = problems.sentence(problem)
  return (
    <div>
      <p>{what}</p>
      <p className={styles.where}>
        {problems.where}: <code>{problem.where}</code>
      </p>
      <p>{doThis}</p>
    </div>
  )
}

/** Two parts of the screen may miss the same file: it is told once. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}
