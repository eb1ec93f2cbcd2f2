import type { ActionPart } from '../../../domain/plan/plan'
import styles from './effect-squares.module.css'

/** One square for each action: how many there are at a glance, and how soon they have effect. */
export function EffectSquares({ actions }: { actions: readonly Pick<ActionPart, 'id' | 'effect'>[] }) {
  const judged = ['omedelbar', 'långsiktig', null] as const
  return (
    <span className={styles.squares} aria-hidden="true">
      {judged.flatMap((effect) =>
        actions
          .filter((action) => action.effect === effect)
          .map(({ id }) => <span key={id} className={styles.square} data-effect={effect ?? 'none'} />),
      )}
    </span>
  )
}
