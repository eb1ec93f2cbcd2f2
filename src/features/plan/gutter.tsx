import type { CSSProperties } from 'react'
import styles from './gutter.module.css'
import type { Stretch } from './strands'
import type { Crossing } from './strands-between'

/** The strands beside one part or heading, for the eye alone: the text says the same. */
export function Gutter(props: { stretches: readonly Stretch[] }) {
  return (
    <span className={styles.gutter} aria-hidden="true">
      {props.stretches.map(({ lane, course, lit }) => (
        <span
          key={`${lane} ${course}`}
          className={styles[course]}
          data-lit={lit || undefined}
          style={{ '--lane': lane } as CSSProperties}
        />
      ))}
    </span>
  )
}

/** The strands between the columns of causes and actions, where there is room for two. */
export function Between(props: { crossings: readonly Crossing[]; lines: number }) {
  return Array.from({ length: props.lines }, (_, line) => (
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number.
      key={line}
      className={styles.between}
      aria-hidden="true"
      style={{ '--at': line } as CSSProperties}
    >
      {props.crossings
        .filter((crossing) => crossing.line === line)
        .map(({ key, lane, shape, lit }) => (
          <span
            key={key}
            className={styles[shape]}
            data-lit={lit || undefined}
            style={{ '--lane': lane } as CSSProperties}
          />
        ))}
    </span>
  ))
}
