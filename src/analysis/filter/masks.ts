import type { IncidentIndex } from './incident-index'

/** A mask in an index's own order, so that a scan reads it from beginning to end. Made by `arrangeMask`. */
export type ArrangedMask = { readonly passesAt: Uint8Array }

/**
 * @param mask 1 for each row of the columns that passes, else 0
 */
export function arrangeMask({ rowAt }: IncidentIndex, mask: Uint8Array): ArrangedMask {
  const passesAt = new Uint8Array(rowAt.length)
  for (let place = 0; place < rowAt.length; place += 1) passesAt[place] = mask[rowAt[place] as number] as number
  return { passesAt }
}
