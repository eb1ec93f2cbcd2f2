import { newEventId } from './event-id'

const prefix = 'platsbild.utkast/'

/**
 * Words typed and not yet saved, put in the browser's storage at every change. Each page has a place of its own for a
 * key, so that two tabs at the same field do not write over each other; a new page takes up the latest.
 */
export type Drafts = {
  readonly subscribe: (listener: () => void) => () => void
  readonly text: (key: string) => string | null
  /** False once storage has refused: the words live in this page only. */
  readonly kept: () => boolean
  readonly set: (key: string, text: string) => void
  readonly clear: (key: string) => void
}

/** @param now milliseconds */
export function createDrafts(now: () => number, page = newEventId()): Drafts {
  const texts = new Map<string, string | null>()
  /** Drafts of earlier pages that this one took up: they go when it clears, unless their page has typed on. */
  const takenUp = new Map<string, Slot>()
  const listeners = new Set<() => void>()
  let kept = true

  const attempt = (deed: (storage: Storage) => void) => {
    try {
      deed(window.localStorage)
    } catch {
      kept = false
    }
  }
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const text = (key: string) => {
    if (!texts.has(key)) {
      texts.set(key, null)
      attempt((storage) => {
        const latest = slots(storage, key).toSorted((a, b) => b.at - a.at)[0]
        if (!latest) return
        takenUp.set(key, latest)
        texts.set(key, latest.text)
      })
    }
    return texts.get(key) ?? null
  }
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    text,
    kept: () => kept,
    set: (key, words) => {
      texts.set(key, words)
      kept = true
      attempt((storage) => storage.setItem(placeOf(key) + page, JSON.stringify({ text: words, at: now() })))
      tell()
    },
    clear: (key) => {
      const words = text(key)
      const earlier = takenUp.get(key)
      texts.set(key, null)
      attempt((storage) => {
        for (const { name, text, at } of slots(storage, key)) {
          const same = name === earlier?.name && at === earlier.at
          if (text === words || same || name === placeOf(key) + page) storage.removeItem(name)
        }
      })
      tell()
    },
  }
}

const placeOf = (key: string) => `${prefix}${encodeURIComponent(key)}/`

type Slot = { readonly name: string; readonly text: string; readonly at: number }

function slots(storage: Storage, key: string): readonly Slot[] {
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  return names
    .filter((name) => name.startsWith(placeOf(key)))
    .flatMap((name) => {
      try {
        const { text, at } = JSON.parse(storage.getItem(name) ?? '') as { text?: unknown; at?: unknown }
        return typeof text === 'string' && typeof at === 'number' ? [{ name, text, at }] : []
      } catch {
        return []
      }
    })
}
