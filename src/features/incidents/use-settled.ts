import { useEffect, useState } from 'react'

const restMilliseconds = 120

/** A value once it has rested a moment: what costs the screen most waits until a brush has come to a stop. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), restMilliseconds)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
