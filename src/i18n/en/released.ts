import type { released as sv } from '../sv/released'

export const released: typeof sv = {
  rule: (threshold) =>
    `This edition shows counts, not single incidents. Counts under ${threshold} are not shown, nor those that would reveal them.`,
  why: 'One cannot filter or count around a place here: the difference between two selections would reveal counts that are not shown.',
  ignored: 'The filter in the address is not used in this edition.',
  elsewhere: 'This edition shows counts in the overview and the comparison of periods, not this.',
  hidden: 'not shown',
  hiddenKey: 'Not shown: a small count, or one that would reveal a small one',
  hiddenCounts: (printed) => `Here ${printed} counts are not shown.`,
  edition: 'Edition',
  total: 'Number of incidents',
  rare: 'Other kinds (few of each)',
  months: 'Over time, by month',
  monthsSaid: (most, hidden) =>
    `Incidents by month. At most ${most} of the months that are shown; ${hidden} months are not shown.`,
  hoursSaid: (hidden) => `Incidents by hour and weekday. ${hidden} of 168 hours are not shown.`,
  barsSaid: (heading, rows) => `${heading}: ${rows}.`,
  untimed: (said) => `Without a time: ${said}.`,
  unknownHours: (said) => `With a day but no time of day: ${said}.`,
  noPeriods: 'The material does not cover the same whole months of two years, so there is nothing to compare.',
  wholeMonths: 'The comparison is of whole months, the same in both years.',
  notCompared: 'At least one of the periods has a count that is not shown, so they cannot be compared here.',
  map: 'Map of counts by district',
}
