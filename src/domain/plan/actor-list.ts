import { type Deadline, deadlinesOf, pressing, type Standing } from './deadlines'
import { groupByActor } from './group-rows'
import type { ActionPart, Actor, ActorRole, Plan, PlanRow } from './plan'

/** What one row asks of one actor. */
export type ActorTask = {
  readonly row: PlanRow
  /** As the "Vem" cell has it; empty when only an action names the actor. */
  readonly roles: readonly ActorRole[]
  /** The actions that name the actor; empty when only the "Vem" cell does. */
  readonly actions: readonly ActionPart[]
  /** The earliest first. */
  readonly deadlines: readonly Deadline[]
}

/** `undated`: the row's time names no day to be late against. */
export type TaskStanding = Standing | 'undated'
export const taskStandings = ['late', 'soon', 'later', 'undated', 'closed'] as const satisfies readonly TaskStanding[]

export type ActorList = {
  /** null: the rows that name nobody. */
  readonly actor: Actor | null
  /** Those with tasks, the most pressing first; within each by day, then in the plan's order. */
  readonly standings: readonly { readonly standing: TaskStanding; readonly tasks: readonly ActorTask[] }[]
  readonly count: number
}

/**
 * Each actor's own list across places, in the plan's order of actors, then the rows that name nobody.
 * @param of.today ISO date
 */
export function actorLists(plan: Plan, of: { rows: readonly PlanRow[]; today: string }): readonly ActorList[] {
  const time = { today: of.today, planYear: plan.year }
  return groupByActor(plan, of.rows).map(({ key, rows }) => {
    const tasks = rows.map(({ row, roles }): ActorTask => {
      const actions = key === null ? [] : row.actions.filter(({ actors }) => actors.includes(key))
      const unnamed = row.actions.filter(({ actors }) => actors.length === 0)
      return { row, roles, actions, deadlines: deadlinesOf(row, { ...time, actions: [...actions, ...unnamed] }) }
    })
    const standings = taskStandings.map((standing) => ({
      standing,
      tasks: tasks
        .filter((task) => standingOf(task.row, task.deadlines) === standing)
        .toSorted((a, b) => compareDays(dayOf(a), dayOf(b))),
    }))
    return {
      actor: plan.actors.find(({ id }) => id === key) ?? null,
      standings: standings.filter((one) => one.tasks.length > 0),
      count: rows.length,
    }
  })
}

export function countIn(list: ActorList, standing: TaskStanding): number {
  return list.standings.find((one) => one.standing === standing)?.tasks.length ?? 0
}

/** By the deadline that presses most. A row that is followed up as done is closed even when its time names no day. */
export function standingOf(row: PlanRow, deadlines: readonly Deadline[]): TaskStanding {
  const closed = row.status === 'klar' || row.status === 'avbruten'
  return pressing(deadlines)?.standing ?? (closed ? 'closed' : 'undated')
}

const dayOf = (task: ActorTask): string => pressing(task.deadlines)?.date ?? ''

const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
