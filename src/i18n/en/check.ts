import type { GoalGap } from '../../domain/plan/check/rules/unmeasured-goal'
import type { check as source } from '../sv/check'

const rules: typeof source.rules = {
  'named-person': {
    title: 'Named person',
    finding: ({ redacted }) =>
      redacted
        ? 'The document names an official here. The app does not show the name.'
        : 'The words look like the name of a person.',
    suggestion: () => 'Write the function instead, such as a unit or a post. It holds when somebody changes jobs.',
  },
  'personal-number': {
    title: 'Personal identity number',
    finding: () => 'The digits have the form of a Swedish personal or coordination number.',
    suggestion: () => 'Remove the number. An action plan does not need it.',
  },
  'contact-details': {
    title: 'Telephone or e-mail',
    finding: ({ kind }) => (kind === 'mail' ? 'There is an e-mail address here.' : 'There is a telephone number here.'),
    suggestion: () => 'Remove it if it leads to one person. A switchboard or a shared mailbox may stay.',
  },
  'age-and-network': {
    title: 'Age and network together',
    finding: () =>
      'An age stands together with a criminal network. The circle becomes so small that individuals may be singled out.',
    suggestion: () => 'Keep it in the internal edition only, or write “youths” or “young adults” without an age.',
  },
  'person-described': {
    title: 'Person who can be recognised',
    finding: () => 'One person is described so that readers may know who is meant.',
    suggestion: () => 'Describe the influence and not the person, for instance “role models with ties to the network”.',
  },
  'empty-follow-up': {
    title: 'No follow-up',
    finding: ({ empty, rows }) => `${empty} of ${rows} rows have no follow-up.`,
    suggestion: () => 'Begin with the rows whose time has passed. Give status, what has been done, and the date.',
  },
  'follow-up-without-outcome': {
    title: 'Follow-up without a result',
    finding: () => 'The follow-up says what is to be counted but not how many there were.',
    suggestion: () =>
      'Write the number and the time it is for. What is to be counted belongs with the goal, as an indicator.',
  },
  'counted-causes': {
    title: 'More causes than the summary counts',
    finding: ({ area, stated, parts, several }) =>
      `${area}: the plan’s summary counts the causes as ${stated}, one for each filled cell. The cells hold ${parts} in our split; cells with several causes: ${several}.`,
    suggestion: () =>
      'Give the number of causes, not of cells, when the plan is summed up, or let every cause have a row of its own.',
  },
  'cause-without-action': {
    title: 'Causes without an action of their own',
    finding: ({ causes, actions, left }) =>
      `The cell holds ${causes} causes and the row has ${actions} ${actions === 1 ? 'action' : 'actions'}. Causes that no action is tied to, in our reading: ${left}.`,
    suggestion: () =>
      'The template asks for an action for each cause. Add one, tie an existing one to the cause, or strike causes that will not be worked on.',
  },
  'empty-cell': {
    title: 'Empty cell',
    finding: () => 'The cell is empty although the row has been begun.',
    suggestion: () => 'Fill in the cell or remove the row.',
  },
  'unmeasured-goal': {
    title: 'Goal that cannot be measured',
    finding: ({ letters, missing }) => `The goal lacks ${missingWords(missing)} (${letters} of SMART).`,
    suggestion: ({ indicators }) =>
      indicators
        ? `See whether this, which the app already has, measures the goal: ${indicators}. Give a baseline, a target and a year.`
        : 'Say what shows that the goal is met: a measure, its value today, the value you want, and when. Whether the goal is accepted and realistic is yours to judge.',
  },
  'goal-years': {
    title: 'Different goal years for one place',
    finding: ({ place, count, years }) =>
      `One goal for ${place} has ${count} different years. Years, with the workbook’s rows in brackets: ${years}.`,
    suggestion: () => 'Decide which year holds for the place and write it in every row, or write why they differ.',
  },
  'goal-year-series': {
    title: 'Goal years that rise row by row',
    finding: ({ place, pairs, skipped }) =>
      `The goal years for ${place} rise by one year a row (workbook row: year): ${pairs}. That happens when a cell is dragged down by the fill handle of a spreadsheet${skipped ? ' and some rows are corrected afterwards' : ''}. It is likely, not certain.`,
    suggestion: () => 'Ask whoever filled in the plan. If it was not meant, correct the years.',
  },
  'action-without-actor': {
    title: 'Action without an actor',
    finding: ({ empty }) =>
      empty
        ? 'The column for who is empty.'
        : 'No actor is named for the action, neither in the cell nor in the column for who, in our reading.',
    suggestion: () => 'Write who is responsible for this action.',
  },
  'actor-without-role': {
    title: 'Actor without a role',
    finding: () => 'The actor is named without saying what it is to do, while others in the cell have a role.',
    suggestion: () =>
      'Write whether the actor leads, is responsible, cooperates, takes part or is invited, and in what.',
  },
  'row-reference': {
    title: 'Reference to a row',
    finding: ({ number, leads, label }) => {
      if (leads === 'self') return `The reference to row ${number} leads to the row itself.`
      if (leads === 'nowhere') return `The reference to row ${number} leads nowhere: the area has no such row.`
      const end = `The reference leads to row ${number} of the workbook, “${label}”`
      return leads === 'other-actors' ? `${end}, which has other actors.` : `${end}.`
    },
    suggestion: ({ leads }) =>
      leads === 'row'
        ? 'Write out who is meant or what the row is about. Row numbers change when a row is added.'
        : 'Check which row is meant and write out who is responsible.',
  },
  'repeated-row': {
    title: 'Repeated row',
    finding: ({ number, earlier, likeness }) =>
      `Row ${number} has ${likeness === 'same' ? 'the same' : 'nearly the same'} problem and action as row ${earlier}.`,
    suggestion: () => 'Join the rows, or write what tells them apart.',
  },
  'repeated-text': {
    title: 'The same text in several rows',
    finding: ({ likeness, rows }) =>
      `The text stands ${likeness === 'same' ? 'word for word' : 'nearly word for word'} in several rows (workbook rows ${rows}).`,
    suggestion: () => 'If it is one and the same measure, once is enough. Otherwise, write what holds here.',
  },
  'template-text': {
    title: 'The template’s text is left',
    finding: () => 'The template’s guidance is left in the plan.',
    suggestion: () => 'Remove the guidance or put your own text in its place.',
  },
  'misspelt-heading': {
    title: 'Misspelt heading',
    finding: ({ heading, name }) => `The heading is “${heading}”. The area is called “${name}”.`,
    suggestion: () => 'Correct the heading.',
  },
  'numbers-run-together': {
    title: 'Numbers run together',
    finding: () =>
      'Two numbers stand without the dash between them. It was probably lost when the text was taken from a PDF file.',
    suggestion: () => 'Choose the right reading, preferably from the original. The app guesses neither ages nor years.',
  },
  'lost-dash': {
    title: 'Lost dash',
    finding: () => 'A dash or hyphen is missing between the words.',
    suggestion: () => 'Put in the dash.',
  },
  'stray-white-space': {
    title: 'Misplaced space',
    finding: () => 'There is a space too many or too few beside a punctuation mark.',
    suggestion: () => 'Correct the space.',
  },
  misspelling: {
    title: 'Spelling',
    finding: () => 'The words are probably misspelt.',
    suggestion: () => 'Correct them. The check rests on a list of known slips and does not find all.',
  },
}

const gaps: Record<GoalGap, string> = { number: 'a number or an indicator', baseline: 'a baseline', date: 'a date' }

export const check: typeof source = {
  rules,
  looksAt: {
    mål: 'Goals',
    tid: 'Time',
    ansvar: 'Responsibility',
    uppföljning: 'Follow-up',
    delar: 'Causes and actions',
    text: 'Text',
    person: 'Personal data',
  },
}

function missingWords(missing: string | number | undefined): string {
  const words = String(missing ?? '')
    .split(' ')
    .map((gap) => gaps[gap as GoalGap] ?? gap)
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words)
}
