import { vi } from 'vitest'

/** Waits until a fact holds. The library's own second is too short for a machine with other things to do. */
export function eventually(fact: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(fact, { timeout: 15_000 })
}
