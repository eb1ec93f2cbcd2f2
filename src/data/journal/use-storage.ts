import { useSyncExternalStore } from 'react'
import { type StorageState, storageState, subscribeStorage } from './storage-persistence'

/** How safely and how much this browser keeps. Whether it may be kept for good is asked after the first stored write. */
export function useStorage(): StorageState {
  return useSyncExternalStore(subscribeStorage, storageState)
}
