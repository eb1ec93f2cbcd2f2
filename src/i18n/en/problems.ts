import type { Problem, ProblemCode } from '../../domain/problems/problem'
import { printDate, printNumber } from '../numbers'
import type { ProblemText } from '../sv/problem-text'
import type { problems as source } from '../sv/problems'
import { intakeProblems } from './intake-problems'

const foreignFiles: Readonly<Record<string, string>> = {
  xlsx: 'an Excel file',
  zip: 'a compressed file',
  geojson: 'GeoJSON',
  csv: 'a table (CSV)',
  json: 'JSON of another kind',
  pdf: 'a PDF',
  html: 'a web page',
  text: 'plain text',
}

type Sentences = Record<ProblemCode, (details: Problem['details']) => ProblemText>

const sentences: Sentences = {
  unreachable: () => ({
    what: 'The file could not be fetched.',
    doThis: 'Check the network and try again. If the app was opened straight from disk it needs a web server.',
  }),
  'not-found': ({ dataset }) => ({
    what: dataset ? `The catalog lacks the dataset “${dataset}”.` : 'The file is not on the server.',
    doThis: dataset
      ? 'Add the dataset to geodata/catalog.json.'
      : 'Check that the file lies in the folder geodata and that its name agrees with the catalog.',
  }),
  'server-error': ({ status }) => ({
    what: `The server answered with error ${status ?? ''}.`,
    doThis: 'Try again in a while. Contact whoever runs the web server if it persists.',
  }),
  timeout: ({ seconds }) => ({
    what: `No file came within ${seconds ?? 30} seconds.`,
    doThis: 'Try again. If the network is slow, wait until it is better.',
  }),
  truncated: ({ bytes }) => ({
    what: `The file is cut short or damaged (${bytes ?? 0} characters read).`,
    doThis: 'Upload the file again and retry.',
  }),
  'wrong-shape': ({ path, expected, found, given }) => ({
    what: given
      ? `The value “${given}” has the wrong form.`
      : `The content has the wrong form${path ? ` at “${path}”` : ''}: expected ${expected ?? 'another value'}, found ${found ?? 'something else'}.`,
    doThis: given ? 'Check the address.' : 'Compare the file with the description in geodata/README.md.',
  }),
  'bad-item': ({ number, id, path, expected, found }) => ({
    what: `Item ${number}${id ? ` (${id})` : ''} is left out: ${path ? `“${path}”` : 'it'} should be ${expected} but is ${found}.`,
    doThis: 'Correct the item in the file. The others are shown.',
  }),
  'outside-world': ({ id }) => ({
    what: `The position of ${id} is outside the world.`,
    doThis: 'Check that longitude comes before latitude.',
  }),
  'unknown-workspace': ({ given }) => ({
    what: `There is no page called “${given}”.`,
    doThis: 'The start page is shown instead. Check the link.',
  }),
  'unknown-place': ({ given }) => ({
    what: `The place “${given}” is not in the material.`,
    doThis: 'Choose a place from the list. The link may be old or misspelt.',
  }),
  'unknown-spot': ({ given }) => ({
    what: `The spot “${given}” is not part of the place.`,
    doThis: 'The place is shown without a chosen spot.',
  }),
  'unknown-layer': ({ given }) => ({
    what: `There is no map layer “${given}”.`,
    doThis: 'The other layers are shown. Choose layers under Map layers.',
  }),
  'layer-not-in-edition': ({ given }) => ({
    what: `The map layer “${given}” is not part of this edition.`,
    doThis: 'The other layers are shown. Choose layers under Map layers.',
  }),
  'own-layer-elsewhere': () => ({
    what: 'The link shows a layer of somebody’s own that is not in this browser. Either it has been removed or the file was read in somewhere else.',
    doThis:
      'The other layers are shown. Ask the sender for the file and read it in under Data to get a layer of your own from it.',
  }),
  'unknown-source': ({ given }) => ({
    what: `There is no source “${given}”.`,
    doThis: 'Choose a source from the list.',
  }),
  'unknown-row': ({ given }) => ({
    what: `There is no row “${given}” in the plan.`,
    doThis: 'Choose a row of the plan. The link may belong to another version.',
  }),
  'unknown-area': ({ given }) => ({
    what: `The situation has no area “${given}”.`,
    doThis: 'Choose an area from the list. The link may come from another work file.',
  }),
  'unknown-kind': ({ given }) => ({
    what: `The kind “${given}” is not in the material.`,
    doThis: 'The rest of the filter holds. The link or the saved filter may have been made for another material.',
  }),
  'unknown-district': ({ given }) => ({
    what: `The district “${given}” is not in the material.`,
    doThis: 'The rest of the filter holds. Choose a district from the list.',
  }),
  'bad-number': ({ given }) => ({
    what: `“${given}” is not a number that can be read.`,
    doThis: 'The map is shown as it usually opens.',
  }),
  'bad-date': ({ given }) => ({
    what: `“${given}” is no date in the calendar.`,
    doThis: 'Write year, month and day, such as 2026-11-22. Until then today’s date counts.',
  }),
  'bad-week': ({ given }) => ({
    what: `“${given}” is no week in the calendar.`,
    doThis: 'Write year and week, such as 2024-W12. Only some years have a week 53.',
  }),
  'bad-hours': ({ given }) => ({
    what: `“${given}” are no hours of the week.`,
    doThis: 'Write day and hours, such as fre18-24 or lor-son0-6. The filter by hours has been removed.',
  }),
  'bad-ring': ({ given }) => ({
    what: `The drawn area in the link cannot be read: “${given}”.`,
    doThis: 'Draw the area again. An area has at least three corners.',
  }),
  'unknown-material': ({ given }) => ({
    what: `The material “${given}” is not in this browser.`,
    doThis: 'Choose another material or read the file again. Files that were read do not travel with a link.',
  }),
  'sets-refused': () => ({
    what: 'The browser does not allow incidents that were read to be stored. They exist only while this tab is open.',
    doThis: 'Keep the file. Allow storage for the site, or leave the private window, if the material is to remain.',
  }),
  'sets-full': () => ({
    what: 'The browser’s storage is full.',
    doThis: 'Remove materials that are not needed or free space on the computer, and try again. Keep the file.',
  }),
  'sets-lost': ({ reason }) => ({
    what: `The browser’s database of incidents does not answer${reason ? ` (${reason})` : ''}.`,
    doThis: 'Try again. If that does not help, reload the page. Keep the file until then.',
  }),
  'sets-newer-app': ({ count: sets }) => ({
    what: `A newer version of the app has stored ${sets === 1 ? '1 material that is' : `${count(sets)} materials that are`} not shown here.`,
    doThis: 'Reload the page to get the latest version. The materials are untouched.',
  }),
  'bad-view': ({ given }) => ({
    what: `The map view “${given}” is outside what can be shown.`,
    doThis: 'The map is shown as it usually opens. The order is zoom/latitude/longitude.',
  }),
  'bad-language': ({ given }) => ({
    what: `The language “${given}” does not exist.`,
    doThis: 'Swedish is shown. Choose a language under Settings.',
  }),
  'no-webgl': () => ({
    what: 'The map cannot be drawn because the browser lacks WebGL or has it turned off.',
    doThis: 'The list and the place panel still work. Turn on hardware acceleration or change browser to see the map.',
  }),
  'map-failed': ({ reason }) => ({
    what: `The map stopped${reason ? `: ${reason}` : ''}.`,
    doThis: 'Reload the map. The list and the place panel work meanwhile.',
  }),
  'base-map-failed': ({ title }) => ({
    what: `The base map “${title ?? ''}” does not answer.`,
    doThis: 'The embedded background is shown instead. Try again later.',
  }),
  'storage-refused': () => ({
    what: 'The browser does not allow your choices to be saved.',
    doThis:
      'Everything works, but the appearance is reset when the page is closed. Allow storage for the site to keep it.',
  }),
  'blocked-address': ({ host }) => ({
    what: `The address ${host ?? ''} is blocked because the catalog does not name it.`,
    doThis: 'Add the address to geodata/catalog.json if it is to be used.',
  }),
  'too-wide': ({ kilometres }) => ({
    what: `The incidents are spread over ${kilometres ?? 'too many'} km, and no density is computed over so large an area.`,
    doThis: 'Check whether an incident in the file lies far from the others.',
  }),
  'not-a-workbook': ({ format }) => ({
    what: format
      ? `The file is saved in a format that is not read here (${format}).`
      : 'The file is no Excel workbook.',
    doThis: format
      ? 'Open it in the spreadsheet program, choose Save as and the format Excel workbook (.xlsx). Then choose the new file.'
      : 'Choose a file whose name ends in .xlsx or .xlsm.',
  }),
  'password-protected': () => ({
    what: 'The workbook is locked with a password and cannot be read.',
    doThis: 'Open it in Excel, remove the password under File, Info, Protect workbook, save and choose the file again.',
  }),
  'too-large': ({ measure, limit }) => ({
    what: `The file is too large. The limit is ${count(limit)} ${measures[measure as Measure] ?? ''}.`,
    doThis: 'Remove what is not needed, sheets and rows for instance, or split the file. Then choose it again.',
  }),
  'zip-bomb': ({ limit }) => ({
    what: `What the file holds is more than ${count(limit)} times larger than the file itself. No ordinary file is.`,
    doThis: 'Do not open it unless you know where it comes from. Ask the sender for a new file.',
  }),
  'damaged-file': ({ part }) => ({
    what: `The file is cut short or damaged${part ? ` (in the part ${part})` : ''}.`,
    doThis:
      'Fetch the file anew and choose it again. A workbook can instead be opened in Excel, repaired there and saved.',
  }),
  cancelled: () => ({
    what: 'The work on the file was stopped.',
    doThis: 'Nothing is changed. Choose the file again when you want to go on.',
  }),
  'unknown-sheet': ({ given }) => ({
    what: `The workbook has no sheet called “${given}”.`,
    doThis: 'Check that it is the right file and that the sheet has not been renamed.',
  }),
  'cell-formula': () => ({
    what: 'The cell is computed by a formula and is not written over.',
    doThis: 'Enter the value in the spreadsheet program if the formula is to go.',
  }),
  'cell-protected': () => ({
    what: 'The sheet is protected against changes and is not written.',
    doThis: 'Remove the protection under Review, Unprotect sheet, save and try again.',
  }),
  'cell-merged': ({ into }) => ({
    what: `The cell is merged with others and has its value in ${into}.`,
    doThis: `Change the value in ${into}, or split the cells in the spreadsheet program.`,
  }),
  'cell-table-header': () => ({
    what: 'The cell is the heading of a table and is not written, since that would damage the table.',
    doThis: 'Change the heading in the spreadsheet program.',
  }),
  'cell-outside': () => ({
    what: 'The cell lies outside the sheet.',
    doThis: 'A sheet has at most 1,048,576 rows and 16,384 columns. Check the row and the column.',
  }),
  'cell-too-long': ({ given, limit }) => ({
    what: `The text is ${count(given)} characters, and a cell holds at most ${count(limit)}.`,
    doThis: 'Shorten the text or divide it among several cells.',
  }),
  'journal-refused': () => ({
    what: 'The browser does not allow the work file to be saved here. What you write lives only in this tab.',
    doThis: 'Save as a file before you close the tab, or allow storage for the site and reload.',
  }),
  'journal-full': () => ({
    what: "The browser's storage is full. The latest lives only in this tab.",
    doThis: 'Save as a file now. Then free some space on the computer, and it is saved by itself.',
  }),
  'journal-lost': ({ reason }) => ({
    what: `The database of the work file could not be reached${reason ? ` (${reason})` : ''}. The latest lives only in this tab.`,
    doThis: 'Save as a file before you close the tab. The app tries again by itself.',
  }),
  'journal-cleared': ({ day }) => ({
    what: `There was a work file here on ${printDate(String(day), 'en')}, but now it is empty: the browser or somebody has cleared it.`,
    doThis: 'Open the latest saved file under Data before you write on. If there is no file, you can begin anew.',
  }),
  'journal-newer-app': () => ({
    what: 'A newer version of the app has opened the work file. What you write here lives only in this tab.',
    doThis: 'Save as a file if you have written something, then reload the page.',
  }),
  'journal-slow': ({ seconds }) => ({
    what: `The database did not answer within ${seconds ?? 20} seconds. The latest lives only in this tab until it does.`,
    doThis: 'Close other tabs with the app if this stays, and save as a file to be safe.',
  }),
  'role-missing': () => ({
    what: 'Nothing was saved, because no role is chosen.',
    doThis: 'Choose the role you write in (no name is needed) and save again. What you wrote is still there.',
  }),
  'nothing-to-undo': () => ({
    what: 'The change is already undone or is not here.',
    doThis: 'See the history for what stands now.',
  }),
  'event-bad': ({ number, id, path, expected, found }) => ({
    what: `Item ${number}${id ? ` (${id})` : ''} was not taken in: ${path ? `“${path}”` : 'it'} should be ${expected} but is ${found}.`,
    doThis: 'The others are in. Ask whoever saved the file to save it again.',
  }),
  'event-unreadable': ({ id, path, expected, found }) => ({
    what: `Item ${id} has a value that cannot be shown: ${path ? `“${path}”` : 'it'} should be ${expected} but is ${found}.`,
    doThis:
      'It is kept and goes along to a file, but does not count. A newer version of the app may be able to read it.',
  }),
  'event-differs': ({ id }) => ({
    what: `Item ${id} is already here with other content. The other one was not taken in.`,
    doThis: 'Someone has edited a saved file. What was already here stands.',
  }),
  'journal-empty': () => ({
    what: 'The file is empty.',
    doThis: 'Choose another file, or ask whoever saved it to save again.',
  }),
  'journal-too-large': ({ megabytes, limit }) => ({
    what: `The file is ${megabytes} MB. A work file may be at most ${limit} MB.`,
    doThis: 'Check that it is the right file.',
  }),
  'journal-damaged': ({ reason }) => ({
    what: `The file is cut short or damaged, so nothing was read${reason ? ` (${reason})` : ''}.`,
    doThis: 'Copy it again from where it was saved, or ask for a new one. What is here is untouched.',
  }),
  'journal-foreign': ({ found }) => ({
    what: `The file is not a work file from Platsbild${found && foreignFiles[found] ? `. It looks like ${foreignFiles[found]}` : ''}.`,
    doThis:
      found === 'xlsx'
        ? 'An action plan in Excel is opened under Action plan.'
        : found === 'csv' || found === 'geojson'
          ? 'Incidents, areas and lines are read under Data, Incidents from files.'
          : 'Choose a file saved with “Save as file” in the work file.',
  }),
  'journal-newer': ({ version }) => ({
    what: `The file was saved by a newer version of the app (file version ${version}).`,
    doThis: 'Reload the page to get the latest version, and open the file again.',
  }),
  'team-refused': () => ({
    what: "The team's server did not accept the name or the password.",
    doThis: 'Check the spelling and sign in again. What you have written is still here.',
  }),
  'team-forbidden': () => ({
    what: "The sign-in is right, but it may not read and write the team's database.",
    doThis: 'Ask whoever runs the server to make you a member of the database.',
  }),
  'team-unreachable': ({ host }) => ({
    what: `The team's server${host ? ` (${host})` : ''} does not answer.`,
    doThis:
      'You can go on working; everything is sent when the server answers again. If this stays, the server may be off or lack permission for this site (CORS).',
  }),
  'team-missing': ({ database }) => ({
    what: `The team's server has no database${database ? ` called “${database}”` : ' at the address'}.`,
    doThis: 'Ask whoever runs the server to create it, or correct the address in geodata/catalog.json.',
  }),
  'team-failing': ({ status, reason }) => ({
    what: `The team's server answers with an error${status ? ` ${status}` : ''}${reason ? `: ${reason}` : ''}.`,
    doThis: 'You can go on working; everything is sent when it is mended. Talk to whoever runs the server.',
  }),
  'team-denied': ({ count }) => ({
    what: count === 1 ? 'The server did not accept 1 item.' : `The server did not accept ${count ?? 'some'} items.`,
    doThis: 'They are still here. Save as a file, and ask whoever runs the server to look at the permissions.',
  }),
  ...intakeProblems,
  bug: ({ reason }) => ({
    what: `A fault in the program stopped this part${reason ? `: ${reason}` : ''}.`,
    doThis: 'Try again. Other parts work.',
  }),
}

export const problems: typeof source = {
  sentence: (problem) => sentences[problem.code](problem.details),
  heading: 'Something could not be shown',
  addressHeading: 'The link is not quite right',
  leftOut: (count) => (count === 1 ? '1 item is left out' : `${count} items are left out`),
  where: 'Where',
  whatToDo: 'What to do',
}

/** What a workbook can have too much of; the limit's number stands before it. */
const measures = {
  'file-megabytes': 'MB for the file',
  'unpacked-megabytes': 'MB for its content',
  parts: 'parts in the file',
  cells: 'filled cells',
  characters: 'characters of text',
  merges: 'merged ranges on a sheet',
  rows: 'rows on a sheet',
  columns: 'columns on a sheet',
}
type Measure = keyof typeof measures

const count = (number: string | number | undefined) => printNumber(Number(number ?? 0), 'en')
