import { passingMask, passingRows } from '../analysis/filter/passing-rows'
import { actionZones } from '../analysis/statistics/action-zones'
import { aoristicHours } from '../analysis/statistics/aoristic-hours'
import { assessAction } from '../analysis/statistics/assess-action'
import { countInterval, relativeStandardError } from '../analysis/statistics/one-count'
import { weeklyCounts } from '../analysis/statistics/weekly-counts'
import { weeklyTrend } from '../analysis/statistics/weekly-trend'
import { actionCautions } from '../domain/incidents/action-cautions'
import { type Asks, type Caution, doubtCautions, tallyDoubts } from '../domain/incidents/cautions'
import type { IncidentFilter } from '../domain/incidents/incident-filter'
import { readDifference, readEffect, readQuotient } from '../domain/incidents/read-action'
import { readHours, readWalk } from '../domain/incidents/read-patterns'
import { readCount, readTrend } from '../domain/incidents/read-periods'
import { walkFit } from '../domain/incidents/walk-fit'
import { mondayOf } from '../domain/time/iso-week'
import { emptyWeeks } from './empty-weeks'
import { findHotSpots } from './find-hot-spots'
import { findNearRepeat } from './find-near-repeat'
import { holdPeriods } from './hold-periods'
import type { AnswerTasks } from './incidents-answers'
import { about, type PreparedSet } from './prepared-sets'
import { releaseSet } from './release-set'
import { suggestWidth } from './suggest-width'
import { sumDensity } from './sum-density'

/** Questions that an open set answers with a reading: what it says, on how many, how surely and under what assumption. */
export const answerTasks = {
  'compare-periods': ({ id, ...asked }) => about(id, (ready) => holdPeriods(ready, asked)),
  'find-hot-spots': ({ id, ...asked }) => about(id, (ready) => findHotSpots(ready, asked)),
  'sum-density': ({ id, ...asked }, pace) => about(id, (ready) => sumDensity(ready, asked, pace)),
  'find-near-repeat': ({ id, ...asked }, pace) => about(id, (ready) => findNearRepeat(ready, asked, pace)),

  'suggest-bandwidth': ({ id, filter }, pace) => about(id, (ready) => suggestWidth(ready, filter, pace)),

  'weigh-count': ({ id, filter }) =>
    about(id, (ready) => {
      const rows = passingRows(ready.index, ready.clausesOf(filter))
      const interval = countInterval(rows.length)
      if (!interval) throw new RangeError('not a count')
      const counted = { count: rows.length, ...interval, relativeError: relativeStandardError(rows.length) }
      return { reading: readCount(counted, cautionsOf(ready, rows, asksOf(filter))) }
    }),

  'release-counts': ({ id }) => about(id, releaseSet),

  'fit-walk': ({ id, filter, activity }) =>
    about(id, (ready) => {
      const asked = { ...filter, hours: null }
      const rows = passingRows(ready.index, ready.clausesOf(asked))
      const hours = aoristicHours(ready.set.columns, rows)
      const fit = walkFit({ weights: hours.weights, activity })
      const held = cautionsOf(ready, rows, ['hour'])
      return {
        fit,
        reading: readWalk(fit, held),
        hours: readHours({ busiest: fit.busiest, incidents: fit.incidents, spread: hours.spread }, held),
        spread: hours.spread,
      }
    }),

  'follow-trend': ({ id, filter, covered }) =>
    about(id, (ready) => {
      const { columns } = ready.set
      const rows = passingRows(ready.index, ready.clausesOf({ ...filter, days: null }))
      const missing = emptyWeeks(ready, covered)
      const weekly = weeklyCounts({ columns, covered, missing, only: rows })
      const counts = weekly?.counts ?? []
      const trend = weeklyTrend(counts)
      return {
        weeks: weekly?.weeks.map(mondayOf) ?? [],
        counts,
        fitted: trend.known ? [...trend.fitted] : null,
        reading: readTrend(trend, cautionsOf(ready, rows, ['time'])),
      }
    }),

  'assess-action': ({ id, filter, action, bufferMetres, comparison, before, after }) =>
    about(id, (ready) => {
      const { columns } = ready.set
      const everywhere = { ...filter, days: null, within: null }
      const maskOf = (asked: IncidentFilter) => passingMask(ready.index, ready.clausesOf(asked))
      const anywhere = maskOf({ ...everywhere, districts: null })
      const compared = maskOf(
        comparison === 'rest'
          ? { ...everywhere, districts: filter.districts ?? ready.districts }
          : { ...everywhere, districts: null, within: comparison },
      )
      const zones = actionZones({ columns, action, bufferMetres, comparison: (row) => compared[row] === 1 })
      const passing = (rows: Uint32Array) => rows.filter((row) => anywhere[row] === 1)
      const asked = {
        action: passing(zones.action),
        buffer: passing(zones.buffer),
        comparison: zones.comparison,
      }
      const missing = [...emptyWeeks(ready, before), ...emptyWeeks(ready, after)]
      const found = assessAction({
        columns,
        zones: asked,
        before,
        after,
        missing,
      })
      const { counts } = found
      const told = actionCautions({ ...counts, before, after, missingWeeks: missing.length })
      const counted = Uint32Array.from([...asked.action, ...asked.comparison])
      const held = [...told.always, ...cautionsOf(ready, counted, ['time', 'place'])]
      const n = counts.action.before + counts.action.after + counts.comparison.before + counts.comparison.after
      const effect = readEffect({ ...counts, effect: found.effect }, held)
      const fallIsSure = effect.statement.type === 'effect' && effect.statement.verdict === 'sure'
      const around = n + counts.buffer.before + counts.buffer.after
      return {
        counts,
        effect,
        difference: readDifference({ n, ...found.difference }, [...told.size, ...held]),
        quotient: readQuotient({ n: around, fallIsSure, ...found.quotient }, held),
      }
    }),
} as const satisfies AnswerTasks

/** What a filter asks of each incident. */
const asksOf = ({ days, hours, districts, within }: IncidentFilter): readonly Asks[] => [
  ...(days ? (['time'] as const) : []),
  ...(hours ? (['time'] as const) : []),
  ...(districts || within ? (['place'] as const) : []),
]

function cautionsOf(ready: PreparedSet, rows: Uint32Array, asks: readonly Asks[]): readonly Caution[] {
  return doubtCautions(tallyDoubts(ready.set.columns, rows), asks)
}
