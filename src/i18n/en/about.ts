import type { about as source } from '../sv/about'

export const about: typeof source = {
  lead: 'Platsbild is a map of unsafe places. A place is never shown without its causes and actions, and never without where the claim comes from.',
  truth: {
    heading: 'What you can rely on',
    points: [
      'Every figure and claim has a source. One click on the mark shows the source’s own words.',
      'Real, derived and invented look different. Invented data bear the word Exempeldata everywhere.',
      'What is not known is shown as not stated, never as zero.',
      'Sources that disagree stand side by side. No winner is picked.',
      'An approximate position is drawn as approximate.',
      'Reported incidents are not all crimes. Platsbild predicts no persons and gives places no scores.',
    ],
  },
  shortcuts: {
    heading: 'Keyboard shortcuts',
    keys: 'Keys',
    does: 'Does',
    none: 'Tab, Shift + Tab, Enter, Space, arrow keys and Esc work as on other web pages.',
  },
  accessibility: {
    heading: 'Accessibility statement',
    status:
      'Platsbild aims at EN 301 549 and WCAG 2.2, level AA. The assessment is our own; no independent audit has been made. We therefore cannot promise that the requirements are fully met.',
    limitsHeading: 'Known shortcomings',
    limits: [
      'The map itself cannot be read by a screen reader. The same places in the same order are in the list beside the map, and the place panel says all that the map shows of a place.',
      'The documents are in Swedish only. Quotes stay in Swedish in English mode.',
      'The documents’ pictures, charts and several tables did not come along with the text. What stood only there can be shown to nobody.',
      'The text of the documents is taken from PDF: some dashes are lost, and screen readers may read such words wrongly.',
    ],
    waysHeading: 'How it works',
    ways: [
      'Everything can be done by keyboard, and focus is visible.',
      'Text can be enlarged to 200 per cent and the page shown 320 pixels wide.',
      'Settings offer light, dark and high contrast. Motion is off when the computer asks for it.',
      'No fact rests on colour alone.',
    ],
    contact: (municipality) =>
      `If you find a shortcoming or need the content in another way: contact ${municipality}. If you are not content with the answer you can report the shortcoming to the authority that supervises the Swedish act on accessibility to digital public service.`,
  },
  material: {
    heading: 'Replacing the material',
    paragraphs: [
      'Everything shown is read from the folder geodata beside the app. The catalog catalog.json lists the files; another district takes Platsbild over by replacing them.',
      'How each file was made, with source, licence and date, is told in geodata/README.md. An item that cannot be read is left out and named, and the rest is shown.',
    ],
    datasets: 'See the datasets in use now',
  },
  privacy: {
    heading: 'Cookies and tracking',
    text: 'Platsbild uses no cookies and no tracking. No address outside the site is called unless the catalog names it. The chosen appearance, your role and what you write are kept in your browser and go nowhere else, unless the site has a team database and you sign in to it.',
  },
  licences: {
    heading: 'Map data and licences',
    lead: 'The map is drawn from these sources:',
  },
  planned: {
    notBuilt: 'This part is not built yet.',
    willHold: 'What will be here',
    until: 'Until then',
    parts: {
      vandring: {
        will: 'Plan a safety walk with stops, time and questions, note findings on site without network, and hand over a protocol with owners and answers.',
        now: 'Read the causes at the spots and see on site whether they hold. The place sheet can be printed and brought along.',
      },
      dragning: {
        will: 'A briefing where text, map and place belong together, with full screen, speaker’s notes and one key that hides what is sensitive.',
        now: 'Each place prints as a sheet with the whole chain, and questions are answered from the sources.',
      },
    },
    links: {
      place: (name) => `${name}: spots, causes and actions`,
      statements: 'Every statement with its source',
      disagreements: 'Where sources disagree',
    },
  },
}
