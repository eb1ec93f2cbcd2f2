import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { ExampleMark } from '../../ui/example-mark'
import styles from './incident-map.module.css'

export type KeyColour = { readonly fill: string | undefined; readonly text: string }

/** What the colours of the map stand for, lowest first. */
export function ColourKey(props: {
  heading: string
  invented: boolean
  colours: readonly KeyColour[]
  /** Points are round. */
  round?: boolean
}) {
  const { map } = useWorkspaceTexts()
  const { heading, invented, colours, round } = props
  return (
    <ul role="list" className={styles.classes} aria-label={map.legendHeading}>
      <li>
        <strong>{heading}</strong> {invented && <ExampleMark />}
      </li>
      {colours.map(({ fill, text }) => (
        <li key={text}>
          <span
            className={styles.swatch}
            style={{ background: fill }}
            data-round={round || undefined}
            aria-hidden="true"
          />
          {text}
        </li>
      ))}
    </ul>
  )
}
