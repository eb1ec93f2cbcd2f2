import { lazy, type ReactNode, type RefObject, Suspense, useRef, useState } from 'react'

const NotePopup = lazy(() => import('./note-popup').then(({ NotePopup: popup }) => ({ default: popup })))

const hoverMilliseconds = { open: 250, close: 200 } as const

export type NoteState = { readonly open: boolean; readonly byHover: boolean }

/**
 * A button that opens a small note beside itself: by click, Enter or touch, and by hover where asked. The popup's code
 * comes with the first note that is opened, so that the first screen does not wait for it.
 */
export function Note(props: {
  className?: string | undefined
  label?: string
  opensOnHover?: boolean
  popupClassName?: string | undefined
  popupLabel: string
  mark: ReactNode
  children: ReactNode
}) {
  const button = useRef<HTMLButtonElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [asked, setAsked] = useState(false)
  const [{ open, byHover }, setState] = useState<NoteState>({ open: false, byHover: false })

  function set(next: NoteState, afterMilliseconds = 0) {
    clearTimeout(timer.current)
    if (afterMilliseconds > 0) timer.current = setTimeout(() => set(next), afterMilliseconds)
    else {
      if (next.open) setAsked(true)
      setState(next)
    }
  }
  const hover = props.opensOnHover
    ? {
        onPointerEnter: (event: React.PointerEvent) => {
          if (event.pointerType === 'mouse' && !open) set({ open: true, byHover: true }, hoverMilliseconds.open)
        },
        onPointerLeave: () => {
          if (byHover || !open) set({ open: false, byHover: false }, hoverMilliseconds.close)
        },
      }
    : {}

  return (
    <>
      <button
        ref={button}
        type="button"
        className={props.className}
        aria-label={props.label}
        aria-haspopup="dialog"
        aria-expanded={open}
        data-popup-open={open ? '' : undefined}
        onClick={() => set(open && !byHover ? { open: false, byHover: false } : { open: true, byHover: false })}
        onKeyDown={(event) => {
          // The popup takes the focus when its code has come; until then Escape is the button's to hear.
          if (event.key === 'Escape' && open) set({ open: false, byHover: false })
        }}
        {...hover}
      >
        {props.mark}
      </button>
      {asked && (
        <Suspense fallback={null}>
          <NotePopup
            anchor={button as RefObject<HTMLElement | null>}
            open={open}
            byHover={byHover}
            label={props.popupLabel}
            className={props.popupClassName}
            onClose={() => set({ open: false, byHover: false })}
            onPointerEnter={() => clearTimeout(timer.current)}
            onPointerLeave={() => {
              if (byHover) set({ open: false, byHover: false }, hoverMilliseconds.close)
            }}
          >
            {props.children}
          </NotePopup>
        </Suspense>
      )}
    </>
  )
}
