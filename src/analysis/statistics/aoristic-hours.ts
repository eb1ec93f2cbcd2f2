import { doubts as allDoubts, type IncidentColumns, noTime } from '../../domain/incidents/incident-set'
import { hoursInWeek, minuteOfWeek, minutesInDay, minutesInWeek } from '../../domain/time/wall-clock'

export type AoristicHours = {
  /** 168 expected numbers of incidents, from Monday 00–01 to Sunday 23–24. They sum to `incidents`. */
  readonly weights: Float64Array
  /** How many have a time, or at least a day. */
  readonly incidents: number
  /** Of those, how many were spread over more than one hour because it is not known when in an interval they happened. */
  readonly spread: number
  /** Of those spread, how many have a day but no time of day: one 24th in each hour. */
  readonly dayOnly: number
  /** Of those spread, how many have an interval of a week or more: they say nothing of the hour, 1/168 everywhere. */
  readonly weekOrMore: number
  /** Their end lies before the start; the start alone was used. */
  readonly reversed: number
  /** Without any time: in no hour, and not among `incidents`. */
  readonly withoutTime: number
}

/**
 * When things happen, where the time is often an interval: each incident [from, to) of D minutes gives every hour of the week
 * overlap/D, so that it weighs 1 in all (Ratcliffe 2000, IJGIS 14:669–679; 2002, Journal of Quantitative Criminology 18:23–43), to
 * the minute. D of 0 or 1, or an end before the start, is 1 in the hour of the start; D of a week or more is 1/168 everywhere; a
 * day without a time of day is that whole day. Assumes that it is as likely to have happened at any minute of its interval.
 * @param only indices of the incidents asked for; every one without it
 */
export function aoristicHours(columns: IncidentColumns, only?: Uint32Array): AoristicHours {
  const { from, to, doubts } = columns
  const weights = new Float64Array(hoursInWeek)
  // Whole hours are added as a step up and a step down, summed once at the end; the second week catches what wraps round.
  const steps = new Float64Array(2 * hoursInWeek + 1)
  const found = { incidents: 0, spread: 0, dayOnly: 0, weekOrMore: 0, reversed: 0, withoutTime: 0 }
  const count = only ? only.length : columns.count
  for (let at = 0; at < count; at += 1) {
    const incident = only ? (only[at] as number) : at
    let start = from[incident] as number
    if (start === noTime) {
      found.withoutTime += 1
      continue
    }
    found.incidents += 1
    let end = to[incident] as number
    if (end === noTime) end = start
    if (end < start) found.reversed += 1
    else if (end - start <= 1 && ((doubts[incident] as number) & noTimeOfDay) !== 0) {
      start = Math.floor(start / minutesInDay) * minutesInDay
      end = start + minutesInDay
      found.dayOnly += 1
    }
    const duration = end - start
    const minute = minuteOfWeek(start)
    const first = Math.floor(minute / 60)
    if (duration <= 1) weights[first] = (weights[first] as number) + 1
    else if (duration >= minutesInWeek) {
      found.weekOrMore += 1
      found.spread += 1
    } else if (spreadOver({ minute: minute - 60 * first, duration, first, weights, steps })) found.spread += 1
  }
  let height = found.weekOrMore / hoursInWeek
  for (let hour = 0; hour < 2 * hoursInWeek; hour += 1) {
    height += steps[hour] as number
    const inWeek = hour % hoursInWeek
    if (hour === hoursInWeek) height -= found.weekOrMore / hoursInWeek
    // Steps up and down cancel but for the last bits.
    weights[inWeek] = (weights[inWeek] as number) + Math.max(0, height)
  }
  return { weights, ...found }
}

const noTimeOfDay = 1 << allDoubts.indexOf('no-time-of-day')

/** Whether it touches more than one hour. */
function spreadOver({
  minute,
  duration,
  first,
  weights,
  steps,
}: {
  /** Of the start within its hour. */
  readonly minute: number
  readonly duration: number
  /** Hour of the week of the start. */
  readonly first: number
  readonly weights: Float64Array
  readonly steps: Float64Array
}): boolean {
  const beyond = minute + duration
  if (beyond <= 60) {
    weights[first] = (weights[first] as number) + 1
    return false
  }
  weights[first] = (weights[first] as number) + (60 - minute) / duration
  const whole = Math.floor(beyond / 60) - 1
  if (whole > 0) {
    steps[first + 1] = (steps[first + 1] as number) + 60 / duration
    steps[first + 1 + whole] = (steps[first + 1 + whole] as number) - 60 / duration
  }
  const left = beyond % 60
  if (left > 0) {
    const last = (first + 1 + whole) % hoursInWeek
    weights[last] = (weights[last] as number) + left / duration
  }
  return true
}
