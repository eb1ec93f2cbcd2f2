import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { KeptShapes } from '../../domain/incidents/kept-set'
import { type Problem, ProblemError, problem } from '../../domain/problems/problem'
import { askToPersist } from '../journal/storage-persistence'
import type { Material } from '../material'
import { browserSetDatabase } from './set-database'
import { createSetStore, type ListedSet, type SetStore, type TabChannel } from './set-store'

/** The sets that this browser keeps, anew whenever this tab or another has changed something. */
export function useKeptSets(): Material<readonly ListedSet[]> {
  const cache = useQueryClient()
  const store = useSetStore()
  const query = useQuery(keptSetsQuery(store))
  useEffect(() => store.subscribe(() => void cache.invalidateQueries({ queryKey })), [cache, store])
  return {
    state: query.data ? 'ready' : query.isError && !query.isFetching ? 'failed' : 'loading',
    slow: false,
    value: query.data?.value ?? null,
    problems: query.data?.problems ?? (query.error ? [problemOf(query.error)] : []),
    retry: () => void query.refetch(),
  }
}

/** The layers of lines and areas that this browser keeps. */
export function useKeptShapes(): Material<readonly KeptShapes[]> {
  const cache = useQueryClient()
  const store = useSetStore()
  const query = useQuery({ queryKey: shapesKey, queryFn: store.shapes })
  useEffect(() => store.subscribe(() => void cache.invalidateQueries({ queryKey: shapesKey })), [cache, store])
  return {
    state: query.data ? 'ready' : query.isError && !query.isFetching ? 'failed' : 'loading',
    slow: false,
    value: query.data ?? null,
    problems: query.error ? [problemOf(query.error)] : [],
    retry: () => void query.refetch(),
  }
}

/** The one store of the app, beside the cache of what was fetched. */
export function useSetStore(): SetStore {
  return setsOf(useQueryClient())
}

/** Another store than the browser's, where the app is not what runs. Call before rendering with the same cache. */
export function provideSets(cache: QueryClient, store: SetStore): void {
  stores.set(cache, store)
}

const queryKey = ['kept-sets']
const shapesKey = ['kept-shapes']
const stores = new WeakMap<QueryClient, SetStore>()

const keptSetsQuery = (store: SetStore) => queryOptions({ queryKey, queryFn: store.list })

function setsOf(cache: QueryClient): SetStore {
  const known = stores.get(cache)
  if (known) return known
  const made = createSetStore({
    database: browserSetDatabase(),
    channel: tabChannel(),
    onStored: () => void askToPersist(),
  })
  stores.set(cache, made)
  return made
}

/** null in a browser without channels between tabs: each then sees the others' changes when it is opened anew. */
function tabChannel(): TabChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null
  const channel = new BroadcastChannel('platsbild-handelser')
  return {
    tell: () => channel.postMessage('changed'),
    hear: (heard) => {
      channel.onmessage = heard
    },
  }
}

const problemOf = (error: unknown): Problem =>
  error instanceof ProblemError ? error.problem : problem('bug', 'inlästa händelser', { reason: String(error) })
