import type { incidents as swedish } from '../sv/incidents'

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

type Span = {
  readonly firstDay: number
  readonly lastDay: number
  readonly fromHour: number
  readonly toHour: number
}

const daysOf = ({ firstDay, lastDay }: Span): string => {
  const [first, last] = [`${weekdayNames[firstDay]}s`, `${weekdayNames[lastDay]}s`]
  if (firstDay === 0 && lastDay === 6) return 'every day'
  if (firstDay === lastDay) return first
  return lastDay === firstDay + 1 ? `${first} and ${last}` : `${first}–${last}`
}

const saidSpan = (span: Span): string => {
  const wholeDay = span.fromHour === 0 && span.toHour === 24
  return wholeDay ? daysOf(span) : `${daysOf(span)} ${span.fromHour}–${span.toHour}`
}

const eitherOf = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`

const events = (count: number, printed: string): string => `${printed} ${count === 1 ? 'incident' : 'incidents'}`

export const incidents: typeof swedish = {
  parts: {
    label: 'Parts of the incidents',
    oversikt: 'Overview',
    perioder: 'This year against last',
    monster: 'Patterns',
    vandring: 'Does the walk fit?',
    atgard: 'Before and after',
    rapport: 'Report',
  },
  material: 'Material',
  shipped: 'Invented incidents that come with the app',
  bring: 'Read in a file of your own',
  caution: 'Reported incidents are not all crimes.',
  invented: 'The incidents are invented by a program. No number, position or hour says anything about real crimes.',
  passing: (count, printed, all) => `${printed} of ${all} ${count === 1 && all === '1' ? 'incident' : 'incidents'}`,
  passingNow: (said) => `The filter lets through ${said}.`,
  counting: 'Counting …',
  sections: {
    filter: 'Filter',
    map: 'Map of the incidents',
    series: 'Over time',
    hours: 'Hour and weekday',
    kinds: 'Kinds',
    districts: 'Districts',
    rings: 'Around the places',
    rows: 'The incidents',
  },
  filter: {
    none: 'No filter: all incidents are with.',
    remove: (clause) => `Remove ${clause}`,
    clear: 'Clear',
    cleared: 'The filter is cleared.',
    doubtful: (count) => `Keep doubtful rows (${count})`,
    doubtfulWhy: 'A row is doubtful when its time or place cannot be trusted. It counts unless you leave it out.',
  },
  saved: {
    heading: (count) => (count === 0 ? 'Saved filters' : `Saved filters (${count})`),
    list: 'Saved filters',
    none: 'No filter is saved yet. A saved filter lies in the work file and goes along when that is handed over or shared.',
    nothing: 'Set a filter, and it can be saved here.',
    name: (said) => `Name of the filter ${said}`,
    save: 'Save the filter',
    bound: (material) => `Only for ${material}`,
    only: (material) => `only for ${material}`,
    needsName: 'Write a name.',
    taken: (name) => `There is already a filter called ${name}.`,
    rename: 'Rename',
    renameNamed: (name) => `Rename ${name}`,
    newName: 'New name',
    saveName: 'Save the name',
    remove: 'Remove',
    removeNamed: (name) => `Remove ${name}`,
    cancel: 'Cancel',
    kept: (name) => `The filter ${name} is saved.`,
    renamed: (name) => `The filter is now called ${name}.`,
    removed: (name) => `The filter ${name} is removed.`,
    undone: 'It is undone.',
    restHolds: 'The rest of the filter is used on the material that is shown',
  },
  clause: {
    hours: (spans) => spans.map(saidSpan).join(' and '),
    kinds: (names) => eitherOf(names),
    noKind: 'without a kind',
    districts: (names, outside) =>
      names.length === 0
        ? 'outside the districts'
        : `in ${eitherOf(names)}${outside ? ' or outside the districts' : ''}`,
    near: (distance, place) => `within ${distance} of ${place}`,
    ring: (area) => `within the drawn area (${area})`,
    ownArea: (name, area) => `within the area ${name} (${area})`,
    doubtful: 'without doubtful rows',
  },
  empty: {
    none: 'No incident passes the filter. Remove something above.',
    noSet: 'The material has no incidents.',
    few: (said) => `Only ${said}: so few may lie as they do by chance. Read them one by one, not as a pattern.`,
    one: 'A single incident shows no pattern.',
    noTimes: 'The material has no times, so there is no series and there are no hours.',
    untimed: (said) => `${said} without a time are not with here.`,
    noPositions: 'The material has no positions, so nothing can be drawn on the map or counted around the places.',
    unpositioned: (said) => `${said} without a position are not on the map.`,
    noKinds: 'The material names no kinds.',
    unknownHours: (said) => `${said} have a day but no hour and are not in the grid.`,
  },
  events,
  chart: {
    savePicture: 'Save picture',
    saveTable: 'Save table (CSV)',
    pictureSaved: 'The picture is saved.',
    tableSaved: 'The table is saved.',
    failed: 'It could not be saved.',
    table: 'Show as a table',
    of: (chart) => `${chart} as a table`,
    others: 'Its own filter is not applied: the chart shows what the others leave.',
    chosen: 'chosen',
    count: 'Number',
  },
  series: {
    by: { day: 'by day', week: 'by week', month: 'by month' },
    describe: (from, to, most) => `Number of incidents from ${from} to ${to}. At most ${most}.`,
    help: 'Drag over the chart to choose a period, or move its ends with the arrow keys.',
    start: 'Beginning of the period',
    end: 'End of the period',
    from: 'From',
    to: 'To',
    period: 'Period',
    first: 'First day',
    last: 'Last day',
    whole: 'All the time',
    wider: 'Widen the period',
    closer: 'The period closer',
    closerStart: 'Beginning of the closer view',
    closerEnd: 'End of the closer view',
    closerHelp: 'Drag to choose a shorter period, and the closer view follows.',
    cut: 'The first and last bar may be shorter than the others.',
  },
  hours: {
    weekdays: weekdayNames,
    short: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    everyDay: 'every day',
    cell: (weekday, hour, said, chosen) =>
      `${weekdayNames[weekday]} ${hour}–${hour + 1}: ${said}${chosen ? ', chosen' : ''}`,
    row: (weekday) => `All of ${weekdayNames[weekday]}`,
    column: (hour) => `${hour}–${hour + 1} every day`,
    grid: 'Incidents by hour and weekday',
    most: (weekday, hour, said) => `Most on ${weekdayNames[weekday]} ${hour}–${hour + 1}: ${said}. Darker is more.`,
    thousands: 'The numbers in the cells are thousands.',
    help: 'Drag over cells or click a day or an hour. By keyboard: arrow keys, Shift and arrow for several cells, Enter chooses.',
    clock: 'Hour',
  },
  bars: {
    kind: 'Kind',
    noKind: 'without a kind',
    district: 'District',
    outside: 'No district',
    help: 'Click to choose one or several.',
    said: (name, said) => `${name}: ${said}`,
    more: (count) => `Show ${count} more`,
    fewer: 'Show fewer',
  },
  rings: {
    place: 'Place',
    within: (distance) => `Within ${distance}`,
    choose: (place, distance, said) => `${place}, within ${distance}: ${said}`,
    help: 'Each number counts all within the distance, as the crow flies. Click a number to filter.',
    approximate: 'The position is approximate, so the smallest rings are uncertain.',
    unlocated: (names) => `Without a position, and therefore not with: ${names}.`,
    chance: 'Numbers under 10 vary mostly by chance: do not compare them with each other.',
    overlap: 'The rings overlap and must not be added up.',
  },
  rows: {
    row: 'Row',
    time: 'Time',
    kind: 'Kind',
    place: 'Place',
    doubts: 'Doubtful',
    none: 'No incident to show.',
    caption: (shown, all) => `Rows 1–${shown} of ${all}`,
    more: (count) => `Show ${count} more`,
    order: 'Order',
    newest: 'Newest first',
    oldest: 'Oldest first',
    noTime: 'without a time',
    noHour: 'hour unknown',
    noPlace: 'none given',
    doubtWords: {
      'no-position': 'no position',
      'far-away': 'far away',
      'swapped-axes': 'north and east seem to have changed places',
      'shared-position': 'same position as implausibly many',
      'no-time': 'no time',
      'no-time-of-day': 'no hour',
      'end-before-start': 'ends before it begins',
      'skipped-hour': 'an hour that never was',
      future: 'later than the import',
      repeated: 'the same as an earlier row',
    },
  },
  map: {
    drawn: 'Draw as',
    as: { punkter: 'Points', sexhorningar: 'Hexagons', tathet: 'Density', stadsdelar: 'Districts' },
    canvas:
      'Map of the incidents. Arrow keys move, plus and minus zoom. While an area is drawn, Enter sets a corner in the middle.',
    tooMany: (most) => `More than ${most} pass, so the map shows counts in hexagons in place of points.`,
    bandwidth: 'Bandwidth',
    densityLegend: 'Incidents per km²',
    atLeast: (value) => `at least ${value}`,
    densityNote: (bandwidth) =>
      `The density is computed in metres (bandwidth ${bandwidth}) and does not change when the map zooms.`,
    hexNote: (radius) => `Each hexagon is ${radius} from its centre to a corner.`,
    countLegend: 'Number of incidents',
    between: (low, high) => (low === high ? low : `${low}–${high}`),
    orMore: (low) => `${low} or more`,
    draw: 'Draw an area',
    drawHelp: 'Click corner by corner, or move the map with the arrow keys and press Enter. At least three corners.',
    drawn3: 'Filter by the area',
    undo: 'Remove the last corner',
    cancel: 'Cancel',
    corner: (count) => `Corner ${count}.`,
    own: {
      show: 'Show layers of your own',
      choose: 'Filter by an area of your own',
      none: 'Choose an area',
      byPointer: 'The area can also be clicked on the map.',
      unnamed: (number, layer) => `Area ${number} in ${layer}`,
      first: (count) => `The list has the first ${count}. The others are chosen on the map.`,
      chosen: (name) => `The filter is now the area ${name}.`,
      unfit: {
        line: () => 'a line has no surface to count within.',
        parts: () => 'the area has several parts, and the filter holds one connected area only. Draw the area instead.',
        holes: () => 'the area has holes, which the filter cannot have. Draw the area instead.',
        corners: (corners, most) =>
          `the area has ${corners} corners, and the filter holds ${most} at most. Simplify the area in the program that the file comes from, or draw it.`,
        small: () => 'the area is smaller than what the filter can tell apart, about a metre.',
      },
    },
    beside: 'Pale points lie outside the chosen area.',
    tooWide: (kilometres) =>
      `The positions lie ${kilometres} apart, so the density cannot be computed. Some position is probably wrong.`,
    working: 'Drawing the map …',
  },
  print: {
    heading: (site) => `Incidents in ${site}`,
    filter: 'Filter',
    period: 'Period',
    count: 'Number',
    source: 'Source',
    read: 'Read',
    wholePeriod: 'the whole material',
    nothing: 'none',
    status: 'Material',
    others: 'Each chart shows what the other filters leave; what is chosen is filled.',
  },
}
