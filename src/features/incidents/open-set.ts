import type { FeatureCollection } from '../../domain/geo/feature'
import { type Problem, problem } from '../../domain/problems/problem'
import { askIncidents } from '../../workers/incidents'
import type { SetFacts } from '../../workers/incidents-query'
import { isPacked, type StoredColumns, type StoredSet } from '../../workers/packed-columns'
import type { AskSet, SetHead } from './session'

export type OpenedSet = { readonly set: SetHead; readonly facts: SetFacts; readonly ask: AskSet }

/** Makes the columns anew each time they are handed over: they are gone from this thread afterwards. */
export type MakeSet = () => Promise<StoredSet | { readonly problem: Problem }>

/** Hands the set's columns to the worker, makes them ready there, and gives a way to ask about them. */
export async function openSet(
  make: MakeSet,
  districts: FeatureCollection,
  signal: AbortSignal,
): Promise<OpenedSet | { readonly problem: Problem }> {
  const first = await make()
  if ('problem' in first) return first
  const { columns: _, ...set } = first
  const { id } = set
  const prepare = async (whole: StoredSet) => {
    const held = await askIncidents('open-set', { set: whole }, { signal, transfer: buffersOf(whole.columns) })
    if (held.state !== 'done') return held
    return askIncidents('prepare-set', { id, districts }, { signal })
  }
  const ask: AskSet = async (task, request, asked, progress) => {
    const once = () => askIncidents(task, { id, ...request } as never, { signal: asked, ...(progress && { progress }) })
    const answer = await once()
    if (answer.state !== 'done' || !('missing' in (answer.value as object))) return answer as never
    // The worker was started anew and has forgotten the set.
    const again = await make()
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

function buffersOf(columns: StoredColumns): readonly ArrayBuffer[] {
  if (isPacked(columns)) return []
  const { positions, from, to, kind, place, doubts, row } = columns
  return [positions, from, to, kind, place, doubts, row].map(({ buffer }) => buffer as ArrayBuffer)
}
