import { holdings } from './incident-holdings'
import type { IntakeTasks } from './incidents-intake'

export const intakeTasks = {
  'open-set': async ({ set }) => {
    holdings.open(set)
    return holdings.size()
  },
  'close-set': async ({ id }) => {
    holdings.close(id)
    return holdings.size()
  },
} as const satisfies Partial<IntakeTasks>
