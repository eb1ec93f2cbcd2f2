import type { Problem, ProblemCode } from '../../domain/problems/problem'
import type { ProblemText, problems as source } from '../sv/problems'

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
  'unknown-source': ({ given }) => ({
    what: `There is no source “${given}”.`,
    doThis: 'Choose a source from the list.',
  }),
  'unknown-row': ({ given }) => ({
    what: `There is no row “${given}” in the plan.`,
    doThis: 'Choose a row of the plan. The link may belong to another version.',
  }),
  'bad-number': ({ given }) => ({
    what: `“${given}” is not a number that can be read.`,
    doThis: 'The map is shown as it usually opens.',
  }),
  'bad-date': ({ given }) => ({
    what: `“${given}” is no date in the calendar.`,
    doThis: 'Write year, month and day, such as 2026-11-22. Until then today’s date counts.',
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
