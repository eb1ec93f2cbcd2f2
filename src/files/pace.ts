import { Refusal } from './refusal'

export type PaceOptions = {
  /** Stopped work answers with the problem `cancelled`. */
  readonly signal?: AbortSignal
  /**
   * Hears how much is done, 0 to 1, and how many rows have been read. When it returns a promise the work waits for it, so
   * that others get their turn.
   */
  readonly progress?: (share: number, rows: number) => void | Promise<void>
}

/** Told of every stretch of work; it passes progress on at each megabyte and throws when the work is stopped. */
export type Pace = {
  /** Adds to what there is to do, in bytes. */
  readonly expect: (bytes: number) => void
  readonly done: (bytes: number) => Promise<void>
  /** One more row has been read. */
  readonly row: () => void
}

const stretchBytes = 1024 * 1024

export function createPace({ signal, progress }: PaceOptions): Pace {
  let expected = 0
  let done = 0
  let told = 0
  let rows = 0
  return {
    expect: (bytes) => {
      expected += bytes
    },
    done: async (bytes) => {
      done += bytes
      if (signal?.aborted) throw new Refusal('cancelled')
      if (done - told < stretchBytes) return
      told = done
      await progress?.(Math.min(1, done / Math.max(1, expected)), rows)
      if (signal?.aborted) throw new Refusal('cancelled')
    },
    row: () => {
      rows += 1
    },
  }
}
