import { useMaterial } from '../../data/material'
import type { Citing } from './claims-in-source'

/** All that may cite a source, as far as it has been read. */
export function useCiting(): Citing {
  return {
    statements: useMaterial('statements').value ?? [],
    places: useMaterial('places').value ?? [],
    plan: useMaterial('plan').value,
    disagreements: useMaterial('disagreements').value ?? [],
  }
}
