import type { TaskStanding } from '../../../domain/plan/actor-list'
import styles from './deadline-mark.module.css'

/** A shape for each standing, told apart without colour. The words beside it say the same. */
export function StandingSign({ standing }: { standing: TaskStanding }) {
  return (
    <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {shape(standing)}
    </svg>
  )
}

function shape(standing: TaskStanding) {
  switch (standing) {
    case 'late':
      return <path d="M6 0.5 11.8 11H0.2Z" fill="currentColor" />
    case 'soon':
      return (
        <>
          <circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M6 1.2a4.8 4.8 0 0 1 0 9.6Z" fill="currentColor" />
        </>
      )
    case 'later':
      return <circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.4" />
    case 'undated':
      return <path d="M1 6h10" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.4 1.9" />
    case 'closed':
      return <path d="m1 6.4 3.4 3.6L11 2" fill="none" stroke="currentColor" strokeWidth="1.8" />
  }
}
