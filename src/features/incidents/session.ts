import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { DayRange, IncidentFilter } from '../../domain/incidents/incident-filter'
import type { IncidentSet } from '../../domain/incidents/incident-set'
import type { OwnArea } from '../../domain/incidents/own-area'
import type { Place } from '../../domain/places/place'
import type { Answer } from '../../workers/analysis'
import type { SetTasks } from '../../workers/incidents-answers'
import type { Grain, NotOpen, SetFacts, Views } from '../../workers/incidents-query'
import type { LinkedViews, Shown } from './linked-views'
import { restMilliseconds } from './use-settled'

/** A set without its columns: those are the worker's. */
export type SetHead = Omit<IncidentSet, 'columns'>

/** What a question asks besides the set, and what it answers when the set is open. */
export type AskSet = <Task extends keyof SetTasks>(
  task: Task,
  request: Omit<Parameters<SetTasks[Task]>[0], 'id'>,
  signal: AbortSignal,
  /** Hears how far it has come, 0 to 1. Not called for a short one. */
  progress?: (share: number) => void,
) => Promise<Answer<Exclude<Awaited<ReturnType<SetTasks[Task]>>, NotOpen>>>

/** The open set and its linked views: what each part of the workspace stands on. */
export type IncidentSession = {
  readonly set: SetHead
  readonly facts: SetFacts
  readonly grain: Grain
  /** By the address: where the filter stands when no brush is under way. */
  readonly filter: IncidentFilter
  readonly places: readonly Place[]
  readonly districts: readonly { readonly id: string; readonly name: string }[]
  /** Areas of the layers that this browser keeps: the filter's ring may be one of them. */
  readonly areas: readonly OwnArea[]
  readonly views: LinkedViews<Views>
  /** The closer view of a period stays over these days while it is being brushed; null lets it follow the period again. */
  readonly holdCloser: (days: DayRange | null) => void
  /** Asks the worker of this set; opens it again should the worker have been started anew. */
  readonly ask: AskSet
}

export const SessionContext = createContext<IncidentSession | null>(null)

/** The current set, its filter, and `ask`. Only within the workspace's opened set. */
export function useIncidents(): IncidentSession {
  const session = useContext(SessionContext)
  if (!session) throw new Error('outside an opened set')
  return session
}

/** One part of what the linked views show. Drawn anew only when that part has changed. */
export function useShown<Part>(select: (shown: Shown<Views>) => Part): Part {
  const { views } = useIncidents()
  const part = useCallback(() => select(views.current()), [views, select])
  return useSyncExternalStore(views.subscribe, part)
}

/** How many pass the filter as it was last answered; null before the first answer. */
export const usePassing = (): number | null => useShown(passingOf)
/** As `usePassing`, once it has rested. */
export const usePassingAtRest = (): number | null => useShownAtRest(passingOf)
const passingOf = ({ answer }: Shown<Views>) => answer?.views.passing ?? null

/** The filter as it moves, also while a brush is being dragged. */
export const useMovingFilter = (): IncidentFilter => useShown(filterOf)
const filterOf = ({ filter }: Shown<Views>) => filter

/** One clause of the filter as it moves: other clauses may move without it. */
export function useMovingClause<Clause extends keyof IncidentFilter>(clause: Clause): IncidentFilter[Clause] {
  return useShown(useCallback(({ filter }: Shown<Views>) => filter[clause], [clause]))
}

/** As `useShown`, once it has rested a moment: what costs most to draw waits until a brush has come to a stop. */
export function useShownAtRest<Part>(select: (shown: Shown<Views>) => Part): Part {
  const { views } = useIncidents()
  const [part, setPart] = useState(() => select(views.current()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let first = views.current().answer === null
    const take = () => setPart(() => select(views.current()))
    const wait = () => {
      clearTimeout(timer)
      // Nothing is shown that the first answer would disturb.
      if (first && views.current().answer) {
        first = false
        take()
      } else timer = setTimeout(take, restMilliseconds)
    }
    wait()
    const leave = views.subscribe(wait)
    return () => {
      leave()
      clearTimeout(timer)
    }
  }, [views, select])
  return part
}
