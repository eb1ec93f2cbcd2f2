import { useEffect, useRef, useState } from 'react'
import type { CollaborationArea } from '../../domain/plan/plan'
import { type Problem, problem } from '../../domain/problems/problem'
import { findPlanSheets } from '../../domain/workbook/find-plan-sheets'
import type { Workbook } from '../../domain/workbook/sheet'
import type { SheetMapping } from '../../domain/workbook/sheet-mapping'
import { askFiles } from '../../workers/files'

/** A workbook that the user has chosen, with its bytes for writing back and how its sheets are understood. */
export type OpenedFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly workbook: Workbook
  readonly mappings: readonly SheetMapping[]
}

export type FileStage =
  | { readonly at: 'none' }
  /** `share` is null until the reader tells. */
  | { readonly at: 'reading'; readonly name: string; readonly share: number | null }
  | { readonly at: 'stopped'; readonly name: string }
  | { readonly at: 'refused'; readonly name: string; readonly problem: Problem }
  | { readonly at: 'open'; readonly file: OpenedFile }

export type FileOpening = {
  readonly stage: FileStage
  readonly open: (file: File) => Promise<void>
  readonly cancel: () => void
  readonly close: () => void
  readonly correct: (mapping: SheetMapping) => void
}

/** Beyond the reader's own limit: it refuses what is longer and says so, and the rest need not be fetched from the disk. */
const mostBytes = 100 * 2 ** 20

/** One file at a time, read in the worker; a new choice stops the one before. */
export function useOpenedFile(areas: readonly CollaborationArea[]): FileOpening {
  const [stage, setStage] = useState<FileStage>({ at: 'none' })
  const reading = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])

  async function open(given: File) {
    reading.current?.abort()
    const stop = new AbortController()
    reading.current = stop
    const { name } = given
    setStage({ at: 'reading', name, share: null })
    const bytes = await bytesOf(given)
    if (stop.signal.aborted) return
    if (!bytes) return setStage({ at: 'refused', name, problem: problem('damaged-file', name) })
    const progress = (share: number) => {
      if (!stop.signal.aborted) setStage({ at: 'reading', name, share })
    }
    const answer = await askFiles('read-workbook', { file: name, bytes }, { signal: stop.signal, progress })
    if (stop.signal.aborted || answer.state === 'stopped') return
    if (answer.state === 'failed') return setStage({ at: 'refused', name, problem: answer.problem })
    if ('refused' in answer.value) return setStage({ at: 'refused', name, problem: answer.value.refused })
    const { workbook } = answer.value
    setStage({ at: 'open', file: { name, bytes, workbook, mappings: findPlanSheets(workbook, areas) } })
  }

  return {
    stage,
    open,
    cancel: () => {
      reading.current?.abort()
      if (stage.at === 'reading') setStage({ at: 'stopped', name: stage.name })
    },
    close: () => setStage({ at: 'none' }),
    correct: (mapping) => {
      if (stage.at !== 'open') return
      const mappings = stage.file.mappings.map((one) => (one.sheet === mapping.sheet ? mapping : one))
      setStage({ at: 'open', file: { ...stage.file, mappings } })
    },
  }
}

/** null when the file cannot be had: moved away since it was chosen, or a folder. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, mostBytes).arrayBuffer())
  } catch {
    return null
  }
}
