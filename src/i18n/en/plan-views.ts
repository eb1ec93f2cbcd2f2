import type { Deadline } from '../../domain/plan/deadlines'
import type { planViews as source } from '../sv/plan-views'

export const planViews: typeof source = {
  views: { label: 'or look it over', tackning: 'Coverage', granskning: 'Self-check' },
  workbook: 'Excel in and out',

  today: {
    label: (day) => `Today: ${day}`,
    other: 'Count from another date',
    chosen: (day) => `Counted from ${day}`,
    field: 'Date to count from',
    back: 'Count from today’s date',
    done: 'Done',
    line: 'today',
    lineAt: (day) => `The dashed line is today, ${day}.`,
    outside: (day) => `The day, ${day}, lies outside the years shown.`,
  },

  standings: {
    late: 'Late',
    soon: 'Due within three months',
    later: 'Due later',
    undated: 'Without a date',
    closed: 'Closed',
  },
  shortStandings: { late: 'Late', soon: 'Soon', later: 'Later', undated: 'No date', closed: 'Closed' },
  undated: 'no date to be late against',
  deadline: ({ kind, standing }, day) => deadlineWords[kind][standing](day),

  followUp: {
    none: 'no follow-up filled in',
    since: (day) => `followed up ${day}`,
    setBy: (role, day) => `set by ${role} ${day}`,
  },

  actors: {
    heading: 'The actors and what is ahead of them',
    lead: 'Choose an actor to see its own list across places and areas. A row counts with each actor that the row or one of its actions names.',
    lateRows: (late, all) =>
      late === 0
        ? `None of ${all} rows is late or past its plan year.`
        : `${late} of ${all} rows are late or past their plan year.`,
    actor: 'Actor',
    rows: 'Rows',
    kinds: {
      förvaltning: 'Administrations',
      enhet: 'Units and functions',
      polis: 'Police',
      skola: 'Schools',
      civilsamhälle: 'Civil society',
      fastighet: 'Property',
      näringsliv: 'Business',
      region: 'Region',
      grupp: 'Groups and teams',
    },
    all: 'All actors',
    summary: (rows, places) =>
      places === 0 ? rows : `${rows}, ${places === 1 ? 'at one place' : `at ${places} places`}`,
    actions: 'Actions that name the actor',
    noActions: 'None of the row’s actions names the actor in particular.',
    reading: 'Which actions name an actor is our reading of the plan. The dates are read from the column När.',
    copy: 'Copy the list',
    copied: 'The list is copied.',
    notCopied: 'The browser did not allow copying. Select the text here and copy it.',
    copyText: 'The list as text',
    print: 'Print the list',
    printed: (plan, day) => `From ${plan}, counted from ${day}`,
  },

  listText: {
    title: (actor, plan) => `${actor}: from ${plan}`,
    counted: (day) => `Counted from ${day}.`,
    source: (title) => `Source: ${title}. Which actions name an actor is our reading of the plan.`,
    row: (number) => `row ${number}`,
    role: (roles) => `Role: ${roles}`,
    action: (words) => `Action: ${words}`,
    when: (words) => `When: ${words}`,
    followUp: (words) => `Follow-up: ${words}`,
  },

  coverage: {
    heading: 'What the actions cover',
    lead: 'The plan’s actions place by place: of which kinds they are, and which side of the problem triangle they work on. Where a cell says “missing” the plan has no such action.',
    own: 'Our own reading of the plan.',
    kindsHeading: 'Place and kind of action',
    sidesHeading: 'Place and sides of the problem triangle',
    place: 'Place or area',
    elsewhere: 'Areas without a place',
    actions: (count) => (count === 1 ? '1 action' : `${count} actions`),
    inRows: (count) => (count === 1 ? 'in 1 row' : `in ${count} rows`),
    missing: 'missing',
    link: (place, what, actions, rows) =>
      `${place}, ${what}: ${actions === 1 ? '1 action' : `${actions} actions`} in ${rows === 1 ? '1 row' : `${rows} rows`}`,
    sides: { plats: 'The place', gärningsperson: 'The offender', offer: 'Those who may be harmed' },
    gaps: (count) =>
      count === 0
        ? 'Every place has actions of every kind.'
        : count === 1
          ? 'One cell is empty.'
          : `${count} cells are empty.`,
    effects: { omedelbar: 'immediate effect', långsiktig: 'long-term effect', none: 'effect not judged' },
    assumptionsHeading: 'Assumptions',
    assumptions: [
      'The plan does not say of which kind an action is, or which side of the problem triangle it works on. Both are our reading.',
      'Physical actions and activation count to the place.',
      'Police and social actions count to the offender, except in the area of victims, where they count to those who may be harmed.',
      'Communication counts to those who may be harmed, witness or report.',
      'Organisational actions count to no side until they lead to something else.',
      'An empty cell says that the plan names nothing, not that nothing is done.',
    ],
    refers: (count) =>
      count === 1
        ? 'One action only refers to other actions and has no kind of its own.'
        : `${count} actions only refer to other actions and have no kind of their own.`,
    withoutRows: 'Open drug scenes in the material that the plan has no row about:',
    effectHeading: 'What has effect first',
    effectLead:
      'The document does not say how soon an action has effect. Those who work with the plan judge it on the row; what has effect at once stands first here.',
    noneJudged: (count) => `No action is judged. ${count} are waiting.`,
    judged: (judged, all) => `${judged} of ${all} actions are judged.`,
    notJudgedRows: (rows) => (rows === 1 ? 'Show the row' : `Show the ${rows} rows`),
    effect: { omedelbar: 'Immediate effect', långsiktig: 'Long-term effect' },
    empty: 'The selection has no rows, so there is nothing to count.',
  },

  check: {
    heading: 'Self-check of the plan',
    lead: 'The app reads the plan against a number of rules and says what it notices. It changes nothing by itself. Each finding can be accepted, dismissed with a reason, or mended.',
    derived: 'The findings are the app’s reading, not the document’s. The quotes are the plan’s own words.',
    states: { open: 'Open', accepted: 'Accepted', dismissed: 'Dismissed', solved: 'Solved' },
    statesLabel: 'Show findings that are',
    solvedLead: 'Findings in the document’s words that no longer hold since the plan was changed here.',
    count: (count) => (count === 1 ? '1 finding' : `${count} findings`),
    none: {
      open: 'No open findings in the selection.',
      accepted: 'No finding is accepted.',
      dismissed: 'No finding is dismissed.',
      solved: 'No finding is solved yet.',
    },
    clean: 'The self-check finds nothing to remark on in the plan.',
    lookedAt: 'What the self-check has looked for',
    rules: (count) => `${count} rules`,
    jump: 'Go to',
    personNote: 'Only the words that led to the finding are shown. Names that the document holds are not in the app.',
    rows: 'Rows',
    row: (number) => `row ${number}`,
    rowOf: (area, number) => `${area}, row ${number}`,
    column: (column) => `column ${column}`,
    wholePlan: 'The whole plan',
    emptyCell: 'The cell is empty.',
    suggestion: 'Suggestion',
    accept: 'Accept',
    dismiss: 'Dismiss',
    repair: 'Mend',
    acceptOf: (what) => `Accept: ${what}`,
    dismissOf: (what) => `Dismiss: ${what}`,
    repairOf: (what) => `Mend: ${what}`,
    reopen: 'Open again',
    accepted: (role, moment) => `Accepted by ${role} ${moment}.`,
    dismissed: (role, moment) => `Dismissed by ${role} ${moment}.`,
    reason: 'Reason',
    reasonOf: (reason) => `Reason: ${reason}`,
    reasonMissing: 'Write why the finding is dismissed, so that the next reader understands.',
    dismissForm: 'Dismiss the finding',
    dismissSave: 'Dismiss',
    repairForm: 'Mend the plan',
    repairSave: 'Write into the plan',
    choose: 'What should stand there',
    choice: (from, to) => `“${from}” becomes “${to}”`,
    removal: (from) => `“${from}” is removed`,
    after: 'The cell as it will be',
    notThere: 'The words no longer stand in the cell.',
    chooseFirst: 'Choose what should stand there.',
    added: 'added',
    removed: 'removed',
    changedBy: (role, moment) => `Changed by ${role} ${moment}.`,
    undoChange: 'Undo the change',
    verdictNow: {
      open: 'Open again.',
      accepted: 'Accepted.',
      dismissed: 'Dismissed.',
      solved: 'Written into the plan.',
    },
    rivals: 'Two have judged the finding without seeing each other’s verdict. The later stands until somebody chooses.',
    verdicts: { godtagen: 'Accepted', avfärdad: 'Dismissed' },
    noVerdict: 'Open',
    indicator: (value, area, years) =>
      `fear in ${area}, where the place lies: ${value} per cent (the safety survey, ${years})`,
  },

  filters: {
    fold: 'Choose a selection',
    sida: 'Side of the problem triangle',
    verkan: 'Effect',
    noPlace: 'Without a place',
    effects: { omedelbar: 'Immediate', langsiktig: 'Long-term', obedomd: 'Not judged' },
  },
}

type Words = Readonly<Record<Deadline['standing'], (day: string) => string>>

const deadlineWords: Readonly<Record<Deadline['kind'], Words>> = {
  ready: {
    late: (day) => `late since ${day}`,
    soon: (day) => `due soon, ${day}`,
    later: (day) => `due ${day}`,
    closed: (day) => `closed, was to be ready ${day}`,
  },
  period: {
    late: (day) => `late, the period ended ${day}`,
    soon: (day) => `due soon, the period ends ${day}`,
    later: (day) => `due ${day}, when the period ends`,
    closed: (day) => `closed, the period ends ${day}`,
  },
  'plan-year': {
    late: (day) => `running, but the plan’s year ended ${day}`,
    soon: (day) => `due soon, the plan’s year ends ${day}`,
    later: (day) => `due ${day}, when the plan’s year ends`,
    closed: (day) => `closed, the plan’s year ends ${day}`,
  },
  action: {
    late: (day) => `overdue, an action was to be done by ${day}`,
    soon: (day) => `due soon, an action is to be done by ${day}`,
    later: (day) => `an action is to be done by ${day}`,
    closed: (day) => `closed, an action was to be done by ${day}`,
  },
  goal: {
    late: (day) => `the goal was to be met by ${day}`,
    soon: (day) => `the goal is due soon, ${day}`,
    later: (day) => `the goal is due ${day}`,
    closed: (day) => `the goal held until ${day}`,
  },
}
