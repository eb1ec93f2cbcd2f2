import { type ReactNode, Suspense, useEffect, useState } from 'react'

const longestMilliseconds = 2_000

/** What the first picture need not wait for: drawn when the page has come to rest, or two seconds have gone. */
export function AfterOpening({ children }: { children: ReactNode }) {
  const [rested, setRested] = useState(false)
  useEffect(() => {
    // Safari has no idle callback.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(() => setRested(true), longestMilliseconds / 2)
      return () => clearTimeout(timer)
    }
    const asked = window.requestIdleCallback(() => setRested(true), { timeout: longestMilliseconds })
    return () => window.cancelIdleCallback(asked)
  }, [])
  return rested ? <Suspense fallback={null}>{children}</Suspense> : null
}
