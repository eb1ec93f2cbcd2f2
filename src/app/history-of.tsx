import { lazy, type ReactNode, Suspense } from 'react'
import { useTexts } from '../i18n/language'

const SubjectHistory = lazy(() =>
  import('../features/work-file/subject-history').then(({ SubjectHistory: history }) => ({ default: history })),
)

/** The slot that features leave for what was done to their subjects ("plan-row/platser-3"). */
export const historyOf = (subjects: readonly string[]): ReactNode => (
  <Suspense fallback={<Waiting />}>
    <SubjectHistory subjects={subjects} />
  </Suspense>
)

function Waiting() {
  return <p>{useTexts().app.loading}</p>
}
