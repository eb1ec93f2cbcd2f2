import { useEffect, useId, useRef, useState } from 'react'
import { useLanguage, useTexts } from '../../../i18n/language'
import { printDate } from '../../../i18n/numbers'
import { useToday } from '../../../state/today'
import { changeAddress, useAddress } from '../../../state/url/use-address'
import { Button } from '../../../ui/button'
import styles from './today-control.module.css'

/** Which day lateness is counted from, and a way to count from another. */
export function TodayControl() {
  const { today: texts } = useTexts().planViews
  const language = useLanguage()
  const { address } = useAddress()
  const today = useToday()
  const id = useId()
  const [choosing, setChoosing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const chosen = address.today !== null
  const day = printDate(today, language)

  useEffect(() => {
    if (choosing) field.current?.focus()
  }, [choosing])

  return (
    <div className={styles.control}>
      <span className={styles.day} aria-live="polite">
        {chosen ? texts.chosen(day) : texts.label(day)}
      </span>
      {choosing ? (
        <form
          className={styles.field}
          onSubmit={(event) => {
            event.preventDefault()
            setChoosing(false)
          }}
        >
          <label htmlFor={id}>{texts.field}</label>
          <input
            id={id}
            ref={field}
            type="date"
            min="2000-01-01"
            max="2099-12-31"
            defaultValue={today}
            onChange={({ target }) => {
              // While a year is typed it passes through days such as 0202-11-22.
              if (target.value !== '' && target.validity.valid) changeAddress({ today: target.value }, 'replace')
            }}
          />
          <Button type="submit">{texts.done}</Button>
        </form>
      ) : (
        <Button kind="quiet" className={styles.quiet} onClick={() => setChoosing(true)}>
          {texts.other}
        </Button>
      )}
      {chosen && (
        <Button
          kind="quiet"
          className={styles.quiet}
          onClick={() => {
            setChoosing(false)
            changeAddress({ today: null })
          }}
        >
          {texts.back}
        </Button>
      )}
    </div>
  )
}
