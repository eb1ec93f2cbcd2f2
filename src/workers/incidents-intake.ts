import type { FeatureCollection } from '../domain/geo/feature'
import type { IncidentSet } from '../domain/incidents/incident-set'
import type { Inspection, PersonFinding } from '../domain/incidents/intake/inspection'
import type { IntakeMapping, TableLayout } from '../domain/incidents/intake/intake-mapping'
import type { IntakeReport } from '../domain/incidents/intake/intake-report'
import type { Repeats } from '../domain/incidents/intake/row-intake'
import type { KeptSet } from '../domain/incidents/kept-set'
import type { Problem } from '../domain/problems/problem'
import type { PackedColumns, StoredSet } from './packed-columns'
import type { WorkPace } from './warm-worker'

export type Refused = {
  readonly refused: Problem
  /** With the problem `persons-found`: what was found, and in which columns. */
  readonly persons?: readonly PersonFinding[]
}

/** A file as the user chose it, and what its rows are judged against. */
export type GivenIncidents = {
  readonly file: Blob
  readonly name: string
  readonly site: {
    /** West, south, east, north in degrees: positions farther off than its own width are far away. */
    readonly bounds: readonly [number, number, number, number]
    /** A name of the IANA database, "Europe/Stockholm": whose clock is on the wall. */
    readonly zone: string
  }
  /** ISO date of the import; later times are in the future. */
  readonly today: string
}

/** Told of a file from its beginning; nothing is kept in the worker. */
export type InspectFile = (
  given: GivenIncidents & {
    /** What the user has corrected of where the table stands; the rest is guessed anew. */
    readonly layout?: Partial<TableLayout> | undefined
    /** Instead of a guess: one that is remembered, or corrected. `sample` and `persons` are by it. */
    readonly mapping?: IntakeMapping | undefined
  },
  pace: WorkPace,
) => Promise<{ readonly inspection: Inspection } | Refused>

/** Reads the whole file. The set stays open in the worker under `id`; the answer holds what is to be stored of it. */
export type ReadFile = (
  given: GivenIncidents & {
    readonly mapping: IntakeMapping
    readonly id: string
    readonly status: IncidentSet['status']
    readonly source: string | null
    readonly repeats?: Repeats | undefined
  },
  pace: WorkPace,
) => Promise<{ readonly kept: KeptSet; readonly columns: PackedColumns } | Refused>

/** Lines and areas of a file as features in WGS 84, rings wound as RFC 7946 says, for a layer of their own. */
export type ReadShapes = (
  given: GivenIncidents & {
    /** North and east stand in each other's place in the file. */
    readonly swapped?: boolean | undefined
  },
  pace: WorkPace,
) => Promise<{ readonly shapes: FeatureCollection; readonly report: IntakeReport } | Refused>

/** Opens a set that was stored. Buffers of its columns may be handed over. Opening an id anew replaces what it held. */
export type OpenSet = (given: { readonly set: StoredSet }) => Promise<HeldSize>

/** Lets go of a set and all that was computed of it. */
export type CloseSet = (given: { readonly id: string }) => Promise<HeldSize>

/** How many sets are open after it, and what their columns take in bytes. */
export type HeldSize = { readonly sets: number; readonly bytes: number }

/** The tasks of the worker `incidents` that take files in. */
export type IntakeTasks = {
  readonly 'inspect-file': InspectFile
  readonly 'read-file': ReadFile
  readonly 'read-shapes': ReadShapes
  readonly 'open-set': OpenSet
  readonly 'close-set': CloseSet
}
