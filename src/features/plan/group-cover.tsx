import { actionKinds, type PlanRow, type TriangleSide } from '../../domain/plan/plan'
import { coverTriangle } from '../../domain/plan/triangle'
import { useTexts } from '../../i18n/language'
import styles from './row-list.module.css'

const sides: readonly TriangleSide[] = ['plats', 'gärningsperson', 'offer']

/** Which kinds of action a group of rows holds, and which sides of the problem triangle they work on. */
export function GroupCover({ rows }: { rows: readonly PlanRow[] }) {
  const { plan: texts } = useTexts()
  const actions = rows.flatMap((row) => row.actions)
  const kinds = actionKinds
    .map((kind) => ({ kind, count: actions.filter((action) => action.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${texts.kinds[kind].toLowerCase()} ${count}`)
  const cover = coverTriangle(rows)
  const covered = sides.map((side) => `${texts.cover.sides[side]} ${cover[side].length || texts.cover.nothing}`)
  return (
    <p className={styles.cover}>
      {texts.cover.kinds}: {kinds.join(', ')}. {texts.cover.triangle}: {covered.join(', ')}. {texts.cover.derived}
    </p>
  )
}
