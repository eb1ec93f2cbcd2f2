import { useEffect, useEffectEvent, useState } from 'react'
import { useSituation } from '../../data/situation'
import { shownWeek } from '../../domain/situation/shown-week'
import { addWeeks, type IsoWeek, numberOf, weekOfDate, weeksOfYear, yearOf } from '../../domain/time/iso-week'
import { useTexts } from '../../i18n/language'
import { announce } from '../../state/screen'
import { useToday } from '../../state/today'
import { addressTo, changeAddress, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { ExampleMark } from '../../ui/example-mark'
import styles from './week-player.module.css'

/** Slow enough to see what changes before it changes again. */
const secondsAWeek = 1.6

/** The week whose levels the map shows, stepped and played through its year. Nothing while the map shows none. */
export function WeekPlayer() {
  const { week, layers } = useAddress().address
  const on = layers === null ? week !== null : layers.some(({ id }) => id === 'lagesniva')
  return on ? <Player /> : null
}

function Player() {
  const { situation: texts } = useTexts()
  const { address } = useAddress()
  const situation = useSituation().value
  const thisWeek = weekOfDate(useToday())
  const still = useReducedMotion()
  const [playing, setPlaying] = useState(false)
  const shown = situation ? shownWeek(situation, address.week) : null
  const week = shown?.week ?? null
  const last = week && lastPlayed(week, thisWeek)

  const show = (to: IsoWeek) => changeAddress({ week: to }, 'replace')
  const next = useEffectEvent(() => {
    if (!week || !last) return
    if (week >= last) setPlaying(false)
    else show(addWeeks(week, 1))
  })
  useEffect(() => {
    if (!playing) return
    const timer = setInterval(next, secondsAWeek * 1000)
    return () => clearInterval(timer)
  }, [playing])

  const playOrPause = () => {
    if (!week || !last) return
    // From the end it begins anew.
    if (!playing && week >= last) show(weeksOfYear(yearOf(week))[0] ?? week)
    else if (still) show(addWeeks(week, 1))
    if (!still) setPlaying(!playing)
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    if (event.key !== ' ' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
    if (target.closest('a, button, input, select, textarea, summary, dialog, [role="dialog"]')) return
    event.preventDefault()
    playOrPause()
  })
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])

  const words = week && shown && !playing ? texts.player.announced(numberOf(week), yearOf(week), shown.grave) : null
  useEffect(() => {
    if (words) announce(words)
  }, [words])

  if (!week || !shown) return null
  return (
    <section className={styles.player} aria-label={texts.player.label}>
      <p className={styles.week}>
        <strong>{texts.player.at(numberOf(week), yearOf(week))}</strong> {shown.invented && <ExampleMark />}
      </p>
      <div className={styles.tools}>
        <Button aria-label={texts.player.before} onClick={() => show(addWeeks(week, -1))}>
          ‹
        </Button>
        {!still && (
          <Button pressed={playing} onClick={playOrPause}>
            {playing ? texts.player.pause : texts.player.play}
          </Button>
        )}
        <Button aria-label={texts.player.after} onClick={() => show(addWeeks(week, 1))}>
          ›
        </Button>
        <a href={addressTo(address, { workspace: 'lage', week, place: null, spot: null })}>{texts.player.grid}</a>
      </div>
      <p className={styles.help}>{still ? texts.player.still : texts.player.help}</p>
    </section>
  )
}

/** The year's last week, or this one while the year goes on. */
function lastPlayed(week: IsoWeek, thisWeek: IsoWeek | null): IsoWeek {
  const last = weeksOfYear(yearOf(week)).at(-1) ?? week
  return thisWeek && thisWeek < last && thisWeek >= week ? thisWeek : last
}

function useReducedMotion(): boolean {
  const [still, setStill] = useState(() => query()?.matches ?? false)
  useEffect(() => {
    const asked = query()
    const listen = () => setStill(asked?.matches ?? false)
    asked?.addEventListener('change', listen)
    return () => asked?.removeEventListener('change', listen)
  }, [])
  return still
}

const query = () => window.matchMedia?.('(prefers-reduced-motion: reduce)')
