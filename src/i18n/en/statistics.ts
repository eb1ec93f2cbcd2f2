import type { Caution } from '../../domain/incidents/cautions'
import type { Assumption, QuotientSays, Reading, Statement, Unreadable, Verdict } from '../../domain/incidents/reading'
import { printNumber } from '../numbers'
import type { statistics as source } from '../sv/statistics'

const number = (value: number, digits = 0) => printNumber(value, 'en', digits)
const incidents = (count: number) => `${number(count)} ${count === 1 ? 'incident' : 'incidents'}`
const hours = (from: number, to: number) => `${from}:00–${to}:00`
const weekdays = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays']

/** Whole per cent; one decimal under ten, so that 1.4 and 0.6 do not both become 1. */
const size = (value: number) => number(Math.abs(value), Math.abs(value) < 9.95 ? 1 : 0).replace(/\.0$/, '')

/** A limit of an interval around a count: tenths tell something only where it is low. */
const limit = (value: number) => number(value, value > 0 && value < 100 ? 1 : 0)

const percent = (share: number) => `${size(100 * share)} per cent`

const more = (value: number) =>
  size(value) === '0' ? 'unchanged' : `${size(value)} per cent ${value < 0 ? 'fewer' : 'more'}`

const limits = (low: number, high: number | null) =>
  high === null ? `from ${more(low)} upwards, without an upper limit` : `between ${more(low)} and ${more(high)}`

const inCases = (chance: number) => {
  if (chance >= 0.995) return 'almost always'
  if (chance >= 0.0095) return `in about ${number(100 * chance)} of 100 cases`
  return chance >= 0.001 ? `in about ${number(1000 * chance)} of 1,000 cases` : 'in fewer than 1 of 1,000 cases'
}

const certainty = (verdict: Verdict, chance: number, otherwise = 'even if nothing has changed') => {
  const often = `chance alone makes so large a difference ${inCases(chance)} ${otherwise}`
  return {
    sure: `The difference is hard to explain by chance: ${often}. What it is due to, the figures do not say.`,
    borderline: `The difference is on the verge of certain: ${often}, and the test and the interval disagree.`,
    unsure: `The difference is not certain: ${often}.`,
  }[verdict]
}

const withoutEffect = 'even if the action has no effect'

const quotients: Record<QuotientSays, string> = {
  'diffusion-beyond-effect':
    'In the ring around, it fell even more against the comparison area than in the action area itself.',
  diffusion: 'Nothing points to displacement: the ring around fell against the comparison area too.',
  unchanged: 'The ring around was unchanged against the comparison area.',
  'displacement-within-effect':
    'The ring around rose against the comparison area, but by less than the action area fell. Some may have moved.',
  'displacement-equals-effect':
    'The ring around rose against the comparison area by as much as the action area fell. All may have moved.',
  'displacement-beyond-effect': 'The ring around rose against the comparison area by more than the action area fell.',
}

const unreadable: Record<Unreadable, string> = {
  'no-incidents': 'There are no incidents to read anything from.',
  'cell-too-few':
    'At least one of the four figures (before and after, action area and comparison area) is under 5. Then no effect is shown.',
  'action-area-did-not-fall':
    'The action area did not fall against the comparison area. There is no reduction that can have moved, and the measure is not read.',
  'no-comparison': 'The comparison area has no incidents before or after, so there is nothing to compare with.',
  'too-few-weeks': 'A trend needs at least 26 weeks with data.',
  'too-few-incidents': 'A trend needs at least 30 incidents.',
  'no-fit': 'The weeks cannot be described by a trend.',
  'pattern-too-few': 'There are fewer than 30 incidents. Each of them would then make a pattern, so none is computed.',
  'reach-too-few':
    'Fewer than one incident is expected within reach of a cell. With so few, cells become hot even when incidents lie quite at random, so none are shown.',
  'cells-too-many':
    'The incidents are too few for so many cells: even scattered quite at random nearly all would lie on as small an area.',
}

const assumptions: Record<Assumption, string> = {
  independent:
    'Assumes that incidents happen independently. If they come in series, the uncertainty is larger than the interval shows.',
  'same-reporting': 'Assumes that incidents happen independently and that as large a part is reported in both periods.',
  'steady-change':
    'Assumes that the change is as large in per cent each year and that as large a part is reported throughout.',
  'same-change-in-per-cent': 'Assumes that the areas would have changed by the same per cent if nothing had been done.',
  'same-change-in-number':
    'Assumes that the areas are about as large and would have changed by the same number of incidents if nothing had been done.',
  'same-surroundings':
    'Assumes that the ring and the action area would otherwise have followed the comparison area. The measure has no interval.',
  'any-minute-alike':
    'Where the time is an interval, the incident is taken to be as likely at any time within it. Peaks may be higher than they look.',
  'exact-positions':
    'Assumes that the positions are right. Incidents at an address may have been placed there out of habit.',
  'study-area':
    'Holds within the study area. What lies outside is masked, so that empty forest does not count as a calm area. The test rests on a normal distribution, and on positions that are right.',
  'evenly-in-time':
    'Compares with the same places and the same times paired at random. Assumes that no part of the area has had a growing or shrinking share of the incidents over time: then there are more pairs without any repeat.',
}

const says: { readonly [Type in Statement['type']]: (given: Extract<Statement, { readonly type: Type }>) => string } = {
  count: ({ count, low, high, relativeError }) =>
    `${incidents(count)}. With chance reckoned in, the number to expect may be ${limit(low)}–${limit(high)} (95 per cent interval${relativeError === null ? '' : `, relative standard error ${size(relativeError)} per cent`}).`,
  periods: ({ earlier, later, equalDays, percent: change, limits: { low, high }, chance, verdict }) => {
    const moved =
      earlier === later
        ? `The number is the same in both periods, ${number(later)}`
        : `The number ${later > earlier ? 'rose' : 'fell'} from ${number(earlier)} to ${number(later)}`
    const perDay = equalDays
      ? ''
      : ' The periods hold different numbers of the days that count, so the comparison is per day.'
    const by =
      change === null || (earlier === later && equalDays) ? '' : ` (${equalDays ? '' : 'per day '}${more(change)})`
    const sure = earlier === later && equalDays ? '' : ` ${certainty(verdict, chance)}`
    return `${moved}${by}.${perDay}${sure} The change may lie ${limits(low, high)} (95 per cent interval).`
  },
  trend: ({ percentPerYear, low, high, season, weeks, verdict }) =>
    `${verdict === 'sure' ? `The trend is ${more(percentPerYear)} a year` : `No certain trend: the estimate is ${more(percentPerYear)} a year`}; the interval (95 per cent) lies ${limits(low, high)}. It rests on ${number(weeks)} weeks${season ? ', and the seasons are taken away' : '. That is too short to take the seasons away, so the trend may be a season'}.`,
  effect: ({ action, comparison, percent: change, low, high, chance, verdict }) =>
    `In the action area the number went from ${number(action.before)} to ${number(action.after)}, in the comparison area from ${number(comparison.before)} to ${number(comparison.after)}. That is ${size(change) === '0' ? 'as many as' : `${more(change)} than`} if the action area had followed the comparison area; the interval (95 per cent) lies ${limits(low, high)}. ${certainty(verdict, chance, withoutEffect)}`,
  'displacement-difference': ({ difference, low, high, chance, verdict }) => {
    const counted = (value: number) => `${size(value)} ${value < 0 ? 'fewer' : 'more'}`
    const found =
      size(difference) === '0' ? 'as many incidents as expected' : `${counted(difference)} incidents than expected`
    return `Against the comparison area there were ${found}; the interval (95 per cent) lies between ${counted(low)} and ${counted(high)}. ${certainty(verdict, chance, withoutEffect)}`
  },
  'displacement-quotient': ({ quotient, says: what }) =>
    `${quotients[what]} Weighted displacement quotient: ${number(quotient, 2)}.`,
  hours: ({ fromHour, toHour, share, clear, spread }) =>
    `${clear ? `Most incidents ${hours(fromHour, toHour)}: ${percent(share)} of all.` : `No time of day stands out for certain. Most are ${hours(fromHour, toHour)}, ${percent(share)} of all; spread evenly it would be 13 per cent.`}${spread > 0 ? ` ${percent(spread)} of the incidents have a time known only as an interval and are spread over it.` : ''}`,
  walk: ({ fit: { says: what, busiest, weekday, plan, incidents: all } }) => {
    if (what === 'too-few' && Math.round(all) === 0)
      return 'No incident has a time near the place, so it cannot be said when most happens.'
    if (what === 'too-few')
      return `Only ${incidents(Math.round(all))} with a time near the place. That is too few to say when most happens.`
    const peak = busiest.clear
      ? `Most incidents near the place happen ${hours(busiest.fromHour, busiest.toHour)} (${percent(busiest.incidents / all)}).`
      : 'No time of day stands out for certain near the place.'
    const day = weekday.clear ? ` Most are on ${weekdays[weekday.weekday]}.` : ' No weekday stands out for certain.'
    if (plan === null) return `${peak}${day} The plan gives no hours for the place.`
    const inside = ` ${percent(plan.incidents / all)} of the incidents lie within the hours that the plan gives, which are ${percent(plan.partOfDay)} of the day.`
    const fits = {
      within: ' The plan’s hours agree with when most happens.',
      partly: ' The plan’s hours agree in part with when most happens.',
      outside: ' Most happens outside the hours that the plan gives.',
      'no-hours': '',
      even: '',
    }[what]
    return `${peak}${day}${inside}${fits}`
  },
  density: ({ bandwidthMetres, highestPerSquareKilometre }) =>
    `The density is smoothed over ${number(bandwidthMetres)} metres and is at most ${number(highestPerSquareKilometre)} incidents per km². A dense area is not the same as a dangerous place: more happens where many pass.`,
  'hot-spots': ({ cells, hot, falseDiscovery, reachMetres }) =>
    hot === 0
      ? `None of ${number(cells)} cells has for certain more incidents around it, within ${number(reachMetres)} metres, than the rest of the area.`
      : `${number(hot)} of ${number(cells)} cells have more incidents around them, within ${number(reachMetres)} metres, than chance reasonably makes. ${falseDiscovery === null ? 'How many of them are false cannot be said with so few incidents.' : `At most about ${percent(falseDiscovery)} of them may be false.`}`,
  concentration: ({ shareOfIncidents, shareOfArea, shareByChance, index }) =>
    `${percent(shareOfIncidents)} of the incidents lie on ${number(100 * shareOfArea, 1)} per cent of the area, ${number(index, 1)} times as densely as in the whole. As many incidents scattered quite at random would have had ${percent(shareByChance)} on as small an area.`,
  'near-repeat': ({ metres, days, pairs, expected, chance, verdict }) =>
    `${number(pairs)} pairs of incidents lie within ${number(metres)} metres and ${number(days)} days of each other; ${number(expected, 1)} would be expected. ${verdict === 'sure' ? `Chance makes so many pairs ${inCases(chance)}. That one incident follows another does not mean that it was caused by it.` : `It is not for certain more than chance makes: so many pairs come about ${inCases(chance)}.`}`,
  unreadable: ({ why }) => unreadable[why],
}

const cautions: { readonly [Code in Caution['code']]: (given: Extract<Caution, { readonly code: Code }>) => string } = {
  'too-few': ({ n, fewest }) => `It rests on ${incidents(n)}. Under ${number(fewest)}, mostly chance shows.`,
  'without-time': ({ share }) => `${percent(share)} of the incidents have no time and are left out.`,
  'without-time-of-day': ({ share }) =>
    `${percent(share)} of the incidents have a day but no time of day. They are spread evenly over the day and flatten it.`,
  'untimed-left-out': ({ later, earlier, tips }) =>
    `Without a time of day, and so left out, on the days that count: ${number(later)} in the later period and ${number(earlier)} in the earlier.${tips ? ' If they happened in the hours that count, the answer to whether the difference is sure may be another.' : ''}`,
  'shared-positions': ({ share }) =>
    `${percent(share)} of the incidents have a position that is suspiciously common, such as a police station or the middle of an area. It may make a false concentration.`,
  'without-position': ({ share }) => `${percent(share)} of the incidents have no position and are left out.`,
  repeated: ({ share }) =>
    `${percent(share)} of the rows are the same as an earlier row in all. They are with, but may be duplicates.`,
  suppressed: ({ counts }) =>
    `${number(counts)} ${counts === 1 ? 'figure is' : 'figures are'} not shown: small numbers, and those that would reveal them.`,
  'missing-weeks': ({ weeks }) =>
    `${number(weeks)} ${weeks === 1 ? 'week has' : 'weeks have'} no data. They count as unknown, not as none.`,
  'weeks-without-any': ({ weeks }) =>
    `${number(weeks)} ${weeks === 1 ? 'week' : 'weeks'} in the periods have no data at all, in the whole material. They count as zero in the numbers, which are therefore too low: do not read the difference as a change.`,
  'cut-days': ({ days }) =>
    `${number(days)} ${days === 1 ? 'day is' : 'days are'} cut away, since the same days are not there in both years.`,
  'many-comparisons': ({ comparisons }) =>
    `${number(comparisons)} comparisons are made at once. ${falseOnes(Math.round(comparisons * 0.05))}`,
  'overdispersed-untested': ({ factor }) =>
    `The counts vary ${number(factor, 1)} times as much between parts of the periods as independent incidents would. The test and the interval take no account of it, so the difference is less certain than they show.`,
  'normal-approximation': ({ expected, neighbours }) =>
    `Within reach of a cell are ${number(neighbours)} cells with ${number(expected, 1)} expected incidents together. That is so few that the p values, which rest on a normal distribution, are rough: incidents that lie quite at random often make a hot cell too. Read only larger fields, and not their edges as sharp.`,
  'other-season': ({ share }) =>
    `Before and after are different parts of the year${share > 0 ? ` (${percent(share)} of the days after have the same date before)` : ''}. The comparison area makes up for it only if the seasons matter as much there. Choose 365 days to avoid the difference.`,
  'unlike-comparison': ({ times }) =>
    `The comparison area had ${times >= 1 ? `${number(times, 1)} times as many incidents as` : `only ${percent(times)} of the incidents of`} the action area. The same change in number is then not the same thing: read the effect in per cent rather than in number.`,
  'unsure-fall': () =>
    'That the action area fell against the comparison area is not certain, and the quotient is divided by that fall. If it is small the quotient can be of any size: do not read it as a measure of displacement.',
  'wide-intervals': ({ share }) =>
    `${percent(share)} of the incidents have a time that is known only to within a day or worse. They are counted by when the interval begins.`,
  'far-away': ({ share }) => `${percent(share)} of the incidents lie far from the area and may have a wrong position.`,
  overdispersed: ({ factor }) =>
    `The weeks vary ${number(factor, 1)} times as much as independent incidents would. The interval is widened for it.`,
}

/** How many comparisons are expected to look certain though nothing has happened. */
function falseOnes(count: number): string {
  if (count === 0) return 'Fewer than one of them is expected to look certain by chance alone.'
  if (count === 1) return 'About one of them looks certain by chance alone.'
  return `About ${number(count)} of them look certain by chance alone.`
}

export const statistics: typeof source = {
  says: (statement: Statement): string => (says[statement.type] as (given: Statement) => string)(statement),
  n: (n: number) => `Number of incidents: ${number(n)}.`,
  assumption: assumptions,
  caution: (caution: Caution): string => (cautions[caution.code] as (given: Caution) => string)(caution),
  notReadable: 'Should not be read:',
  careful: 'Read with care:',
  sentences: ({ statement, n, assumption, cautions: held, readable }: Reading): readonly string[] => [
    statistics.says(statement),
    ...(readable ? [statistics.n(n), assumptions[assumption]] : []),
    ...held.map((caution) => statistics.caution(caution)),
  ],
  suppressedCell: 'not shown',
  suppressedRule: (threshold: number) =>
    `Numbers under ${number(threshold)} are not shown, nor are those that would reveal them.`,
}
