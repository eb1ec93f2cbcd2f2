/** The version of events that this app writes; newer ones are kept and passed on, whatever they mean. */
export const eventVersion = 1

/**
 * One small dated fact that a user added. Written once, never changed: undo is another event.
 * `kind` tells what `payload` is; `setEvent` and `undoEvent` are the kinds this version knows.
 */
export type JournalEvent = {
  /** Unique among all devices. */
  readonly id: string
  readonly version: number
  /** The browser profile that wrote it; no person. */
  readonly device: string
  /** When, by the device's clock: ISO 8601 in UTC with milliseconds. */
  readonly time: string
  /** The role of the author ("trygghetssamordnare"), never a name. */
  readonly role: string
  /** Events of one deed share it: they are undone together. */
  readonly deed: string
  readonly kind: string
  /** What it is about, as `<kind of subject>/<id>`: "plan-row/platser-3". */
  readonly subject: string
  readonly payload: unknown
}

/** A field of the subject gets a value. Together with what it saw, that is a register that keeps rivals. */
export type SetEvent = JournalEvent & {
  readonly kind: 'set'
  readonly payload: {
    readonly field: string
    readonly value: unknown
    /** Ids of the events whose values the author saw in the field. Those not seen by each other are rivals. */
    readonly replaces: readonly string[]
  }
}

/** The named events count as never made, until this one is itself undone. */
export type UndoEvent = JournalEvent & {
  readonly kind: 'undo'
  readonly payload: { readonly undoes: readonly string[] }
}

export function isSetEvent(event: JournalEvent): event is SetEvent {
  if (event.kind !== 'set' || event.version > eventVersion) return false
  const payload = event.payload as Partial<SetEvent['payload']> | null
  return (
    typeof payload === 'object' && typeof payload?.field === 'string' && 'value' in payload && isIds(payload.replaces)
  )
}

export function isUndoEvent(event: JournalEvent): event is UndoEvent {
  if (event.kind !== 'undo' || event.version > eventVersion) return false
  const payload = event.payload as Partial<UndoEvent['payload']> | null
  return typeof payload === 'object' && isIds(payload?.undoes)
}

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string')

/** The order in which events stand: by time, then device, then id, so that every device sees the same. */
export function compareEvents(a: JournalEvent, b: JournalEvent): number {
  return compareText(a.time, b.time) || compareText(a.device, b.device) || compareText(a.id, b.id)
}

// By code unit: the same on every device, whatever its language.
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
