import type { PersonFinding } from '../../domain/incidents/intake/inspection'
import type { FileFormat } from '../../domain/incidents/intake/intake-mapping'
import { printNumber } from '../numbers'
import type { intake as source } from '../sv/intake'

const number = (value: number) => printNumber(value, 'en')
const count = (value: number, one: string, many: string) => `${number(value)} ${value === 1 ? one : many}`
const rows = (value: number) => count(value, 'row', 'rows')
const percent = (share: number) => `${printNumber(100 * share, 'en', share < 0.1 && share > 0 ? 1 : 0)}%`
const degrees = (value: number) => printNumber(value, 'en', 4)

const systems: Readonly<Record<number, string>> = {
  4326: 'WGS 84, degrees',
  3006: 'SWEREF 99 TM',
  3011: 'SWEREF 99 18 00',
  3857: 'Web Mercator',
}

export const intake: typeof source = {
  lead: 'Read incidents from a file out of the system you use. You see how the app has understood the file and correct what is wrong before anything is read in.',
  staysHere: 'The file is read in this browser. Nothing is sent anywhere.',

  file: {
    heading: '1. Choose a file',
    choose: 'Choose a file',
    drop: 'or drop it here.',
    dropNow: 'Drop the file here.',
    several: 'Choose one file at a time.',
    formats:
      'Can be read: CSV and other delimited text, Excel (.xlsx), GeoJSON, GPX, KML, FlatGeobuf and Parquet. Coordinates in WGS 84, SWEREF 99 TM, SWEREF 99 18 00 or Web Mercator.',
    limits: (most) =>
      `At most ${number(most)} rows. CSV is read piece by piece and may be several gigabytes; if another file is too large the app says which limit applies.`,
    sample: 'Try a sample file',
    sampleLead: '414 invented rows that look like a real export, with the faults that such files tend to have.',
    sampleSave: 'Save the sample file',
    fetching: 'Fetching the sample file …',
    inspecting: (file) => `Looking at what ${file} holds …`,
    cancel: 'Cancel',
    stopped: (file) => `${file} was not read: you cancelled. Nothing has changed.`,
    refused: (file) => `${file} could not be read`,
    reason: 'This is why',
    again: 'Choose another file, or mend the fault and choose the same file again. What was read before is untouched.',
    open: 'Chosen file',
    close: 'Leave the file',
    size: (format, size) => `${formats[format]}, ${size}`,
  },

  seen: {
    heading: '2. How the app has understood the file',
    lead: 'Guessed from the first rows. Correct what is wrong, and they are read again at once.',
    again: 'Reading again with your correction …',
    remembered: (file, date) =>
      `The file has the same columns as ${file}, and the reading that you accepted on ${date} is proposed.`,
    refused: 'The file could not be read like that',
    guessAnew: 'Guess anew',
    doubts: 'Look at this in particular',
    check: 'Check',
    layout: 'The file',
    sheet: 'Sheet',
    headerRow: 'Header row',
    noHeader: 'No header row',
    row: (row) => `Row ${number(row)}`,
    delimiter: 'Delimiter',
    delimiters: { ';': 'Semicolon (;)', ',': 'Comma (,)', '\t': 'Tab', '|': 'Vertical bar (|)' },
    encoding: 'Encoding',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 (LE)',
      'utf-16be': 'UTF-16 (BE)',
      'windows-1252': 'Windows-1252 (older Swedish)',
    },
    decimalMark: 'Decimal mark',
    decimalMarks: { ',': 'Comma: 59,36', '.': 'Point: 59.36' },
    system: 'Coordinate system',
    systems,
    order: 'Order within the position cell',
    orders: { 'north-east': 'North, then east', 'east-north': 'East, then north' },
    swapAxes: 'Let north and east change places',
    dateOrder: 'Dates like 5/3 2024',
    dateOrders: { 'day-month': '5 March (day, month)', 'month-day': '3 May (month, day)' },
    unzoned: 'Times without a time zone',
    unzonedAs: { wall: 'Swedish time, as on the clock', utc: 'UTC, turned into Swedish time' },
    preview: 'The first rows of the file',
    sideways: (columns) => `The table has ${number(columns)} columns. Scroll sideways to see them all.`,
    previewRow: 'Row',
    more: (shown, whole, looked) =>
      whole && looked <= shown
        ? 'This is the whole file.'
        : `${rows(shown)} shown. The guess rests on ${whole ? `all ${number(looked)}` : `the first ${number(looked)}`}.`,
    column: (letter, name) => (name === '' ? `Column ${letter}` : `${letter}: ${name}`),
    roleOf: (column) => `What is the column ${column}?`,
    roles: {
      from: 'Time (from)',
      'from-date': 'Date (from)',
      'from-time': 'Time of day (from)',
      to: 'Time to',
      'to-date': 'Date to',
      'to-time': 'Time of day to',
      kind: 'Kind of incident',
      place: 'Name of the place',
      north: 'North, N, latitude',
      east: 'East, E, longitude',
      position: 'Position (both numbers)',
      id: 'Number, not read in',
      text: 'Free text, not read in',
      ignored: 'Not read in',
    },
    middle: (numbers) => `the middle: ${numbers}`,
    freeText:
      'Free text may hold names and other things about individuals, and neither the map nor the tables need it.',
    sample: (good, doubtful, skipped) =>
      `Of the first ${rows(good + doubtful + skipped)}, ${number(good)} are without doubt, ${number(doubtful)} doubtful and ${number(skipped)} skipped.`,
    readAs: 'The first row becomes',
    readKind: 'Kind',
    readTime: 'Time',
    readPlace: 'Place',
    readPosition: 'Position',
    until: (from, to) => `${from} to ${to}`,
    map: 'Where the first rows end up',
    mapDescription: (inside) => `The districts in outline with ${count(inside, 'position', 'positions')} as dots.`,
    mapCaption: (system, inside, outside, without) =>
      [
        `Read as ${system}: ${count(inside, 'position', 'positions')} in the picture`,
        ...(outside > 0 ? [`${number(outside)} outside it`] : []),
        ...(without > 0 ? [`${rows(without)} without a position`] : []),
      ]
        .join(', ')
        .concat('.'),
    allOutside:
      'No position ends up here. If the incidents are from here, try another coordinate system, or let north and east change places.',
    noPositions: 'No positions can be read yet. Choose which columns are north and east.',
    doubt: {
      'no-header': () => 'No header row was recognised. Choose which row it is on, or what each column is.',
      'ambiguous-date-order': (column) =>
        `The dates in ${column} can be read both as day and month and the other way round. Choose under “Dates like 5/3 2024”.`,
      'no-time-column': () =>
        'No column looks like a time. Without times the incidents show on the map, but not in the time series or by hour.',
      'no-position-column': () =>
        'No column looks like a position. Without positions the incidents count in time, but do not show on the map.',
      'no-kind-column': () => 'No column looks like a kind of incident. All of them then end up in one group.',
      'system-by-values': () =>
        'No header names the coordinate system. It is chosen by the size of the numbers; look at the map.',
      'system-disagrees': (_, named) =>
        `The header names ${systems[named ?? 0] ?? 'another system'}, but the numbers do not fit. The system that they fit is chosen.`,
      'system-unknown': () =>
        'The numbers fit none of the coordinate systems. Choose a system, or see whether the right columns are chosen.',
      'axes-swapped': () =>
        'North and east are in each other’s columns on most rows. They are therefore chosen the other way round.',
      'far-from-site': () =>
        'Most positions are far from here. Either the coordinate system is wrong or the file is about another area.',
      'role-twice': (column) =>
        `${column} may be the same thing as another column. The first is chosen; change it if that is wrong.`,
      'free-text-left-out': (column) => `${column} looks like free text and is not read in.`,
    },
    persons: 'Personal data',
    personsStop: 'The file cannot be read in as long as these columns are included.',
    person: (kind, finds, column, row) =>
      `${column}: ${number(finds)} ${finds === 1 ? personWords[kind][0] : personWords[kind][1]}, first on row ${number(row)}.`,
    personLeftOut: 'The column is not read in.',
    dropColumn: (column) => `Do not read in ${column}`,
    personsLead: 'Personal identity numbers, phone numbers and mail addresses are never read in.',
  },

  shapes: {
    heading: 'Areas and lines in the file',
    lead: (found) =>
      `Among what was looked at there ${found === 1 ? 'is' : 'are'} ${count(found, 'area or line', 'areas and lines')}. They can become a layer of their own. If the file is read as incidents the middle of each is used.`,
    read: 'Read as a layer',
    reading: 'Reading areas and lines …',
    refused: 'The layer could not be read',
    picture: (inside) => `The districts in outline with ${count(inside, 'area or line', 'areas and lines')}.`,
    caption: (inside, outside) =>
      `${count(inside, 'area or line', 'areas and lines')} in the picture${outside > 0 ? `, ${number(outside)} outside it` : ''}.`,
    swapped: (shapes) =>
      `North and east seem to stand in each other’s place in ${count(shapes, 'area or line', 'areas and lines')}. Nothing has been moved.`,
    turn: 'Read again with north and east the other way round',
    keep: 'Store the layer',
    notStored: 'The layer is not stored',
    kept: (kept) => `Stored: ${count(kept, 'area or line', 'areas and lines')}. The layer is at the end of the page.`,
    layers: 'Layers of your own',
    where:
      'They are kept in this browser and do not go with the work file or a link. The map shows them under Map layers.',
    onMap: 'Show on the map',
    onMapNamed: (name) => `Show ${name} on the map`,
    count: (kept, read) => `${count(kept, 'area or line', 'areas and lines')}, read in on ${read}`,
    sure: (name) =>
      `Remove the layer ${name} from the browser? This cannot be undone, but the file on your computer remains.`,
    yes: 'Remove the layer',
  },

  take: {
    heading: '3. Read in',
    name: 'What the material is to be called',
    source: 'Who answers for the data',
    sourceHint: 'For example Stockholm police region, export of 3 March. Left empty it says “uppgift saknas”.',
    status: 'The data are',
    statuses: { källa: 'Real', exempel: 'Invented. They are marked Exempeldata everywhere.' },
    once: 'Take only one of identical rows',
    onceHint:
      'Applies to rows that are the same in every column. Otherwise all are taken, and those that repeat another are marked as doubtful.',
    take: 'Read the file in',
    toWords: 'Name and source',
    reading: (file) => `Reading ${file} in …`,
    soFar: (taken, read, of) => `${rows(taken)}, ${read} of ${of}`,
    cancel: 'Cancel',
    stopped: 'The reading was cancelled. Nothing is stored, and the file is still here.',
    needsColumn: 'Choose at least one column for time, position or kind.',
    needsPersonsOut: 'First take out the columns with personal data.',
    tight: (free, size) =>
      `The browser has ${free} left and the file is ${size}. If there is no room for the material it exists only in this tab, and then that is said.`,
  },

  report: {
    heading: '4. Read in',
    read: (value) => `${number(value)} read`,
    skipped: (value) => `${number(value)} skipped`,
    doubtful: (value) => `${number(value)} doubtful`,
    explained: (good, doubtful, remarked) =>
      `Of those read ${number(good)} have no remark, ${number(doubtful)} are doubtful and ${number(remarked)} have something to know. Doubtful rows are kept and marked; nothing has been moved or corrected.`,
    blank: (value) => `${count(value, 'empty row is', 'empty rows are')} not counted.`,
    notStored: 'Not stored',
    onlyHere: 'The material can be used, but exists only in this tab.',
    tryAgain: 'Try to store it again',
    stored: 'Stored in this browser.',
    open: 'Open in Incidents',
    compare: 'Compare this year with last',
    once: 'Read again with only one of identical rows',
    save: 'Download the report (CSV)',
    another: 'Read another file',
    fileName: (name) => `report-${name}`,
    findings: 'This may change the result',
    reasons: 'Row by row',
    noReasons: 'All rows were read without a remark.',
    csvHead: {
      material: 'Material',
      outcome: 'Outcome',
      reason: 'Reason',
      row: 'Row',
      column: 'Column',
      value: 'What it says',
    },
    csvFinding: 'The whole file',
    csvRest: (rest) => `and ${rows(rest)} more`,
    head: { row: 'Row', column: 'Column', value: 'What it says' },
    rowNumber: (row) => `Row ${number(row)}`,
    wholeRow: 'the whole row',
    empty: 'empty',
    firstOnly: (shown, of) => `The first ${number(shown)} of ${number(of)}.`,
    rows,
    outcomes: { skipped: 'skipped', doubtful: 'doubtful, kept', remarked: 'kept' },
    manyOutcomes: { skipped: 'skipped', doubtful: 'doubtful, kept', remarked: 'kept' },
    reason: {
      'repeated-header': 'The headers once more',
      'lone-cell': 'Only one cell is filled: a note, no incident',
      'sum-row': 'A sum, no incident',
      'repeat-left-out': 'The same as an earlier row; only one of them is taken',
      'nothing-to-use': 'Neither kind, time nor position',
      'missing-time': 'The time is missing',
      'unreadable-date': 'The date cannot be read',
      'impossible-date': 'The date is not in the calendar',
      'missing-time-of-day': 'The time of day is missing',
      'unreadable-time': 'The time of day cannot be read',
      'impossible-time': 'There is no such time of day',
      'midnight-time': 'Midnight, which here mostly means that the time is unknown',
      'end-before-start': 'The end is before the start; only the start is used',
      'skipped-hour': 'That time never was: summer time began then',
      future: 'The time is in the future',
      'missing-position': 'The position is missing',
      'unreadable-position': 'The position cannot be read',
      'zero-position': 'The position is 0/0, which tends to mean unknown',
      'outside-world': 'The numbers are no place in the chosen coordinate system',
      'swapped-axes': 'North and east seem to have changed places; the position was not moved',
      'far-away': 'The position is far from here',
      'shared-position': 'The same position as implausibly many others',
      repeated: 'Repeats an earlier row exactly',
      'unreadable-end': 'The end cannot be read; only the start is used',
      'doubled-hour': 'That hour came twice: summer time ended then',
      'missing-kind': 'The kind is missing',
      'short-row': 'Fewer cells than the header',
      'long-row': 'More cells than the header',
      'open-quote': 'The quotation mark is never closed and was read as an ordinary sign',
      'line-break': 'A line break within a cell',
      markup: 'Web page code in the text; it is shown as plain text',
      formula: 'The text looks like a formula; it was read as plain text',
      'long-name': 'The name is too long and was cut off',
      'other-encoding': 'The cell has another encoding than the rest',
      'no-geometry': 'The feature has no geometry',
      'unreadable-geometry': 'The geometry cannot be read',
      'point-geometry': 'A point; only areas and lines become a layer',
      'outside-world-shape': 'The numbers are no place on the Earth in the coordinate system',
      'swapped-outside': 'North and east seem to have changed places, so the numbers are no place on the Earth',
      'too-few-corners': 'Too few corners for an area or a line',
      'self-crossing': 'The outline crosses itself, so it is unclear what lies within',
      'crossing-unknown': 'So many long sides that it was not tried whether the outline crosses itself',
      'thin-part': 'One of the parts has too few corners and is not seen',
      'point-part': 'The feature has points as well; they are not in the layer',
      'axes-turned': 'Read with north and east the other way round, as you chose',
      'not-a-point': 'An area or a line; its middle is used',
      'person-left-out': 'Personal data in a column that is not read in',
    },
    finding: {
      'repeated-rows': ({ count: found, share }) => `${rows(found)} repeat another row exactly (${percent(share)}).`,
      'repeats-left-out': ({ count: found, share }) =>
        `${rows(found)} of the file are exactly the same as another and were not taken (${percent(share)}).`,
      'zero-positions': ({ count: found, share }) => `${rows(found)} have the position 0/0 (${percent(share)}).`,
      'shared-position': ({ count: found, share, position: [lng, lat] }) =>
        `${rows(found)} have exactly the same position, ${degrees(lat)} N ${degrees(lng)} E (${percent(share)}).`,
      'midnight-peak': ({ count: found, share, time, expected }) =>
        `${rows(found)} have the time ${time} (${percent(share)}). The hours around it lead one to expect about ${number(Math.round(expected))}.`,
      'far-away-points': ({ count: found, share, farthestKilometres }) =>
        `${rows(found)} are far from here, at most ${number(Math.round(farthestKilometres))} km (${percent(share)}).`,
      'swapped-rows': ({ count: found, share }) =>
        `${rows(found)} have north and east the wrong way round (${percent(share)}).`,
      'missing-weeks': ({ count: found, of, weeks }) =>
        `${number(found)} of ${count(of, 'week', 'weeks')} have no incidents: ${weeks.slice(0, 6).join(', ')}${found > 6 ? ' and others' : ''}.`,
      'joined-spellings': ({ spellings }) =>
        `${count(spellings.length, 'name', 'names')} ${spellings.length === 1 ? 'is' : 'are'} written in different ways: ${spellings
          .slice(0, 6)
          .map(([name, ...others]) => `${name} (${others.join(', ')})`)
          .join('; ')}${spellings.length > 6 ? ' and more' : ''}.`,
      'future-rows': ({ count: found, share }) => `${rows(found)} have a time in the future (${percent(share)}).`,
    },
    effect: {
      'counts-too-high': 'If it is the same incident, all counts are too high.',
      'counted-once': 'If they were different incidents, all counts are too low.',
      'not-on-map': 'Such rows do not show on the map and count in no area.',
      'false-hot-spot':
        'If the position is a police station or the middle of an area, the density shows a gathering that does not exist.',
      'false-hour': 'If the time is unknown the first hour of the day is too high and the others too low.',
      'stretched-map': 'Such rows stretch the map and count in no area.',
      'false-fall': 'If the weeks are missing from the export it looks like a fall. Ask whoever made it.',
      'counted-as-one': 'They differ only in capitals and spaces, and count as one.',
      'outside-period': 'Such rows fall outside all periods that are compared.',
    },
  },

  kept: {
    heading: 'Materials read in',
    lead: 'They lie in this browser and travel neither with the work file nor with a link.',
    none: 'Nothing has been read in yet. The map and Incidents show the invented incidents that ship with the app.',
    onlyHere: 'in this tab only',
    rows: 'Rows',
    period: 'Period',
    size: 'In memory',
    read: 'Read in',
    source: 'Source',
    open: 'Open in Incidents',
    openNamed: (name) => `Open ${name} in Incidents`,
    report: 'Report',
    reportNamed: (name) => `Report on ${name}`,
    rename: 'Rename',
    renameNamed: (name) => `Rename ${name}`,
    newName: 'New name',
    saveName: 'Save the name',
    remove: 'Remove',
    removeNamed: (name) => `Remove ${name}`,
    sure: (name, size) =>
      `Remove ${name} with ${rows(size)} from the browser? This cannot be undone, but the file on your computer remains.`,
    yes: 'Remove the material',
    no: 'Keep it',
    removed: (name) => `${name} has been removed.`,
    renamed: (name) => `The material is now called ${name}.`,
  },
}

const formats: Record<FileFormat, string> = {
  csv: 'Delimited text (CSV)',
  xlsx: 'Excel workbook',
  geojson: 'GeoJSON',
  gpx: 'GPX',
  kml: 'KML',
  flatgeobuf: 'FlatGeobuf',
  parquet: 'Parquet',
}

const personWords: Record<PersonFinding['kind'], readonly [one: string, many: string]> = {
  'personal-number': ['personal identity number', 'personal identity numbers'],
  phone: ['phone number', 'phone numbers'],
  mail: ['mail address', 'mail addresses'],
}
