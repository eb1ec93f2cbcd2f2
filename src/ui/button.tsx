import type { ButtonHTMLAttributes } from 'react'
import styles from './button.module.css'

type Kind = 'plain' | 'quiet' | 'strong' | 'chip'

/** A button; `pressed` makes it a toggle. `kind="quiet"` has no frame until hovered. */
export function Button(props: ButtonHTMLAttributes<HTMLButtonElement> & { kind?: Kind; pressed?: boolean }) {
  const { kind = 'plain', pressed, className, type = 'button', ...rest } = props
  return (
    <button
      {...rest}
      type={type}
      aria-pressed={pressed}
      className={[styles.button, styles[kind], className].filter(Boolean).join(' ')}
    />
  )
}
