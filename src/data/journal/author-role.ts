const key = 'platsbild.roll'

export type RoleState = {
  /** The role that this browser's user writes in; null until one is chosen. */
  readonly role: string | null
  /** A role is asked for: a write waits for it, or the user wants another. */
  readonly asked: boolean
}

/** The author's role in this browser: chosen once, asked for by the first write. */
export type AuthorRole = {
  readonly state: () => RoleState
  readonly subscribe: (listener: () => void) => () => void
  readonly choose: (role: string) => void
  readonly decline: () => void
  readonly ask: () => void
  /** The chosen role, asked for when there is none; null when the user would not say. */
  readonly needed: () => Promise<string | null>
}

export function createAuthorRole(): AuthorRole {
  let state: RoleState = { role: readRole(), asked: false }
  const listeners = new Set<() => void>()
  let waiting: ((role: string | null) => void)[] = []

  const become = (next: RoleState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const answer = (role: string | null) => {
    const answered = waiting
    waiting = []
    for (const resolve of answered) resolve(role)
  }
  // Chosen in another tab, which may answer a question that stands in this one.
  const heard = (event: StorageEvent) => {
    if (event.key !== key || !event.newValue) return
    become({ role: event.newValue, asked: false })
    answer(event.newValue)
  }
  return {
    state: () => state,
    subscribe: (listener) => {
      if (listeners.size === 0) window.addEventListener('storage', heard)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) window.removeEventListener('storage', heard)
      }
    },
    choose: (given) => {
      const role = given.trim()
      if (role === '') return
      keepRole(role)
      become({ role, asked: false })
      answer(role)
    },
    decline: () => {
      become({ ...state, asked: false })
      answer(null)
    },
    ask: () => become({ ...state, asked: true }),
    needed: () => {
      if (state.role !== null) return Promise.resolve(state.role)
      const role = new Promise<string | null>((resolve) => waiting.push(resolve))
      become({ ...state, asked: true })
      return role
    },
  }
}

function readRole(): string | null {
  try {
    return window.localStorage.getItem(key) || null
  } catch {
    return null
  }
}

/** Where storage is refused the role lives as long as the page. */
function keepRole(role: string) {
  try {
    window.localStorage.setItem(key, role)
  } catch {
    // Asked again next time.
  }
}
