import { useTexts } from '../../i18n/language'
import { changeScreen, sheetHeights, useScreen } from '../../state/screen'
import styles from './sheet-handle.module.css'

/** On a phone the panel is a sheet: drag its handle, or press the buttons, for one of three heights. */
export function SheetHandle() {
  const { map } = useTexts()
  const sheet = useScreen((screen) => screen.sheet)
  const at = sheetHeights.indexOf(sheet)

  function onPointerDown(down: React.PointerEvent) {
    const move = (up: PointerEvent) => {
      const dragged = down.clientY - up.clientY
      if (Math.abs(dragged) < 24) return
      const steps = Math.abs(dragged) > 260 ? 2 : 1
      const next = Math.min(2, Math.max(0, at + (dragged > 0 ? steps : -steps)))
      changeScreen({ sheet: sheetHeights[next] ?? 'half' })
    }
    window.addEventListener('pointerup', move, { once: true })
  }

  return (
    <fieldset className={styles.handle} onPointerDown={onPointerDown}>
      <legend className="visually-hidden">{map.sheet.label}</legend>
      <span className={styles.grip} aria-hidden="true" />
      {sheetHeights.map((height, index) => (
        <button
          key={height}
          type="button"
          className={styles.height}
          aria-pressed={sheet === height}
          onClick={() => changeScreen({ sheet: height })}
        >
          <span className="visually-hidden">{map.sheet[height]}</span>
          <span aria-hidden="true">{['▁', '▄', '█'][index]}</span>
        </button>
      ))}
    </fieldset>
  )
}
