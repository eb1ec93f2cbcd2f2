import type { start as source } from '../sv/start'

export const start: typeof source = {
  lead: (site) =>
    `Unsafe places in ${site}: what is wrong, why, who does what, and where it is written. Behind every statement is a mark, §, that shows the source’s own words.`,
  picture: {
    heading: 'The district in brief',
    description: (districts, scenes, areas) =>
      `Map of ${districts} districts. Vulnerable area by the situation report’s list: ${areas}. Open drug scenes: ${scenes}.`,
    areas: 'Vulnerable area by the situation report’s list',
    scenes: 'Open drug scene',
    open: 'Open the map',
  },
  prioritised: (year) => `Prioritised places ${year}`,
  spotsOf: (place) => `Spots: ${place}`,
  whole: 'Map, situation and the whole chain',
  answers: (causes, actions) =>
    `${causes} ${causes === 1 ? 'cause' : 'causes'}, ${actions} ${actions === 1 ? 'action' : 'actions'}`,
  doors: {
    heading: 'Three ways in',
    comesFor: 'You come to',
    leavesWith: 'You leave with',
    collaboration: {
      title: 'Place collaboration',
      who: 'Administration, police, property owners, traffic, housing companies and shops',
      comesFor: 'agree on what is wrong at a place and who does what.',
      leavesWith: 'a plan that holds together, and for each actor a list of what is theirs.',
      onMap: (place) => `${place} on the map`,
      byPlace: 'The action plan, place by place',
      byActor: 'The action plan, actor by actor',
      fromExcel: 'Take in the follow-up from Excel',
    },
    walk: {
      title: 'Safety walk',
      who: 'Those who prepare and lead a walk, and those who come along',
      comesFor: 'choose stops, time and questions, walk, and tell what you saw.',
      leavesWith: 'a route, a protocol where every item has an owner, and an answer to every finding.',
      notBuilt:
        'The walk is not built yet. Until then: read the causes at the spots and see on site whether they hold.',
      lookFor: (causes) => `${causes} ${causes === 1 ? 'cause' : 'causes'}`,
    },
    board: {
      title: 'District board',
      who: 'Officials who present and politicians who ask',
      comesFor: 'show the situation as it is and get answers with sources.',
      leavesWith: 'one sheet per place, and the source of every figure.',
      figures: 'Every statement with its source',
      disagreements: (count) => `${count} questions on which the sources disagree`,
      missing: 'What the documents give no figure for',
      sheet: (place) => `${place} as a sheet to print`,
    },
  },
  now: {
    heading: 'The situation now',
    lead: 'As the documents describe it. What they do not say is shown as not stated.',
    scenes: (count) => (count === 1 ? 'One open drug scene' : `${spelled(count)} open drug scenes`),
    place: 'Place',
    trend: 'Trend',
    standing: 'Standing',
    prioritised: (year) => `Prioritised ${year}`,
    guards: { tillstånd: 'Permit for guards', ansökt: 'Permit for guards applied for' },
    directions: { bättre: 'Better', sämre: 'Worse', oförändrad: 'Unchanged', avviker: 'Stands out' },
    planned: (rows) => `${rows} ${rows === 1 ? 'row' : 'rows'} in the plan`,
    noRows: 'No rows in the plan',
    fear: 'Reported fear',
    years: (years) => `Surveys ${years}.`,
    answersMissing: 'Number of answers',
    withoutFigure: (missing, all) => `${missing} of ${all} districts`,
    plan: (rows, areas) => `The plan: ${rows} rows in ${spelled(areas).toLowerCase()} areas`,
    area: 'Collaboration area',
    rows: 'Rows',
    causes: 'Causes',
    actions: 'Actions',
    partsNote:
      'Causes and actions are counted as parts of the cells, in our split. The plan’s own summary counts cells.',
    followUp: (filled, rows) => `Follow-up is filled in on ${filled} of ${rows} rows. Counted from the plan.`,
    changed: 'What has changed',
    total: 'Total',
  },
  others: 'All other places that the documents name',
  kinds: {
    'oppen-drogscen': 'Open drug scenes',
    'otrygg-plats': 'Unsafe places',
    'olovlig-bosattning': 'Unlawful settlements',
    dumpning: 'Dumping of rubbish',
    undviks: 'Places people avoid',
  },
  positionMissing: 'position unknown',
}

function spelled(count: number): string {
  const words = [
    'No',
    'One',
    'Two',
    'Three',
    'Four',
    'Five',
    'Six',
    'Seven',
    'Eight',
    'Nine',
    'Ten',
    'Eleven',
    'Twelve',
  ]
  return words[count] ?? String(count)
}
