import { clauseCount, type NamedFilter } from '../../domain/incidents/filter-subjects'
import { cellField, readSubject } from '../../domain/journal/subjects'
import {
  actionEffects,
  actionKinds,
  actorKinds,
  actorRoles,
  followUpStatuses,
  planColumns,
} from '../../domain/plan/plan'
import { levels } from '../../domain/situation/levels'
import type { Texts } from '../../i18n/language'
import type { Names } from './names'

/** A value as a reader meets it: running text, or one line for each thing that it holds. */
export type Shown =
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'lines'; readonly lines: readonly string[] }

export type Words = {
  readonly texts: Texts
  readonly names: Names
  /** "22 november 2026" */
  readonly day: (date: string) => string
}

/**
 * Says a field's value in words. Journals come from other devices and versions, so a value of another shape than its
 * field's is said to be just that, never thrown at.
 * @param value undefined: nobody has set it, and the material says nothing
 */
export function showValue(subject: string, field: string, value: unknown, words: Words): Shown | null {
  if (value === undefined) return null
  try {
    return shown(subject, field, value, words)
  } catch {
    return line(words.texts.workFile.values.unreadable)
  }
}

function shown(subject: string, field: string, value: unknown, words: Words): Shown {
  const { texts, names, day } = words
  const { values } = texts.workFile
  const { kind, id } = readSubject(subject) ?? {}
  const key = `${kind}/${field}`
  if (kind === 'plan-row' && planColumns.some((column) => cellField(column) === field)) {
    const text = textOf(value)
    return text === '' ? line(values.emptyCell) : { as: 'text', text }
  }
  switch (key) {
    case 'plan-row/added': {
      const { area, place, spot } = recordOf(value)
      return lines([
        values.inArea(names.area(textOf(area))),
        ...(place === null ? [values.noPlace] : [values.atPlace(names.place(textOf(place)))]),
        ...(spot === null ? [] : [values.atSpot(names.spot(textOf(place), textOf(spot)))]),
      ])
    }
    case 'plan-row/retired':
    case 'plan-area/retired':
      return line(value === null ? values.holds : values.retired(textOf(recordOf(value).reason)))
    case 'plan-row/followUp.status':
      return line(value === null ? values.noStatus : values.statuses[oneOf(followUpStatuses, value)])
    case 'plan-row/followUp.date':
      return line(value === null ? values.noDate : day(textOf(value)))
    case 'plan-row/causes':
      return listed(value, (part) => textOf(part.text), values.noCauses)
    case 'plan-row/actions':
      return listed(value, (part) => actionLine(id ?? '', part, words), values.noActions)
    case 'plan-row/actors':
      return listed(
        value,
        ({ actor, role }) =>
          values.actorWithRole(names.actor(textOf(actor)), texts.plan.roles[oneOf(actorRoles, role)]),
        values.noActors,
      )
    case 'plan-row/indicator': {
      if (value === null) return line(values.noIndicator)
      const { text, baseline, target, by } = recordOf(value)
      const said = [
        [values.indicator, text],
        [values.baseline, baseline],
        [values.target, target],
        [values.by, day(textOf(by))],
      ] as const
      return lines(said.map(([name, part]) => `${name}: ${textOf(part) || texts.app.missing}`))
    }
    case 'plan-row/after':
      return line(value === null ? values.first : values.after(names.row(textOf(value))))
    case 'plan-area/added':
      return { as: 'text', text: textOf(recordOf(value).name) }
    case 'plan-area/heading':
      return { as: 'text', text: textOf(value) }
    case 'plan-actor/added': {
      const { name, kind: actorKind } = recordOf(value)
      return line(values.actorOfKind(textOf(name), values.actorKinds[oneOf(actorKinds, actorKind)]))
    }
    case 'plan-finding/verdict': {
      if (value === null) return line(values.noVerdict)
      const { verdict, reason } = recordOf(value)
      return line(values.verdict(values.verdicts[oneOf(['godtagen', 'avfärdad'], verdict)], textOf(reason)))
    }
    case 'assessment/level': {
      const level = levels.find((one) => one === value)
      if (value !== null && level === undefined) throw new TypeError('not a level')
      return line(
        level === undefined ? texts.situation.none : texts.situation.level(level, texts.situation.levelNames[level]),
      )
    }
    case 'assessment/note':
      return textOf(value) === '' ? line(texts.situation.detail.noNote) : { as: 'text', text: textOf(value) }
    case 'situation-area/added':
      return { as: 'text', text: textOf(recordOf(value).name) }
    case 'situation-area/name':
      return { as: 'text', text: textOf(value) }
    case 'situation-area/order':
      return line(texts.situation.history.order(numberOf(value)))
    case 'situation-area/covers':
      return line(texts.situation.history.covers(idsOf(value).length))
    case 'situation-area/retired':
      return line(value === null ? values.holds : values.retired(textOf(recordOf(value).reason)))
    case 'example-year/removed':
      return line(value === true ? texts.situation.history.removed : texts.situation.history.shown)
    case 'area-question/answer':
      return textOf(value) === '' ? line(texts.situation.questions.noAnswer) : { as: 'text', text: textOf(value) }
    case 'incident-filter/name':
      return { as: 'text', text: textOf(value) }
    case 'incident-filter/clauses':
      return line(value === null ? values.filterRemoved : values.filter(clauseCount(recordOf(value) as NamedFilter)))
    case 'survey-import/table': {
      if (value === null) return line(values.tableRemoved)
      const { file, rows } = recordOf(value)
      return line(values.table(textOf(file), Array.isArray(rows) ? rows.length : 0))
    }
    case 'moment/at': {
      if (value === null) return line(values.momentRemoved)
      const { date, title } = recordOf(value)
      return line(values.moment(textOf(title), day(textOf(date))))
    }
    default:
      return line(values.newer)
  }
}

function actionLine(row: string, part: Record<string, unknown>, { texts, names }: Words): string {
  const { values } = texts.workFile
  const causes = names.causesOf(row)
  const numbers = idsOf(part.answers).flatMap((id) => {
    const at = causes.findIndex((cause) => cause.id === id)
    return at < 0 ? [] : [at + 1]
  })
  const about = [
    part.kind === null ? null : texts.plan.kinds[oneOf(actionKinds, part.kind)].toLocaleLowerCase(),
    ...idsOf(part.actors).map(names.actor),
    numbers.length > 0 ? values.answers(numbers) : null,
    part.effect === null || part.effect === undefined ? null : values.effects[oneOf(actionEffects, part.effect)],
  ].filter((one) => one !== null)
  return about.length > 0 ? `${textOf(part.text)} (${about.join('; ')})` : textOf(part.text)
}

const line = (text: string): Shown => ({ as: 'lines', lines: [text] })
const lines = (all: readonly string[]): Shown => ({ as: 'lines', lines: all })

function listed(value: unknown, lineOf: (part: Record<string, unknown>) => string, none: string): Shown {
  if (!Array.isArray(value)) throw new TypeError('not a list')
  return value.length === 0 ? line(none) : lines(value.map((part) => lineOf(recordOf(part))))
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('not a text')
  return value
}

function numberOf(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError('not a number')
  return value
}

function recordOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new TypeError('not an object')
  return value as Record<string, unknown>
}

function idsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw new TypeError('not a list')
  return value.map(textOf)
}

function oneOf<Value extends string>(all: readonly Value[], value: unknown): Value {
  const found = all.find((one) => one === value)
  if (found === undefined) throw new TypeError('not one of those known')
  return found
}
