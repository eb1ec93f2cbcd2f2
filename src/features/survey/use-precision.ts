import { useEffect, useMemo, useState } from 'react'
import type { Problem } from '../../domain/problems/problem'
import { fewestAnswers } from '../../domain/survey/shown-result'
import type { SurveyResult } from '../../domain/survey/survey-result'
import { analyse } from '../../workers/analysis'
import type { ResultOf } from '../../workers/analysis-tasks'
import type { AreaRow } from './area-rows'

export type Precision = ResultOf<'survey-intervals'>[number]
export type PrecisionByArea = {
  /** By id of the area; empty until it has been worked out. */
  readonly byArea: ReadonlyMap<string, Precision>
  readonly problem: Problem | null
}

/** How sure each row's value is, worked out beside the page. */
export function usePrecision(rows: readonly AreaRow[], city: AreaRow | null): PrecisionByArea {
  const [answer, setAnswer] = useState<PrecisionByArea & { readonly of: string }>(nothing)
  // A journal event elsewhere makes new objects of the same content.
  const of = JSON.stringify([rows.map(({ held }) => held?.result ?? null), city?.held?.result ?? null])
  useEffect(() => {
    const stop = new AbortController()
    const [given, against] = JSON.parse(of) as [(SurveyResult | null)[], SurveyResult | null]
    const all = [...given, against].filter((result) => result !== null)
    void analyse(
      'survey-intervals',
      { results: all, city: against, least: fewestAnswers },
      { signal: stop.signal },
    ).then((done) => {
      if (done.state === 'failed') setAnswer({ ...nothing, of, problem: done.problem })
      if (done.state === 'done')
        setAnswer({
          of,
          problem: null,
          byArea: new Map(all.map(({ area }, index) => [area, done.value[index] as Precision])),
        })
    })
    return () => stop.abort()
  }, [of])
  return useMemo(() => (answer.of === of ? answer : nothing), [answer, of])
}

const nothing: PrecisionByArea & { readonly of: string } = { of: '', byArea: new Map(), problem: null }
