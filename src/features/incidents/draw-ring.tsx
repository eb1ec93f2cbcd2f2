import { roundedPosition } from '../../domain/geo/rounded-position'
import type { Position } from '../../domain/places/place'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import styles from './incident-map.module.css'

/** An area drawn corner by corner, by pointer or keyboard. */
export function DrawRing(props: {
  /** null while nothing is being drawn. */
  corners: readonly Position[] | null
  onStart: () => void
  onUndo: () => void
  onCancel: () => void
  onDone: (ring: readonly Position[]) => void
}) {
  const { map: texts } = useWorkspaceTexts().incidents
  const { corners } = props
  if (!corners)
    return (
      <p className={styles.draw}>
        <Button onClick={props.onStart}>{texts.draw}</Button>
      </p>
    )
  return (
    <div className={styles.draw}>
      <p>
        {texts.drawHelp} {corners.length > 0 && texts.corner(corners.length)}
      </p>
      <Button kind="strong" disabled={corners.length < 3} onClick={() => props.onDone(corners.map(roundedPosition))}>
        {texts.drawn3}
      </Button>
      <Button disabled={corners.length === 0} onClick={props.onUndo}>
        {texts.undo}
      </Button>
      <Button onClick={props.onCancel}>{texts.cancel}</Button>
    </div>
  )
}
