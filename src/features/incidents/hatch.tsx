import styles from './hatch.module.css'

/** The pattern of what is not shown or not tested, as a fill for `url(#id)`. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className={styles.ground} />
        <rect width="1.2" height="6" className={styles.stripe} />
      </pattern>
    </defs>
  )
}
