import { useEffect, useMemo, useState } from 'react'
import { exampleSet } from '../../data/incidents/example-set'
import { useSetStore } from '../../data/incidents/use-kept-sets'
import { type Material, useCatalog, useMaterial } from '../../data/material'
import type { FeatureCollection } from '../../domain/geo/feature'
import type { IncidentSet } from '../../domain/incidents/incident-set'
import { type Problem, ProblemError, problem } from '../../domain/problems/problem'
import type { Source } from '../../domain/sources/source'
import { useLocal } from '../../i18n/language'
import { askIncidents } from '../../workers/incidents'
import type { SetFacts } from '../../workers/incidents-query'
import type { AskSet, SetHead } from './session'

export type OpenedSet = { readonly set: SetHead; readonly facts: SetFacts; readonly ask: AskSet }

export const shippedId = 'exempeldata-handelser'

/** Opens the set in the worker, and says when it is ready for questions. */
export function useOpenedSet(id: string): Material<OpenedSet> {
  const shipped = useShippedSet()
  const districts = useMaterial('areas', 'stadsdelar')
  const [opened, setOpened] = useState<{ of: unknown; value: OpenedSet } | null>(null)
  const [failed, setFailed] = useState<readonly Problem[] | null>(null)
  const [attempt, setAttempt] = useState(0)
  const store = useSetStore()
  const kept = useMemo((): MakeSet => () => store.open(id), [store, id])
  const isShipped = id === shippedId
  const make = isShipped ? shipped.value : kept
  const areas = districts.value

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens it again
  useEffect(() => {
    if (!make || !areas) return
    const stop = new AbortController()
    setFailed(null)
    void openSet({ id, make, districts: areas }, stop.signal).then((answer) => {
      if (stop.signal.aborted) return
      if ('problem' in answer) setFailed([answer.problem])
      else setOpened({ of: make, value: answer })
    })
    return () => stop.abort()
  }, [id, make, areas, attempt])

  if (failed) return { ...nothing, state: 'failed', problems: failed, retry: () => setAttempt(attempt + 1) }
  const waits = (isShipped ? [shipped, districts] : [districts]).find(({ state }) => state !== 'ready')
  if (waits) return { ...waits, value: null }
  const value = opened && opened.of === make ? opened.value : null
  return { ...nothing, state: value ? 'ready' : 'loading', value, problems: isShipped ? shipped.problems : [] }
}

const nothing = { slow: false, value: null, problems: [], retry: () => {} } as const

/** Makes the columns anew each time they are handed over: they are gone from this thread afterwards. null: not in this browser. */
type MakeSet = () => IncidentSet | Promise<IncidentSet | null>

function useShippedSet(): Material<MakeSet> {
  const catalog = useCatalog()
  const local = useLocal()
  const features = useMaterial('incidents', shippedId)
  const sources = useMaterial('sources').value
  const dataset = catalog.value?.datasets.find((entry) => entry.id === shippedId)
  const value = useMemo((): MakeSet | null => {
    if (!features.value || !dataset || !sources) return null
    const held = features.value
    return () =>
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

async function openSet(
  { id, make, districts }: { readonly id: string; readonly make: MakeSet; readonly districts: FeatureCollection },
  signal: AbortSignal,
): Promise<OpenedSet | { readonly problem: Problem }> {
  const first = await madeOf(make, id)
  if ('problem' in first) return first
  const { columns: _, ...set } = first
  const prepare = async (whole: IncidentSet) => {
    const { positions, from, to, kind, place, doubts, row } = whole.columns
    const transfer = [positions, from, to, kind, place, doubts, row].map(({ buffer }) => buffer as ArrayBuffer)
    const held = await askIncidents('open-set', { set: whole }, { signal, transfer })
    if (held.state !== 'done') return held
    return askIncidents('prepare-set', { id, districts }, { signal })
  }
  const ask: AskSet = async (task, request, asked) => {
    const once = () => askIncidents(task, { id, ...request } as never, { signal: asked })
    const answer = await once()
    if (answer.state !== 'done' || !('missing' in (answer.value as object))) return answer as never
    const again = await madeOf(make, id)
    if ('problem' in again) return { state: 'failed', problem: again.problem }
    await prepare(again)
    return (await once()) as never
  }
  const facts = await prepare(first)
  if (facts.state === 'failed') return { problem: facts.problem }
  if (facts.state === 'stopped') return { problem: problem('cancelled', id) }
  if ('missing' in facts.value) return { problem: problem('bug', id, { reason: facts.value.missing }) }
  return { set, facts: facts.value, ask }
}

async function madeOf(make: MakeSet, id: string): Promise<IncidentSet | { readonly problem: Problem }> {
  try {
    return (await make()) ?? { problem: problem('unknown-material', 'material', { given: id }) }
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.problem }
    throw error
  }
}
