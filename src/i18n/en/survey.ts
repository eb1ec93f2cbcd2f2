import { printNumber } from '../numbers'
import type { survey as source } from '../sv/survey'

const count = (value: number, one: string, many: string) => `${printNumber(value, 'en')} ${value === 1 ? one : many}`

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

export const survey: typeof source = {
  lead: 'How afraid residents say that they are, which survey says so and how sure the figure is.',
  parts: 'Parts of the safety page',
  views: {
    resultat: 'Answers by district',
    olika: 'The surveys disagree',
    jamfor: 'Compare',
    tain: 'Bring in answers',
  },
  city: 'City of Stockholm',
  years: (years: readonly number[]) =>
    years.length === 0 ? 'Year: not stated' : `${listed(years.map(String))}${years.length > 1 ? ' put together' : ''}`,
  age: (from: number, to: number | null) => (to === null ? `aged ${from} and over` : `aged ${from}–${to}`),
  groups: {
    alla: 'All respondents',
    kvinnor: 'Women',
    män: 'Men',
    'har funktionsnedsättning': 'People with disabilities',
  },
  tooFew: (least: number) => `fewer than ${least} answers, not shown`,
  interval: (low: string, high: string) => `${low}–${high} %`,

  form: { question: 'Question', years: 'Year', group: 'Group' },

  results: {
    nothing: 'There are no answers to show.',
    wordingMissing: 'The wording of the question is not stated.',
    answersUnknown: 'number of answers unknown',
    shipped: 'the report',
    document: 'The report',
    fromFile: (source: string, file: string) => `${source}, from the file ${file}`,
    source: (from: string) => `Source: ${from}`,
    outlines: (title: string, publisher: string) => `Outlines: ${title}, ${publisher}.`,
    fileName: 'safety',
    mapFileName: 'safety-map',
    caption: (heading: string, lead: string) => `${/[.?]$/.test(heading) ? heading : `${heading}.`} ${lead}`,
    table: 'The answers as a table',
    onMap: 'Show fear on the map',
    describeDots: (heading: string, rows: number) =>
      `Chart: ${heading}, ${rows} areas. The table below has the same figures.`,
    describeMap: (heading: string) =>
      `Map of the districts: ${heading}. Stronger blue means more who are afraid, hatching means not stated. The table has the same figures.`,
    columns: {
      area: 'Area',
      question: 'Question',
      years: 'Year',
      group: 'Group',
      share: 'Share',
      value: 'Share (%)',
      interval: 'Uncertainty, 95 %',
      low: 'Lower limit (%)',
      high: 'Upper limit (%)',
      answers: 'Answers',
      against: 'Against the city, percentage points',
      note: 'Note',
      source: 'Source',
    },
    difference: (points: string, low: string, high: string) => `${points} (${low} to ${high})`,
    range: (low: string, high: string) => `${low} to ${high}`,
    rival: (value: string, file: string) => `${value} according to ${file}`,
    pooled: (years: string) => `Answers of ${years}: no single year can be told from them.`,
    missing: (areas: readonly string[]) => `Not stated for ${listed(areas)}.`,
    noInterval:
      'Where the number of answers is unknown the uncertainty cannot be worked out, and small differences may mean nothing.',
    wilson:
      'The bar shows what the figure may stand for at 95 per cent confidence (Wilson’s interval), if the respondents are a random sample. Non-response and skewed composition are not included.',
    tooFewRule: 'Values that rest on fewer than 30 answers are not shown. The limit is our own.',
    noCity: 'No comparison with the city: there is no value for the City of Stockholm on the same question.',
    noDifference:
      'Against the city: the difference cannot be worked out, since the number of answers is unknown or too small.',
    againstRest:
      'Against the city: the area’s answers are among the city’s, so the difference is taken between the area and the rest of the city and scaled to the whole.',
    rivals:
      'Open ring: another table has another value for the same thing. The latest to be brought in is filled; both stand in the table.',
  },

  legend: {
    heading: 'The colours',
    under: (limit: number) => `under ${limit} %`,
    between: (from: number, to: number) => `${from} to under ${to} %`,
    from: (limit: number) => `${limit} % and more`,
    missing: 'not stated or too few answers',
    line: (ranges: readonly string[], missing: string) =>
      `Blue from weakest to strongest: ${ranges.join('; ')}. Hatched: ${missing}.`,
    fixedRule:
      'The classes are fixed, in steps of ten percentage points, so that a colour means the same in every year.',
    madeRule: (step: number) =>
      `The classes are ${step} percentage points wide: the smallest of the steps 5, 10, 20 and 25 at which all values of the question fit in four classes. They are the same for all years and groups, so that colours can be compared.`,
  },

  groupsSaid: {
    heading: 'Groups: what the documents say in words',
    lead: 'The documents compare groups but give no figures for them. With tables of your own, groups can be shown here.',
  },

  chart: {
    copyPicture: 'Copy picture',
    savePicture: 'Save picture',
    copyData: 'Copy data',
    saveData: 'Save data',
    told: {
      pictureCopied: 'The picture is copied.',
      dataCopied: 'The figures are copied and can be pasted into a spreadsheet.',
      pictureSaved: 'The picture is saved as PNG.',
      dataSaved: 'The figures are saved as CSV.',
      pictureInstead: 'The browser did not allow copying. The picture was saved as a file instead.',
      dataInstead: 'The browser did not allow copying. The figures were saved as a file instead.',
      failed: 'It did not work. The table on the page can be selected and copied.',
    },
  },

  measurements: {
    lead: 'Four surveys tell different things about safety in Hässelby-Vällingby. They stand here side by side, in the document’s own words. None of them is picked as the right one.',
    question: 'A question that the document gives',
    period: 'When',
    population: 'Who answered',
    direction: 'How safety moves',
    answers: 'Answers',
    value: 'Value',
    safety: { ökar: 'Safety rises', minskar: 'Safety falls' },
    noDirection: 'Says nothing of change.',
    notSampled: 'No interval: share and number are approximate, and those who answered are not a random sample.',
    said: (statements: number) => `What the document says (${count(statements, 'statement', 'statements')})`,
    why: 'Where they differ, and why',
    documentSays: 'The document’s own explanation',
    ourReading: 'Our reading',
    inShort: 'Our summary:',
    noReason: 'Neither the document nor we have an explanation.',
    allDisagreements: 'All questions on which the sources differ',
  },

  intake: {
    lead: 'Bring in a table of answers from a safety survey. You see how it was read before anything is saved. The table goes into the work file and can be removed.',
    choose: 'Choose file',
    drop: 'or drag it here. CSV and Excel (.xlsx) can be read.',
    dropNow: 'Drop the file here.',
    several: 'Choose one file at a time.',
    reading: (name: string) => `Reading ${name} …`,
    cancel: 'Cancel',
    stopped: (name: string) => `Reading ${name} was stopped. Nothing is changed.`,
    refused: (name: string) => `${name} could not be read`,
    open: 'Open file',
    close: 'Close the file',
    sheet: 'Sheet',
    mapping: '1. The columns',
    mappingLead: 'Check what each column is. A row needs an area and a value.',
    mappingUnsure: 'The header row was not recognised. Say which row it is on and which columns are area and value.',
    headerRow: 'Header row',
    noColumn: 'Not in the table',
    column: (letter: string, header: string) => (header === '' ? `Column ${letter}` : `${letter}: ${header}`),
    columns: {
      area: 'Area',
      question: 'Question',
      years: 'Year',
      group: 'Group',
      value: 'Share in per cent',
      answers: 'Number of answers',
      count: 'Number who answered so',
      source: 'Survey',
    },
    forAll: 'Holds for the whole table',
    forAllLead: 'Fill in what no column says.',
    ownQuestion: 'The question, in the survey’s words',
    ownYears: 'Year, for instance 2023 or 2020, 2021 and 2023',
    ownSource: 'Name of the survey',
    read: '2. How the table was read',
    tally: (rows: number, leftOut: number) =>
      `${count(rows, 'row read', 'rows read')}, ${count(leftOut, 'row left out', 'rows left out')}.`,
    faults: (faults: number) => count(faults, 'cell to look at', 'cells to look at'),
    saveFaults: 'Save the list as CSV',
    faultsFile: 'cells-to-look-at',
    faultColumns: { cell: 'Cell', given: 'The cell says', weight: 'Effect', says: 'What is wrong' },
    weights: { fel: 'The row is left out', upplysning: 'The row is taken in' },
    blank: 'empty',
    means: (given: string) => `The area “${given}” means`,
    notChosen: 'Not chosen, the row is left out',
    alike: 'Resembles the name',
    others: 'Other areas',
    more: (rest: number) => `and ${printNumber(rest, 'en')} more, in the list as CSV`,
    preview: 'The first rows as they were read',
    take: (rows: number) => `Bring in ${count(rows, 'row', 'rows')}`,
    tooMany: (rows: number, most: number) =>
      `The table has ${printNumber(rows, 'en')} rows. A table may have at most ${printNumber(most, 'en')}; split it.`,
    nothingFound: 'No row can be brought in yet.',
    saving: 'Saving …',
    saved: (time: string, rows: number) => `Saved ${time}. ${count(rows, 'row is', 'rows are')} brought in.`,
    removed: (time: string) => `Saved ${time}. The table is removed.`,
    undo: 'Undo',
    undone: (time: string) => `Undone ${time}.`,
    redo: 'Redo',
    notSaved: 'Not saved',
    keptHere: 'The table is in this tab and is saved as soon as the browser accepts it.',
    nothingWritten: 'Nothing is saved. The file is still here, so you can try again.',
    show: 'Show the answers',
    taken: 'Tables brought in',
    none: 'No table is brought in. The answers on the page are those that the documents state.',
    takenBy: (rows: number, role: string, moment: string) =>
      `${count(rows, 'row', 'rows')}, brought in by ${role} ${moment}`,
    noRole: 'someone without a stated role',
    remove: 'Remove',
    removeNamed: (file: string) => `Remove ${file}`,
    fault: {
      'area-unknown': () => 'There is no such area. Choose above which one is meant.',
      'area-blank': () => 'The area is missing.',
      'question-blank': () => 'The question is missing. Fill it in for the whole table.',
      'years-unreadable': () =>
        'The year cannot be read. Write 2023, or 2020, 2021 and 2023, or fill it in for the whole table.',
      'years-future': ({ year }: Details) => `The year ${year} has not been yet.`,
      'group-unknown': () =>
        'The group is neither all (alla), women (kvinnor), men (män), har funktionsnedsättning nor an age such as 50–64 år.',
      'value-blank': () => 'The value is missing and is shown as not stated.',
      'value-unreadable': () => 'The value is no number.',
      'value-out-of-range': () => 'The value is not between 0 and 100 per cent.',
      'value-share-or-percent': () =>
        'The number may be a share (0.47 of all) or less than one per cent, since the column has both kinds. Write a per cent sign.',
      'values-as-shares': () => 'The whole column is shares of one and was read as per cent: 0.47 as 47 %.',
      'answers-unreadable': () => 'The number of answers is no whole number above zero.',
      'answers-below-count': ({ count: given }: Details) =>
        `The number of answers is smaller than the number who answered so (${given}).`,
      'count-unreadable': () => 'The number is no whole number.',
      'value-differs-from-count': ({ count: given, answers }: Details) =>
        `The value does not agree with ${given} of ${answers} answers.`,
      'stated-twice': ({ rows }: Details) => `Rows ${rows} say different things of the same. None of them is taken.`,
      'stated-again': () => 'The same once more. It counts once.',
      'column-missing': ({ missing }: Details) =>
        missing === 'area' ? 'The column of areas is not stated.' : 'The column of values is not stated.',
      example: () => 'Marked Exempeldata. Invented data are not brought in.',
    },
  },

  compare: {
    lead: 'Two years or two questions side by side, one line for each area.',
    onlyOne:
      'There is only one question from a single survey with figures, so there is nothing to compare yet. Bring in a table from another survey and it is shown here.',
    toIntake: 'Bring in answers',
    from: 'From',
    to: 'To',
    end: (question: string, years: string) => `${question} (${years})`,
    pickTwo: 'Choose two different surveys.',
    describe: (from: string, to: string, lines: number) =>
      `Slope chart from ${from} to ${to}, ${count(lines, 'area', 'areas')}. The table below has the same figures.`,
    noLines: 'No area has a value in both surveys.',
    withoutLine: (areas: readonly string[]) =>
      `Without a line, since a value is missing or not shown: ${listed(areas)}.`,
    otherQuestion:
      'These are two different questions. The figures measure different things, so no difference is worked out.',
    sharedYears: (years: readonly number[]) =>
      `Both rest in part on the answers of ${listed(years.map(String))}. The lines are therefore flatter than the change, and no uncertainty can be worked out.`,
    method:
      'The uncertainty of the change is Newcombe’s interval, 95 per cent, and assumes two independent random samples.',
    swipe: {
      heading: 'On the map',
      lead: (from: string, to: string) =>
        `To the left of the line is ${from}, to the right of it ${to}. Drag the line in the map, or move the slider with the arrow keys.`,
      slider: (from: string, to: string) => `The line between ${from} and ${to}`,
      shows: (share: number, from: string, to: string) =>
        `${share} per cent of the map’s width shows ${from}, the rest ${to}`,
      describe: (from: string, to: string) =>
        `Map of the districts: ${from} to the left of a line, ${to} to the right of it. Stronger blue is more fear, hatched is not known. The table has the same figures.`,
      fileName: 'safety-comparison-map',
    },
    table: 'The comparison as a table',
    change: 'Change, percentage points',
    changeInterval: 'Uncertainty, 95 %',
    notComparable: 'not worked out',
    fileName: 'safety-comparison',
    between: (from: string, to: string) => `${from} and ${to}`,
  },
}

type Details = Readonly<Record<string, string | number>>
