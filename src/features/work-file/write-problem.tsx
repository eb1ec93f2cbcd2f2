import type { Written } from '../../data/journal/use-write'
import { useTexts } from '../../i18n/language'
import { ProblemNotice } from '../../ui/problem-notice'

export type Unstored = Extract<Written, { stored: false }>

/** A write that the database did not confirm: made in this tab only, or not made at all. */
export function WriteProblem(props: { unstored: Unstored | null; dismiss: () => void }) {
  const { unstored: texts } = useTexts().workFile
  const { unstored } = props
  if (!unstored) return null
  return (
    <ProblemNotice
      heading={unstored.deed === null ? texts.notMade : texts.inTabOnly}
      problems={[unstored.problem]}
      dismiss={props.dismiss}
    />
  )
}
