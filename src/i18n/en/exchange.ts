import { printNumber } from '../numbers'
import type { exchange as source } from '../sv/exchange'

export const exchange: typeof source = {
  file: {
    heading: 'Take in the follow-up from Excel',
    lead: 'Choose the action plan as an Excel file, such as the one your case officer has filled in. You will see how the file was read and what differs from the plan here. Nothing changes until you take it in.',
    choose: 'Choose Excel file',
    another: 'Choose another file',
    drop: 'or drag it here. Files ending in .xlsx or .xlsm can be read.',
    dropNow: 'Drop the file here.',
    several: 'Choose one file at a time.',
    reading: (name) => `Reading ${name}`,
    cancel: 'Cancel',
    stopped: (name) => `The reading of ${name} was cancelled. Nothing has changed.`,
    refused: (name) => `${name} could not be read`,
    reason: 'This is why',
    again: 'Nothing in the plan has changed. Choose the file again, or another one.',
    open: 'Open file',
    close: 'Close the file',
    toDifference: 'To what differs',
  },
  columns: {
    problem: 'Problem',
    cause: 'Cause',
    action: 'Action',
    goal: 'Operative goals',
    when: 'When',
    who: 'Who',
    followUp: 'Follow-up',
    status: 'Status',
    followedUp: 'Followed up on',
  },
  statuses: { 'ej påbörjad': 'not begun', pågår: 'under way', klar: 'done', avbruten: 'broken off' },
  empty: 'empty',
  row: (area, row) => `${area}, row ${row}`,
  sheetRow: (sheet, row) => `the sheet ${sheet}, row ${row}`,
  ownRow: (area) => `${area}, own row`,
  marks: { added: 'added:', removed: 'removed:' },

  sheets: {
    heading: '1. How the file was read',
    lead: 'Check that each sheet belongs to the right area. Only sheets that are read are compared with the plan.',
    count: (taken, all) =>
      `${printNumber(taken, 'en')} of ${all === 1 ? '1 sheet' : `${printNumber(all, 'en')} sheets`} ${taken === 1 ? 'is read as an area' : 'are read as areas'} of the plan.`,
    none: 'No sheet in the file looks like an action plan. If the plan is there all the same, choose an area at a sheet and its header row.',
    area: 'Area',
    skip: 'Not read',
    own: (name) => `Area of our own: ${name}`,
    rows: (count) => (count === 1 ? '1 row' : `${printNumber(count, 'en')} rows`),
    looks: {
      plan: 'Looks like a plan.',
      template: "The template's columns without a row.",
      introduction: 'Introductory text.',
      analysis: 'Counts and formulas.',
      empty: 'An empty sheet.',
      other: "The plan's headers are not among the first twenty rows.",
    },
    footing: {
      'same-words': 'The same heading as in the plan.',
      'similar-words': "The name resembles the plan's. Check the area.",
      none: 'The heading is not known. The rows go into an area of their own unless you choose another.',
      user: 'Chosen by you.',
    },
    doubts: {
      'few-columns': "Only a couple of the plan's headers were found. Check the columns.",
      'problem-by-place': 'The problem column was chosen because it stands first. Check it.',
      'no-problem-column': 'No column for problems was found.',
      'no-follow-up-column': 'No column for follow-up was found.',
      'column-twice': 'Two columns have the same header. The first is read.',
      'name-disagrees': "The sheet's name points to another area than its heading does.",
      'area-twice': 'Another sheet is already read for the same area.',
      'hidden-sheet': 'The sheet is hidden in the file.',
      'protected-sheet': 'The sheet is protected. It can be read but not written back to.',
    },
    details: 'Columns and rows',
    hideDetails: 'Hide',
    detailsOf: (sheet) => `Columns and first rows of ${sheet}`,
    headerRow: 'The headers are on row',
    firstRow: 'Read from row',
    guidance: (row) => `Row ${row} is the template's guidance and is passed over.`,
    column: (letter, header) => (header === '' ? `Column ${letter}` : `${letter}: ${header}`),
    noColumn: 'Not in the sheet',
    preview: (sheet) => `The first rows of ${sheet}, as they are read`,
    previewRow: 'Row',
    noRows: 'No row with content below the headers.',
    notes: 'To be noted',
    note: {
      'hidden-row': (row) => `Row ${row} is hidden in the file, but read.`,
      'date-as-iso': (row, text) => `Row ${row}: the cell is a date and is written ${text}.`,
      formula: (row) => `Row ${row}: the text comes from a formula.`,
      'error-cell': (row, text) => `Row ${row}: the cell shows the error ${text}.`,
      'only-follow-up': (row) => `Row ${row} has only a follow-up and is not read as a row of its own.`,
      band: (row, text) => `Row ${row} is a heading between rows and is passed over: “${text}”.`,
      'repeated-header': (row) => `Row ${row} repeats the headers and is passed over.`,
      'second-table': (row, text) => `Row ${row} begins a new table, “${text}”. It is not read.`,
      'unknown-status': (row, text) => `Row ${row}: “${text}” is no status that the plan has.`,
      'unknown-date': (row, text) => `Row ${row}: “${text}” is no date.`,
    },
  },

  difference: {
    heading: '2. What differs',
    same: 'The file says the same as the plan here. There is nothing to take in.',
    sameButApp: 'The file has nothing new. What differs was written here.',
    summary: (parts, only) => `${listed(parts)}.${only ? ' Nothing else differs.' : ''}`,
    counts: {
      newFollowUps: (count) => (count === 1 ? '1 new follow-up' : `${printNumber(count, 'en')} new follow-ups`),
      changedFollowUps: (count) =>
        count === 1 ? '1 changed follow-up' : `${printNumber(count, 'en')} changed follow-ups`,
      cells: (count) => (count === 1 ? '1 other changed cell' : `${printNumber(count, 'en')} other changed cells`),
      added: (count) => (count === 1 ? '1 new row' : `${printNumber(count, 'en')} new rows`),
      removed: (count) =>
        count === 1 ? '1 row missing from the file' : `${printNumber(count, 'en')} rows missing from the file`,
      moved: (count) => (count === 1 ? '1 moved row' : `${printNumber(count, 'en')} moved rows`),
      loose: (count) =>
        count === 1 ? '1 follow-up that stands alone' : `${printNumber(count, 'en')} follow-ups that stand alone`,
    },
    unchanged: (count) =>
      count === 1
        ? '1 row is the same in the file and here.'
        : `${printNumber(count, 'en')} rows are the same in the file and here.`,
    spaces: 'Differences in spaces and line breaks alone are not counted.',
    take: 'Take in',
    modes: { all: 'All that is new in the file', followUps: 'Only the follow-ups', own: 'What I choose below' },
    groups: {
      followUps: 'Follow-ups',
      cells: 'Other cells',
      added: 'New rows',
      removed: 'Rows missing from the file',
      moved: 'Moved rows',
      loose: 'Follow-ups that stand alone',
      app: 'Written here, not in the file',
    },
    leads: {
      added: 'The rows are added to the plan as rows of your own.',
      removed: 'Taken in as removed they stay in the history, but are no longer counted.',
      moved: 'The rows get the same order as in the file.',
      loose: 'The row holds nothing but a follow-up. It can be added to the end of the row above.',
      app: 'The file still has the older wording. Tick only what is to go back to the wording of the file.',
    },
    removedChoice: 'Remove the row from the plan',
    movedChoice: (after) => (after === null ? 'Put the row first' : `Put the row after “${after}”`),
    addedChoice: 'Add the row',
    addedPlace: (place) => `Tied to ${place}, like other rows that begin the same way.`,
    looseChoice: (row) => `Add to the end of the follow-up on ${row}`,
    looseNowhere:
      'The row above is not in the plan here. If it is new, the text can be added when the row has been taken in.',
    retiredChoice: 'Take back the row, which is removed here but stands in the file',
    onlyHere: 'The row is here but not in the file. Tick to remove it from the plan.',
    both: 'Changed both here and in the file. The present wording stays in the history.',
    mayName: 'The cell may hold a name that the app leaves out. Read it before you take it in.',
    hidden: 'The row is hidden in the file.',
    more: (count) => `Show ${printNumber(count, 'en')} more`,
    chosen: (count) => (count === 1 ? '1 change chosen' : `${printNumber(count, 'en')} changes chosen`),
    button: (count) =>
      count === 0 ? 'Take in' : count === 1 ? 'Take in 1 change' : `Take in ${printNumber(count, 'en')} changes`,
    nothingChosen: 'Choose at least one change to take in.',
    // Stands in the journal, whose language is Swedish.
    reason: (file) => `Raden finns inte i ${file}`,
  },

  taken: {
    saving: 'Saving …',
    saved: (count) =>
      count === 1 ? '1 change is saved in the plan.' : `${printNumber(count, 'en')} changes are saved in the plan.`,
    from: (file) => `Taken in from ${file}:`,
    followUp: (row) => `Follow-up: ${row}`,
    cell: (column, row) => `${column}: ${row}`,
    added: (row) => `New row: ${row}`,
    removed: (row) => `Removed row: ${row}`,
    moved: (row) => `Moved row: ${row}`,
    restored: (row) => `Row taken back: ${row}`,
    undo: 'Undo',
    redo: 'Redo',
    undone: 'What was taken in is undone. The plan is as it was.',
    notSaved: 'The changes are not saved',
    inMemory: 'They are only in this tab until they can be saved.',
    nothing: 'Nothing in the plan has changed.',
    showPlan: 'Show the plan',
    again: 'Try again',
  },

  write: {
    heading: '3. Write back to the same file',
    lead: 'The file is downloaded anew with what is written here. Only the cells in the list change. Drop-downs, comments, formulas and formats stay.',
    nothing: 'There is nothing from here to write in the file.',
    onlyFile: (count) =>
      count === 1
        ? '1 cell where only the file has changed'
        : `${printNumber(count, 'en')} cells where only the file has changed`,
    onlyFileLead:
      'They are not written, since the text of the file would be lost. Take it in above, or tick the cells where the wording of the plan is to hold.',
    list: 'Cells that change in the file',
    cell: (sheet, cell) => `${sheet}, cell ${cell}`,
    newRow: 'New row in the file',
    both: 'Changed both here and in the file. The text of the file is written over.',
    notHeading: (count) => (count === 1 ? '1 difference is not written' : `${count} differences are not written`),
    not: {
      formula: 'The cell is made by a formula.',
      merged: 'The cell is shared by several rows that have different texts here.',
      protected: 'The sheet is protected against changes.',
      name: 'A name belongs in the cell that the app does not have.',
      'no-sheet': 'The file has no sheet that is read for the area.',
      'no-column': 'The sheet lacks the column.',
      retired: 'The row is removed here. Rows are never taken out of the file.',
      moved: 'The row stands elsewhere here. Rows are never moved in the file.',
    },
    status: 'Status and date of follow-up are written only if the sheet has columns of their own for them.',
    button: (count) =>
      count === 1
        ? 'Download the file with 1 changed cell'
        : `Download the file with ${printNumber(count, 'en')} changed cells`,
    writing: 'Writing the file …',
    done: (name, count) =>
      `${name} is downloaded with ${count === 1 ? '1 changed cell' : `${printNumber(count, 'en')} changed cells`}.`,
    leftOut: (count) =>
      count === 1 ? '1 cell could not be written' : `${printNumber(count, 'en')} cells could not be written`,
    failed: 'The file could not be written',
  },

  out: {
    heading: 'Download or print the plan',
    lead: 'The plan as it stands here, with all that was written and taken in.',
    fresh: "New Excel file in the city's columns",
    freshLead:
      "One sheet for each area, with the city's headers and guidance. Status and date of follow-up have no column there.",
    csv: 'Download as CSV',
    csvLead: 'All areas in one table, with status and date of follow-up.',
    print: 'Open the plan to print it',
    printLead: 'The action plan has a print of its own, with the headers repeated on every page.',
    area: 'Area',
    row: 'Row',
    done: (name) => `${name} is downloaded.`,
    fileName: (year) => `atgardsplan-${year}`,
  },
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
