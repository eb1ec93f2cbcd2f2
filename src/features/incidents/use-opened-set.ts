import { useEffect, useMemo, useState } from 'react'
import { exampleSet } from '../../data/incidents/example-set'
import { useSetStore } from '../../data/incidents/use-kept-sets'
import { type Material, useCatalog, useMaterial } from '../../data/material'
import { type Problem, ProblemError, problem } from '../../domain/problems/problem'
import type { Source } from '../../domain/sources/source'
import { useLocal } from '../../i18n/language'
import { type MakeSet, type OpenedSet, openSet } from './open-set'

export const shippedId = 'exempeldata-handelser'

/** Opens the set in the worker, and says when it is ready for questions. */
export function useOpenedSet(id: string): Material<OpenedSet> {
  const shipped = useShippedSet()
  const districts = useMaterial('areas', 'stadsdelar')
  const [opened, setOpened] = useState<{ of: unknown; value: OpenedSet } | null>(null)
  const [failed, setFailed] = useState<readonly Problem[] | null>(null)
  const [attempt, setAttempt] = useState(0)
  const kept = useKeptSet(id)
  const make = id === shippedId ? shipped.value : kept
  const areas = districts.value

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens it again
  useEffect(() => {
    if (!make || !areas) return
    const stop = new AbortController()
    setFailed(null)
    void openSet(make, areas, stop.signal).then((answer) => {
      if (stop.signal.aborted) return
      if ('problem' in answer) setFailed([answer.problem])
      else setOpened({ of: make, value: answer })
    })
    return () => stop.abort()
  }, [make, areas, attempt])

  if (failed) return { ...nothing, state: 'failed', problems: failed, retry: () => setAttempt(attempt + 1) }
  const waits = [...(id === shippedId ? [shipped] : []), districts].find(({ state }) => state !== 'ready')
  if (waits) return { ...waits, value: null }
  const value = opened && opened.of === make ? opened.value : null
  return { ...nothing, state: value ? 'ready' : 'loading', value, problems: id === shippedId ? shipped.problems : [] }
}

const nothing = { slow: false, value: null, problems: [], retry: () => {} } as const

/** A set that this browser keeps. */
function useKeptSet(id: string): MakeSet {
  const store = useSetStore()
  return useMemo(
    () => async () => {
      try {
        return (await store.open(id)) ?? { problem: problem('unknown-material', 'material', { given: id }) }
      } catch (error) {
        if (error instanceof ProblemError) return { problem: error.problem }
        throw error
      }
    },
    [store, id],
  )
}

function useShippedSet(): Material<MakeSet> {
  const catalog = useCatalog()
  const local = useLocal()
  const features = useMaterial('incidents', shippedId)
  const sources = useMaterial('sources').value
  const dataset = catalog.value?.datasets.find((entry) => entry.id === shippedId)
  const value = useMemo((): MakeSet | null => {
    if (!features.value || !dataset || !sources) return null
    const held = features.value
    return async () =>
      exampleSet(held, {
        id: shippedId,
        name: local(dataset.title),
        status: 'exempel',
        source: titlesOf(dataset.sources, sources),
        read: dataset.date ?? '',
      })
  }, [features.value, dataset, sources, local])
  return { ...features, value }
}

function titlesOf(ids: readonly string[], sources: readonly Source[]): string | null {
  const titles = ids.flatMap((id) => sources.find((source) => source.id === id)?.title ?? [])
  return titles.length > 0 ? titles.join(', ') : null
}
