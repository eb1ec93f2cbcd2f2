import type { Journal } from '../../domain/journal/fold-journal'
import type { Plan } from '../../domain/plan/plan'
import type { Texts } from '../../i18n/language'
import { authorOf, type ChangeGroup } from './group-changes'
import { materialValue } from './material-value'
import type { Names } from './names'
import { fieldWords, subjectWords } from './subject-words'
import type { MomentWords } from './use-moment-words'
import { type Shown, showValue } from './value-shown'

type Written = {
  readonly texts: Texts
  readonly names: Names
  readonly moments: MomentWords
  readonly material: Plan | null
  readonly journal: Journal
  /** ISO date. */
  readonly since: string
}

/** The whole summary as plain text, for a mail or a report to the board. */
export function changesAsText(groups: readonly ChangeGroup[], written: Written): string {
  const { texts, names, moments, material, journal } = written
  const { since } = texts.workFile
  const words = { texts, names, day: moments.day }
  const lines = groups.flatMap((group) => [
    '',
    groupWords(group, names, texts).toLocaleUpperCase('sv'),
    ...group.subjects.flatMap(({ subject, name, changes }) => [
      '',
      subjectWords(name, names, texts),
      ...changes.flatMap((change) => {
        const { field, before, after } = change
        const document = materialValue(material, subject, field)
        const then = showValue(subject, field, before === undefined ? document : before, words)
        const now = showValue(subject, field, after === undefined ? document : after, words)
        const author = authorOf(change, journal)
        return [
          `  ${fieldWords(name.kind, field, texts)}`,
          `    ${since.before}: ${inline(then, since.nothing)}`,
          `    ${since.after}: ${inline(now, since.nothing)}`,
          ...(author ? [`    ${author.role}, ${moments.dayAndTime(author.time)}`] : []),
        ]
      }),
    ]),
  ])
  return `${[since.sinceDay(moments.day(written.since)), ...lines].join('\n')}\n`
}

export function groupWords(group: ChangeGroup, names: Names, { workFile, app }: Texts): string {
  switch (group.of) {
    case 'place':
      return names.place(group.place ?? '')
    case 'no-place':
      return workFile.since.noPlace
    case 'plan':
      return workFile.since.plan
    case 'situation':
      return app.workspaces.lage
    case 'survey':
      return app.workspaces.trygghet
    case 'incidents':
      return app.workspaces.handelser
    case 'other':
      return workFile.since.other
  }
}

function inline(shown: Shown | null, nothing: string): string {
  if (shown === null) return nothing
  return shown.as === 'text' ? shown.text.replace(/\s+/g, ' ') : shown.lines.join('; ')
}
