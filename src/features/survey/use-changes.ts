import { useEffect, useState } from 'react'
import type { Problem } from '../../domain/problems/problem'
import { fewestAnswers } from '../../domain/survey/shown-result'
import type { Slope } from '../../domain/survey/slope'
import type { SurveyResult } from '../../domain/survey/survey-result'
import { analyse } from '../../workers/analysis'
import type { ResultOf } from '../../workers/analysis-tasks'

export type Change = ResultOf<'survey-changes'>[number]
type Changes = { readonly byArea: ReadonlyMap<string, Change>; readonly problem: Problem | null }

/** How sure each area's change is, worked out beside the page. */
export function useChanges(slope: Slope): Changes {
  const [answer, setAnswer] = useState<Changes & { readonly of: string }>(nothing)
  // A journal event elsewhere makes new objects of the same content.
  const of = JSON.stringify(
    slope.pairs.flatMap(({ from, to }) => (from && to ? [{ earlier: from.result, later: to.result }] : [])),
  )
  useEffect(() => {
    const stop = new AbortController()
    const pairs = JSON.parse(of) as { earlier: SurveyResult; later: SurveyResult }[]
    void analyse('survey-changes', { pairs, least: fewestAnswers }, { signal: stop.signal }).then((done) => {
      if (done.state === 'failed') setAnswer({ ...nothing, of, problem: done.problem })
      if (done.state === 'done')
        setAnswer({
          of,
          problem: null,
          byArea: new Map(pairs.map(({ later }, index) => [later.area, done.value[index] as Change])),
        })
    })
    return () => stop.abort()
  }, [of])
  return answer.of === of ? answer : nothing
}

const nothing: Changes & { readonly of: string } = { of: '', byArea: new Map(), problem: null }
