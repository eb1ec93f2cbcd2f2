import { type DensityRequest, density } from '../analysis/density/density'
import { type DensityBands, densityBands } from '../analysis/density/density-bands'
import type { TooWide } from '../analysis/space/too-wide'
import { surveyChanges, surveyIntervals } from '../analysis/survey-intervals'

/** What can be asked of the analysis worker, and by the same names of the code that stands in for it. */
export const analysisTasks = {
  'density-bands': (request: DensityRequest): DensityBands | TooWide => {
    const grid = density(request)
    return 'failure' in grid ? grid : densityBands(grid)
  },
  'survey-intervals': surveyIntervals,
  'survey-changes': surveyChanges,
} as const satisfies Record<string, (request: never) => unknown>

export type AnalysisTask = keyof typeof analysisTasks
export type RequestOf<Task extends AnalysisTask> = Parameters<(typeof analysisTasks)[Task]>[0]
export type ResultOf<Task extends AnalysisTask> = ReturnType<(typeof analysisTasks)[Task]>

/** What goes to the worker, and what comes back: a result, or why a task broke down. */
export type AnalysisMessage = { readonly task: AnalysisTask; readonly request: unknown }
export type AnalysisReply = { readonly result: unknown } | { readonly breakdown: string }

export function runTask({ task, request }: AnalysisMessage): AnalysisReply {
  try {
    return { result: analysisTasks[task](request as never) }
  } catch (error) {
    return { breakdown: error instanceof Error ? error.message : String(error) }
  }
}
