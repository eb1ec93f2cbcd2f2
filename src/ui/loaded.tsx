import type { ReactNode } from 'react'
import { type Texts, useTexts } from '../i18n/language'
import styles from './loaded.module.css'
import { ProblemNotice } from './problem-notice'

type Problem = Parameters<Texts['problems']['sentence']>[0]

/** What `Loaded` needs to know of something that is being read. */
export type Loadable<Value> = {
  readonly state: 'loading' | 'ready' | 'failed'
  readonly slow: boolean
  readonly value: Value | null
  readonly problems: readonly Problem[]
  readonly retry: () => void
}

/** Shows what was read, or that it is on its way, or why it failed. Left-out items are told above what did arrive. */
export function Loaded<Value>(props: { material: Loadable<Value>; children: (value: Value) => ReactNode }) {
  const { app, problems } = useTexts()
  const { material } = props
  if (material.state === 'failed') return <ProblemNotice problems={material.problems} retry={material.retry} />
  if (material.value === null)
    return (
      <p className={styles.loading} role="status">
        {material.slow ? app.slow : app.loading}
      </p>
    )
  // Another file that belongs to it may be missing: that can be tried again, a bad item cannot.
  const onlyLeftOut = material.problems.every(({ code }) => code === 'bad-item')
  return (
    <>
      {material.problems.length > 0 && (
        <ProblemNotice
          tone="caution"
          heading={onlyLeftOut ? problems.leftOut(material.problems.length) : undefined}
          problems={material.problems}
          retry={onlyLeftOut ? undefined : material.retry}
        />
      )}
      {props.children(material.value)}
    </>
  )
}
