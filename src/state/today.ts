import { useSyncExternalStore } from 'react'
import { useAddress } from './url/use-address'

/** The day that counts as today, as an ISO date: the address's, else the clock's in Stockholm. */
export function useToday(): string {
  const clock = useClockDay()
  return useAddress().address.today ?? clock
}

/** The clock's day in Stockholm, also when a page stays open past midnight. */
export function useClockDay(): string {
  return useSyncExternalStore(subscribe, () => dayInStockholm(new Date()))
}

/** The day that a moment falls on in Stockholm, whatever the device's own time zone. */
export function dayInStockholm(moment: Date): string {
  // Swedish dates are ISO dates.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(moment)
}

const everyMilliseconds = 60_000

function subscribe(look: () => void): () => void {
  const timer = setInterval(look, everyMilliseconds)
  document.addEventListener('visibilitychange', look)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  }
}
