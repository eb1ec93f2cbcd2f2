import { answerTasks } from './incidents-answer-tasks'
import { intakeTasks } from './incidents-intake-tasks'
import { queryTasks } from './incidents-query-tasks'

/** What can be asked of the worker `incidents`, and by the same names of the code that stands in for it. */
export const incidentsTasks = { ...intakeTasks, ...queryTasks, ...answerTasks } as const
