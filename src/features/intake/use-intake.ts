import { useEffect, useRef, useState } from 'react'
import type { SetStore } from '../../data/incidents/set-store'
import type { IncidentSet } from '../../domain/incidents/incident-set'
import type { Inspection, PersonFinding } from '../../domain/incidents/intake/inspection'
import type { IntakeMapping, TableLayout } from '../../domain/incidents/intake/intake-mapping'
import type { Repeats } from '../../domain/incidents/intake/row-intake'
import type { KeptSet, RememberedMapping } from '../../domain/incidents/kept-set'
import { type Problem, problem } from '../../domain/problems/problem'
import type { Answer } from '../../workers/analysis'
import { askIncidents } from '../../workers/incidents'
import type { GivenIncidents, Refused } from '../../workers/incidents-intake'

/** What the user says of the whole material. */
export type MaterialWords = {
  readonly name: string
  readonly source: string | null
  readonly status: IncidentSet['status']
}

/** A file that has been looked at, and how it is understood. */
export type SeenFile = {
  readonly given: GivenIncidents
  readonly inspection: Inspection
  /** What was accepted for a file of the same shape, when that is what stands. */
  readonly remembered: RememberedMapping | null
  /** What the user has corrected of where the table stands. */
  readonly layout: Partial<TableLayout>
  /** The file is looked at anew, or read whole; `share` is null until the worker tells. */
  readonly busy: {
    readonly with: 'correction' | 'reading'
    readonly share: number | null
    readonly rows: number
  } | null
  /** Why a correction or the reading came to nothing; what stood before still stands. */
  readonly refused: { readonly problem: Problem; readonly persons: readonly PersonFinding[] } | null
  readonly stopped: boolean
}

export type IntakeStage =
  | { readonly at: 'none' }
  | { readonly at: 'inspecting'; readonly file: string; readonly share: number | null }
  | { readonly at: 'stopped'; readonly file: string }
  | { readonly at: 'refused'; readonly file: string; readonly problem: Problem }
  | { readonly at: 'seen'; readonly seen: SeenFile }
  | ReadStage
  | { readonly at: 'reading-again'; readonly before: ReadStage; readonly share: number | null; readonly rows: number }

/** The file is at hand still, to be read in another way. */
type ReadStage = {
  readonly at: 'read'
  readonly kept: KeptSet
  readonly notStored: Problem | null
  readonly seen: SeenFile
  /** Why another reading came to nothing; what was kept before still is. */
  readonly refused: Problem | null
}

export type Site = Pick<GivenIncidents, 'site' | 'today'>
type Asked = { readonly layout: Partial<TableLayout> } | { readonly mapping: IntakeMapping } | null

/** One file at a time from choice to report, in the worker. A new wish stops the one before. */
export function useIntake(store: SetStore, newId: () => string) {
  const [stage, setStage] = useState<IntakeStage>({ at: 'none' })
  const work = useRef<AbortController | null>(null)
  useEffect(() => () => work.current?.abort(), [])

  function begin(): AbortSignal {
    work.current?.abort()
    work.current = new AbortController()
    return work.current.signal
  }

  async function open(file: File, site: Site) {
    const signal = begin()
    const given = { file, name: file.name, ...site }
    const at = (share: number | null) => setStage({ at: 'inspecting', file: file.name, share })
    at(null)
    const first = await inspect(given, null, { signal, progress: at })
    if (!first) return
    if ('refused' in first) return setStage({ at: 'refused', file: file.name, problem: first.refused })
    const remembered = await store.mappingFor(first.inspection.fingerprint)
    if (signal.aborted) return
    const again = remembered && (await inspect(given, { mapping: remembered.mapping }, { signal, progress: at }))
    if (signal.aborted) return
    // A remembered mapping that no longer fits is let go of: the guess stands.
    const fits = again && 'inspection' in again ? again.inspection : null
    setStage({
      at: 'seen',
      seen: {
        ...{ given, layout: {}, busy: null, refused: null, stopped: false },
        inspection: fits ?? first.inspection,
        remembered: fits ? remembered : null,
      },
    })
  }

  async function correct(seen: SeenFile, asked: Asked) {
    const signal = begin()
    const layout = asked && 'layout' in asked ? { ...seen.layout, ...asked.layout } : asked ? seen.layout : {}
    const before: SeenFile = { ...seen, refused: null, stopped: false, busy: null }
    const at = (share: number | null) =>
      setStage({ at: 'seen', seen: { ...before, busy: { with: 'correction', share, rows: 0 } } })
    at(null)
    const answer = await inspect(seen.given, asked && 'layout' in asked ? { layout } : asked, { signal, progress: at })
    if (!answer) return
    setStage({
      at: 'seen',
      seen:
        'refused' in answer
          ? { ...before, refused: { problem: answer.refused, persons: answer.persons ?? [] } }
          : { ...before, layout, inspection: answer.inspection, remembered: null },
    })
  }

  /** @param words asked when the reading begins and when it is done: they may be written meanwhile */
  async function read(seen: SeenFile, words: () => MaterialWords, repeats: Repeats) {
    const signal = begin()
    const { given, inspection } = seen
    const before: SeenFile = { ...seen, refused: null, stopped: false, busy: null }
    const at = (share: number | null, rows = 0) =>
      setStage({ at: 'seen', seen: { ...before, busy: { with: 'reading', share, rows } } })
    at(null)
    const { status, source } = words()
    const id = newId()
    const request = { ...given, mapping: inspection.mapping, id, status, source, repeats }
    const answer = await askIncidents('read-file', request, { signal, progress: at })
    if (signal.aborted) return letGo(id)
    const value = answered(answer, given.name)
    if ('refused' in value)
      return setStage({
        at: 'seen',
        seen: { ...before, refused: { problem: value.refused, persons: value.persons ?? [] } },
      })
    const kept = { ...value.kept, head: { ...value.kept.head, ...words() } }
    const notStored = await store.keep(kept, value.columns)
    // Stopped while it was being stored: what the page has said, that nothing is kept, is made true.
    if (signal.aborted) {
      await store.remove(id)
      return letGo(id)
    }
    const { fingerprint, mapping } = inspection
    // Only a convenience: a database that refuses has already said so for the set.
    await store.remember({ fingerprint, mapping, file: given.name, read: given.today })
    if (!signal.aborted) setStage({ at: 'read', kept, notStored, seen: before, refused: null })
  }

  /** The same file with one of each repeated row, in place of what was read of it: by the same id and words. */
  async function readOnce(stage: ReadStage) {
    const signal = begin()
    const before: ReadStage = { ...stage, refused: null }
    const { given, inspection } = before.seen
    const { head } = before.kept
    const at = (share: number | null, rows = 0) => setStage({ at: 'reading-again', before, share, rows })
    at(null)
    const { id, status, source } = head
    const request = { ...given, mapping: inspection.mapping, id, status, source, repeats: 'left-out' } as const
    const answer = await askIncidents('read-file', request, { signal, progress: at })
    if (signal.aborted) return letGo(id)
    const value = answered(answer, given.name)
    if ('refused' in value) return setStage({ ...before, refused: value.refused })
    const kept = { ...value.kept, head: { ...value.kept.head, name: head.name } }
    const notStored = await store.keep(kept, value.columns)
    setStage({ ...before, kept, notStored })
  }

  return {
    stage,
    open,
    /** Where the table stands is guessed anew from; roles, position and time stand as they are given; null guesses all anew. */
    correct,
    read,
    readOnce,
    refuse: (file: string, cause: Problem) => setStage({ at: 'refused', file, problem: cause }),
    cancel: () => {
      work.current?.abort()
      if (stage.at === 'reading-again') setStage(stage.before)
      if (stage.at === 'inspecting') setStage({ at: 'stopped', file: stage.file })
      if (stage.at === 'seen')
        setStage({ at: 'seen', seen: { ...stage.seen, busy: null, stopped: stage.seen.busy?.with === 'reading' } })
    },
    keepAgain: async () => {
      if (stage.at !== 'read') return
      setStage({ ...stage, notStored: await store.keepAgain(stage.kept.head.id) })
    },
    close: () => {
      work.current?.abort()
      setStage({ at: 'none' })
    },
  }
}

export type Intake = ReturnType<typeof useIntake>

/** What the worker had read whole when it was told to stop. */
async function letGo(id: string): Promise<void> {
  await askIncidents('close-set', { id }, { signal: new AbortController().signal })
}

type Pace = { readonly signal: AbortSignal; readonly progress: (share: number) => void }

/** null: stopped. */
async function inspect(
  given: GivenIncidents,
  asked: Asked,
  { signal, progress }: Pace,
): Promise<{ readonly inspection: Inspection } | Refused | null> {
  const answer = await askIncidents('inspect-file', { ...given, ...asked }, { signal, progress })
  return signal.aborted ? null : answered(answer, given.name)
}

function answered<Value extends object>(answer: Answer<Value>, file: string): Value | Refused {
  if (answer.state === 'done') return answer.value
  return { refused: answer.state === 'failed' ? answer.problem : problem('cancelled', file) }
}
