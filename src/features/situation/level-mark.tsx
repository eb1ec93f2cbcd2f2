import type { Level } from '../../domain/situation/levels'
import { useTexts } from '../../i18n/language'
import styles from './level-mark.module.css'

/** A level as its number on its colour; null is the pattern of no assessment. The words beside it say the same. */
export function LevelMark({ level }: { level: Level | null }) {
  return (
    <span className={styles.mark} data-level={level ?? 'none'} aria-hidden="true">
      {level}
    </span>
  )
}

/** The mark with its words: "nivå 3, oroande" or "ingen bedömning". */
export function LevelWords({ level }: { level: Level | null }) {
  const { situation } = useTexts()
  return (
    <span className={styles.words}>
      <LevelMark level={level} />
      {level === null ? situation.none : situation.level(level, situation.levelNames[level])}
    </span>
  )
}
