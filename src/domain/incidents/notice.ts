import type { LocalText } from '../sources/source'

/** What the police chose to publish about one event: facts, no sentences; no position finer than the stadsdel. */
export type Notice = {
  readonly id: string
  /** ISO with offset. */
  readonly published: string
  /** ISO local time to the minute; null when unreadable. */
  readonly happened: string | null
  readonly type: string
  readonly place: string
  /** Stadsdel id; null when it fits no single one. */
  readonly district: string | null
  readonly precision: string
  readonly address: string
}

export type Notices = { readonly caution: LocalText; readonly notices: readonly Notice[] }

export type DistrictCount = { readonly district: string; readonly count: number }

/** Counts by stadsdel, largest first, and how many fit no single stadsdel. Their sum is every notice. */
export function countByDistrict(notices: readonly Notice[]): {
  readonly districts: readonly DistrictCount[]
  readonly outside: number
} {
  const counts = new Map<string, number>()
  for (const { district } of notices) if (district) counts.set(district, (counts.get(district) ?? 0) + 1)
  const districts = [...counts]
    .map(([district, count]) => ({ district, count }))
    .sort((a, b) => b.count - a.count || a.district.localeCompare(b.district, 'sv'))
  const within = districts.reduce((sum, { count }) => sum + count, 0)
  return { districts, outside: notices.length - within }
}
