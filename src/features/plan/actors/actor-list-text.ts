import type { Place } from '../../../domain/places/place'
import { type ActorList, type ActorTask, standingOf } from '../../../domain/plan/actor-list'
import type { Plan } from '../../../domain/plan/plan'
import type { Language } from '../../../domain/selection/language'
import type { Texts } from '../../../i18n/language'
import { printDate } from '../../../i18n/numbers'
import { taskTitle } from './task-title'

/** One actor's list as plain text for a mail: heading, the day it is counted from, each row, and the source. */
export function actorListText(of: {
  list: ActorList
  name: string
  plan: Plan
  places: readonly Place[]
  today: string
  texts: Texts
  language: Language
}): string {
  const { list, plan, texts, language } = of
  const { listText, standings } = texts.planViews
  const heading = [listText.title(of.name, plan.title), listText.counted(printDate(of.today, language))]
  const sections = list.standings.map(({ standing, tasks }) =>
    [`${standings[standing].toUpperCase()} (${tasks.length})`, ...tasks.map((task) => taskText(task, of))].join('\n\n'),
  )
  return [heading.join('\n'), ...sections, listText.source(plan.title)].join('\n\n')
}

function taskText(task: ActorTask, of: Parameters<typeof actorListText>[0]): string {
  const { texts, language, places } = of
  const { planViews } = texts
  const { row, roles, actions, deadlines } = task
  const when =
    deadlines.length > 0
      ? deadlines.map((one) => planViews.deadline(one, printDate(one.date, language))).join('; ')
      : standingOf(row, deadlines) === 'undated'
        ? [row.cells.when.trim(), planViews.undated].filter(Boolean).join(' – ')
        : row.cells.when.trim()
  const lines = [
    `${taskTitle(row, places)} (${planViews.listText.row(row.sheetRow)})`,
    roles.length > 0 && planViews.listText.role(roles.map((role) => texts.plan.roles[role]).join(', ')),
    ...actions.map(({ text }) => planViews.listText.action(text)),
    when !== '' && planViews.listText.when(when),
    planViews.listText.followUp(followUpText(task, of)),
  ]
  return lines.filter((line) => line !== false).join('\n  ')
}

function followUpText({ row }: ActorTask, { texts, language }: Parameters<typeof actorListText>[0]): string {
  const { followUp } = texts.planViews
  const { statuses } = texts.planEdit.followUp
  const words = [
    row.status && statuses[row.status].toLowerCase(),
    row.followedUp && followUp.since(printDate(row.followedUp, language)),
    row.cells.followUp.trim(),
  ].filter(Boolean)
  return words.length > 0 ? words.join(', ') : followUp.none
}
