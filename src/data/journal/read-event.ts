import * as v from 'valibot'
import { eventVersion, isSetEvent, isUndoEvent, type JournalEvent } from '../../domain/journal/event'
import { readSubject } from '../../domain/journal/subjects'
import { type Problem, problem } from '../../domain/problems/problem'
import { faultOf } from '../read-list'
import { envelope, fieldSchemas } from '../schemas/journal'

export type ReadEvent =
  /** `unreadable` tells why its value cannot be shown; the event is kept and passed on all the same. */
  | { readonly event: JournalEvent; readonly unreadable: Problem | null }
  | { readonly event: null; readonly problem: Problem }

/**
 * One event from a file, a server or the database. Kinds, subjects and fields that this version does not know are kept
 * untouched, with members of the envelope that it does not know.
 * @param number its place in the file, the first is 1
 */
export function readEvent(json: unknown, where: string, number: number): ReadEvent {
  const id = idOf(json)
  if (json === null || typeof json !== 'object' || Array.isArray(json)) {
    const fault = { path: '', expected: 'en post', found: String(JSON.stringify(json)).slice(0, 80) }
    return { event: null, problem: problem('event-bad', where, { number, id, ...fault }) }
  }
  const result = v.safeParse(envelope, json, { abortEarly: true })
  if (!result.success)
    return { event: null, problem: problem('event-bad', where, { number, id, ...faultOf(result.issues[0]) }) }
  const reserved = reservedName(json, true)
  if (reserved !== null) {
    const fault = { path: reserved, expected: 'ett annat namn', found: reserved }
    return { event: null, problem: problem('event-bad', where, { number, id, ...fault }) }
  }
  const event = json as JournalEvent
  const fault = valueFault(event)
  return { event, unreadable: fault && problem('event-unreadable', where, { number, id, ...fault }) }
}

type Fault = ReturnType<typeof faultOf>

function valueFault(event: JournalEvent): Fault | null {
  if (event.version > eventVersion) return null
  if (event.kind === 'undo')
    return isUndoEvent(event) ? null : { path: 'payload', expected: 'undoes', found: typeof event.payload }
  if (event.kind !== 'set') return null
  if (!isSetEvent(event)) return { path: 'payload', expected: 'field, value, replaces', found: typeof event.payload }
  const subject = readSubject(event.subject)
  const schemas: Readonly<Record<string, v.GenericSchema>> = subject ? fieldSchemas[subject.kind] : {}
  const schema = Object.hasOwn(schemas, event.payload.field) ? schemas[event.payload.field] : undefined
  if (!schema) return null
  const result = v.safeParse(schema, event.payload.value, { abortEarly: true })
  if (result.success) return null
  const fault = faultOf(result.issues[0])
  return { ...fault, path: [event.payload.field, fault.path].filter(Boolean).join('.') }
}

/** A name that the database keeps for itself, or that no object of JavaScript can hold; null: there is none. */
function reservedName(json: unknown, outermost: boolean): string | null {
  if (json === null || typeof json !== 'object') return null
  for (const [name, value] of Object.entries(json)) {
    if (name === '__proto__' || (outermost && name.startsWith('_'))) return name
    const within = reservedName(value, false)
    if (within !== null) return within
  }
  return null
}

function idOf(json: unknown): string {
  const id = (json as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id.slice(0, 40) : ''
}
