import type { Citation } from '../sources/source'
import type { Activity } from './place'

/** A stretch of the day, whole hours 0–24. */
export type HourSpan = {
  readonly fromHour: number
  readonly toHour: number
  /**
   * `stated`: the document gives the end. `open`: it says "och framåt", and the stretch is drawn to midnight.
   * `cut`: likewise, but another span of the same group takes over.
   */
  readonly end: 'stated' | 'open' | 'cut'
  /** "ibland", "oftast": how the document qualifies it; null when stated flatly. */
  readonly qualifier: string | null
  readonly citation: Citation
}

/** Who is there, and when: one row of the day strip. */
export type ActiveHours = { readonly who: string; readonly spans: readonly HourSpan[] }

export type Season = Activity['season'][number]

/** Who is there or what happens in which seasons, where the document names no hour. */
export type ActiveSeasons = {
  readonly who: string
  readonly seasons: readonly Season[]
  readonly citation: Citation
}

export type ActivityTimes = {
  readonly hours: readonly ActiveHours[]
  readonly seasons: readonly ActiveSeasons[]
}

/**
 * Hours and seasons of a place. Spans of the same group are cut where the next one begins, so that "ibland från 7,
 * oftast från 10" becomes 7–10 and 10–24; a stretch over midnight becomes two.
 */
export function activityTimes(activities: readonly Activity[]): ActivityTimes {
  const rows = new Map<string, HourSpan[]>()
  for (const activity of activities) {
    if (activity.fromHour === null) continue
    const [who = '', ...rest] = activity.who.split(', ')
    const qualifier = [...rest, ...activity.season].join(', ') || null
    const spans = spansOf(activity, activity.fromHour, qualifier)
    const row = rows.get(who) ?? []
    rows.set(who, [...row, ...spans.filter((span) => !row.some((known) => same(known, span)))])
  }
  return {
    hours: [...rows].map(([who, spans]) => ({ who, spans: cutAtNext(spans) })),
    seasons: activities.flatMap(({ who, fromHour, season, citation }) =>
      fromHour === null && season.length > 0 ? { who, seasons: season, citation } : [],
    ),
  }
}

function spansOf(activity: Activity, fromHour: number, qualifier: string | null): HourSpan[] {
  const { toHour, citation } = activity
  const span = (from: number, to: number, end: HourSpan['end']): HourSpan => ({
    fromHour: from,
    toHour: to,
    end,
    qualifier,
    citation,
  })
  if (toHour === null) return [span(fromHour, 24, 'open')]
  if (toHour > fromHour) return [span(fromHour, toHour, 'stated')]
  return [span(fromHour, 24, 'stated'), ...(toHour > 0 ? [span(0, toHour, 'stated')] : [])]
}

function cutAtNext(spans: readonly HourSpan[]): HourSpan[] {
  const ordered = [...spans].sort((a, b) => a.fromHour - b.fromHour)
  return ordered.map((span, index) => {
    const next = ordered[index + 1]
    if (!next || span.end !== 'open' || next.fromHour <= span.fromHour) return span
    return { ...span, toHour: next.fromHour, end: 'cut' }
  })
}

const same = (one: HourSpan, other: HourSpan): boolean =>
  one.fromHour === other.fromHour && one.toHour === other.toHour && one.qualifier === other.qualifier
