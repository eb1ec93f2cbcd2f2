import { useEffect, useState } from 'react'

export const restMilliseconds = 120

/** A value once it has rested a moment. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), restMilliseconds)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
