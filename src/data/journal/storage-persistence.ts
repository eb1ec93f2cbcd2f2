export type StorageState = {
  /** The browser has promised not to clear the storage by itself; null: it does not say. */
  readonly persisted: boolean | null
  /** The browser may clear it when space runs short, or after weeks without a visit. */
  readonly evictable: boolean
  readonly usedBytes: number | null
  readonly quotaBytes: number | null
}

const unknown: StorageState = { persisted: null, evictable: true, usedBytes: null, quotaBytes: null }

let state = unknown
let asked = false
const listeners = new Set<() => void>()

export const storageState = (): StorageState => state

export function subscribeStorage(listener: () => void): () => void {
  listeners.add(listener)
  void measure()
  return () => void listeners.delete(listener)
}

/**
 * Asks the browser to keep the storage, once a page and not before there is something to keep.
 * @param again the user wants it asked anew
 */
export async function askToPersist(again = false): Promise<void> {
  if (asked && !again) return
  asked = true
  try {
    if (!(await navigator.storage?.persisted?.())) await navigator.storage?.persist?.()
  } catch {
    // Refused: it stays evictable, which is told.
  }
  await measure()
}

async function measure(): Promise<void> {
  try {
    const persisted = (await navigator.storage?.persisted?.()) ?? null
    const { usage = null, quota = null } = (await navigator.storage?.estimate?.()) ?? {}
    become({ persisted, evictable: persisted !== true, usedBytes: usage, quotaBytes: quota })
  } catch {
    become(unknown)
  }
}

function become(next: StorageState) {
  if (JSON.stringify(next) === JSON.stringify(state)) return
  state = next
  for (const listener of listeners) listener()
}
