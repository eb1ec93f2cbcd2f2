import { useMemo } from 'react'
import { useJournal } from '../../data/journal/use-journal'
import { usePlan } from '../../data/journal/use-plan'
import { useMaterial } from '../../data/material'
import { useSituation } from '../../data/situation'
import { readField } from '../../domain/journal/read-field'
import { readSubject } from '../../domain/journal/subjects'
import type { Place } from '../../domain/places/place'
import type { CausePart, Plan, PlanRow } from '../../domain/plan/plan'
import { shortLabel } from '../../domain/plan/row-label'
import { fiveQuestions } from '../../domain/situation/five-questions'
import type { SituationArea } from '../../domain/situation/situation'
import { situationSubjectKinds } from '../../domain/situation/situation-subjects'
import { type IsoWeek, parseIsoWeek } from '../../domain/time/iso-week'
import type { Address } from '../../state/url/address'

/** What ids are called on the screen; an id that nothing knows stands for itself. */
export type Names = {
  readonly area: (id: string) => string
  readonly place: (id: string) => string
  readonly spot: (place: string, id: string) => string
  readonly actor: (id: string) => string
  readonly row: (id: string) => string
  readonly causesOf: (row: string) => readonly CausePart[]
  readonly subject: (subject: string) => SubjectName
}

/** What a subject is, in the words and order of the screen. */
export type SubjectName = {
  readonly kind: NonNullable<ReturnType<typeof readSubject>>['kind'] | null
  readonly title: string
  /** Row in the area's sheet; null for all but rows. */
  readonly sheetRow: number | null
  readonly area: string | null
  readonly place: string | null
  /** The week that an assessment is of. */
  readonly week: IsoWeek | null
  /** Id of the rule that a finding comes from. */
  readonly rule: string | null
  /** Where it is seen; null for what has no place of its own. */
  readonly at: Partial<Address> | null
}

/** Names of all that events may be about, from the plan as it stands and the places. */
export function useNames(): Names {
  const plan = usePlan().value
  const places = useMaterial('places').value
  const { journal } = useJournal()
  const ofSituation = journal.events.some(({ subject }) => situationStarts.some((start) => subject.startsWith(start)))
  const areas = useSituation(ofSituation).value?.areas
  return useMemo(
    () =>
      namesOf(plan, places ?? [], {
        situationAreas: areas,
        filterName: (id) => readField(journal, 'incident-filter', id, 'name'),
      }),
    [plan, places, areas, journal],
  )
}

const situationStarts = situationSubjectKinds.map((kind) => `${kind}/`)

export function namesOf(
  plan: Plan | null,
  places: readonly Place[],
  own: {
    readonly situationAreas?: readonly Pick<SituationArea, 'id' | 'name'>[] | undefined
    readonly filterName?: (id: string) => string | undefined
  } = {},
): Names {
  const { situationAreas = [], filterName = () => undefined } = own
  const rows = new Map([...(plan?.rows ?? []), ...(plan?.retired ?? [])].map((row) => [row.id, row]))
  const place = (id: string) => places.find((one) => one.id === id)?.name ?? id
  const spot = (placeId: string, id: string) =>
    places.find((one) => one.id === placeId)?.spots.find((one) => one.id === id)?.name ?? id
  const area = (id: string) => plan?.areas.find((one) => one.id === id)?.name ?? id
  const situationArea = (id: string) => situationAreas.find((one) => one.id === id)?.name ?? id
  const titleOf = (row: PlanRow) =>
    (row.place !== null && row.spot !== null ? spot(row.place, row.spot) : row.group) ?? firstWords(shortLabel(row))
  const row = (id: string) => {
    const found = rows.get(id)
    return found ? titleOf(found) : id
  }
  return {
    area,
    place,
    spot,
    row,
    actor: (id) => plan?.actors.find((one) => one.id === id)?.name ?? id,
    causesOf: (id) => rows.get(id)?.causes ?? [],
    subject: (subject) => {
      const { kind = null, id = subject } = readSubject(subject) ?? {}
      const none = { kind, title: id, sheetRow: null, area: null, place: null, week: null, rule: null, at: null }
      switch (kind) {
        case 'plan-row': {
          const found = rows.get(id)
          if (!found) return none
          return {
            ...none,
            title: titleOf(found),
            sheetRow: found.sheetRow,
            area: found.area,
            place: found.place,
            at: found.retired === null ? { workspace: 'plan', row: id } : null,
          }
        }
        case 'plan-area':
          return { ...none, title: area(id), area: id, at: { workspace: 'plan' } }
        case 'plan-actor':
          return { ...none, title: plan?.actors.find((one) => one.id === id)?.name ?? id }
        case 'plan-finding': {
          const [rule = null, spot = ''] = id.split('.')
          const found = rows.get(spot)
          return {
            ...none,
            rule,
            sheetRow: found?.sheetRow ?? null,
            area: found?.area ?? null,
            at: { workspace: 'plan', view: 'granskning' },
          }
        }
        case 'moment':
          return { ...none, at: { workspace: 'data', view: 'andrat' } }
        case 'assessment': {
          const [area = '', week = ''] = id.split('/')
          const at = { workspace: 'lage', view: null, area, week: parseIsoWeek(week) } as const
          return { ...none, title: situationArea(area), week: at.week, at }
        }
        case 'situation-area':
          return { ...none, title: situationArea(id), at: { workspace: 'lage', view: 'omraden' } }
        case 'area-question': {
          const [area = '', question = ''] = id.split('/')
          const asked = fiveQuestions.find((one) => one.id === question)?.question ?? question
          return { ...none, title: `${situationArea(area)}: ${asked}`, at: { workspace: 'lage', view: 'fragor', area } }
        }
        case 'incident-filter':
          return { ...none, title: filterName(id) ?? id, at: { workspace: 'handelser', view: null } }
        case 'survey-import':
          return { ...none, at: { workspace: 'trygghet' } }
        default:
          return none
      }
    },
  }
}

const titleLimit = 70

/** Whole words only: a title, where the row itself has the rest. */
function firstWords(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim()
  if (oneLine.length <= titleLimit) return oneLine
  const end = oneLine.lastIndexOf(' ', titleLimit)
  return `${oneLine.slice(0, end > 0 ? end : titleLimit)}\u00a0…`
}
