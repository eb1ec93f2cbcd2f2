import type { Plan } from '../../plan'
import type { CheckRule } from '../finding'
import { makeFinding } from '../make-finding'

/** The document's summary counts cells, and the cells hold more causes than that. */
export const countedCauses = {
  id: 'counted-causes',
  looksAt: 'delar',
  check: (plan) =>
    plan.areas.flatMap(({ id, name, stated }) => {
      const rows = documentRows(plan, id)
      const parts = rows.reduce((sum, row) => sum + row.causes.length, 0)
      if (stated === null || parts <= stated.causes) return []
      const several = rows.filter((row) => row.causes.length > 1)
      return makeFinding({
        rule: 'counted-causes',
        rows: several.map((row) => row.id),
        area: id,
        column: 'cause',
        spot: id,
        details: { area: name, stated: stated.causes, parts, cells: rows.length, several: several.length },
      })
    }),
} as const satisfies CheckRule

/** The summary knows no rows that the users added. */
function documentRows(plan: Plan, area: string) {
  return plan.rows.filter((row) => row.area === area && row.document !== null)
}
