import { hasDoubt } from '../../domain/incidents/incident-set'
import { printWallMinutes } from '../../domain/time/wall-clock'
import type { ListedRow } from '../../workers/incidents-query'

/** "2024-03-05 18.00", "… 18.00–19.30", "… 18.00–2024-03-06 02.00"; a day whose hour is not known says so. */
export function printInterval({ from, to, doubts }: ListedRow, noHour: string): string {
  if (from === null) return ''
  const [day, time] = parts(from)
  if (hasDoubt(doubts, 'no-time-of-day')) return `${day}, ${noHour}`
  if (to === null || to <= from) return `${day} ${time}`
  const [lastDay, lastTime] = parts(to)
  return lastDay === day ? `${day} ${time}–${lastTime}` : `${day} ${time} – ${lastDay} ${lastTime}`
}

function parts(minutes: number): readonly [day: string, time: string] {
  const [day = '', time = ''] = printWallMinutes(minutes).split('T')
  return [day, time.replace(':', '.')]
}
