import { Popover } from '@base-ui/react/popover'
import type { ReactNode, RefObject } from 'react'
import { useTexts } from '../i18n/language'
import styles from './note-popup.module.css'

/** The note itself: placed beside its button, closed by Escape, a press outside or its cross, focus given back. */
export function NotePopup(props: {
  anchor: RefObject<HTMLElement | null>
  open: boolean
  byHover: boolean
  label: string
  className?: string | undefined
  onClose: () => void
  onPointerEnter: () => void
  onPointerLeave: () => void
  children: ReactNode
}) {
  const { app } = useTexts()
  const { anchor, byHover } = props
  return (
    <Popover.Root
      open={props.open}
      onOpenChange={(open, { event }) => {
        // The button's own press toggles; taken as a press outside it would close and open again.
        if (!open && !(event.target instanceof Node && anchor.current?.contains(event.target))) props.onClose()
      }}
    >
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} sideOffset={6} collisionPadding={12} className={styles.positioner}>
          <Popover.Popup
            className={`${styles.popup} ${props.className ?? ''}`}
            aria-label={props.label}
            initialFocus={!byHover}
            finalFocus={byHover ? false : anchor}
            onPointerEnter={props.onPointerEnter}
            onPointerLeave={props.onPointerLeave}
          >
            {props.children}
            <Popover.Close className={styles.close} aria-label={app.close} onClick={props.onClose}>
              ×
            </Popover.Close>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
