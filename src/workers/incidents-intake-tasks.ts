import { keptSet } from '../domain/incidents/kept-set'
import { inspectIncidents } from '../files/incidents/inspect-incidents'
import { readIncidents } from '../files/incidents/read-incidents'
import { readShapes } from '../files/incidents/read-shapes'
import { holdings } from './incident-holdings'
import type { GivenIncidents, IntakeTasks } from './incidents-intake'
import { packColumns, unpackColumns } from './packed-columns'
import type { WorkPace } from './warm-worker'

const settingOf = ({ site, today }: GivenIncidents) => ({ ...site, today })

export const intakeTasks = {
  'inspect-file': (given, pace: WorkPace) =>
    inspectIncidents(given.file, {
      name: given.name,
      setting: settingOf(given),
      ...(given.layout && { layout: given.layout }),
      ...(given.mapping && { mapping: given.mapping }),
      ...pace,
    }),

  'read-file': async (given, pace: WorkPace) => {
    const { file, name, mapping, id, status, source, repeats } = given
    const described = { id, status, source }
    const setting = settingOf(given)
    const answer = await readIncidents(file, { name, mapping, setting, described, repeats, ...pace })
    if ('refused' in answer) return answer
    holdings.open(answer.set)
    return { kept: keptSet(answer.set, answer.report), columns: packColumns(answer.set.columns) }
  },

  'read-shapes': ({ file, name, site, swapped }, pace: WorkPace) =>
    readShapes(file, { name, bounds: site.bounds, swapped, ...pace }),

  'open-set': async ({ set }) => {
    holdings.open({ ...set, columns: await unpackColumns(set.columns) })
    return holdings.size()
  },
  'close-set': async ({ id }) => {
    holdings.close(id)
    return holdings.size()
  },
} as const satisfies IntakeTasks
