import { useSyncExternalStore } from 'react'
import { type Address, noAnswers, noClauses, parseAddress, printAddress, type ReadAddress } from './address'

/** The address bar as state: every part of the screen reads the same value. */
export function useAddress(): ReadAddress {
  return useSyncExternalStore(subscribe, current)
}

/** Changes the address. Choosing pushes (the back button undoes it); panning and typing replace. */
export function changeAddress(change: Partial<Address>, how: 'push' | 'replace' = 'push'): void {
  const hash = printAddress({ ...current().address, ...change })
  if (hash === window.location.hash) return
  window.history[how === 'push' ? 'pushState' : 'replaceState'](null, '', hash)
  for (const listener of listeners) listener()
}

/** The link for an `<a href>`: the same address with a change. Camera and filters do not follow to another workspace. */
export function addressTo(address: Address, change: Partial<Address>): string {
  const moves = change.workspace !== undefined && change.workspace !== address.workspace
  const kept = moves
    ? {
        ...address,
        ...noClauses,
        ...noAnswers,
        camera: null,
        filter: {},
        row: null,
        view: null,
        area: null,
        source: null,
      }
    : address
  return printAddress({ ...kept, ...change })
}

const listeners = new Set<() => void>()
let last: { hash: string; read: ReadAddress } | null = null

function current(): ReadAddress {
  const hash = window.location.hash
  if (last?.hash !== hash) last = { hash, read: parseAddress(hash) }
  return last.read
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('hashchange', tellAll)
    window.addEventListener('popstate', tellAll)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    window.removeEventListener('hashchange', tellAll)
    window.removeEventListener('popstate', tellAll)
  }
}

function tellAll(): void {
  for (const listener of listeners) listener()
}
