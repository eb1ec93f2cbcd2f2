import { useMemo } from 'react'
import { type OwnLayer, ownLayersOf } from '../../domain/incidents/own-layer'
import type { Material } from '../material'
import { useKeptShapes } from './use-kept-sets'

/** The lines and areas that this browser keeps, as layers for a map; they follow what is read in and removed. */
export function useOwnLayers(): Material<readonly OwnLayer[]> {
  const kept = useKeptShapes()
  const { value } = kept
  const layers = useMemo(() => value && ownLayersOf(value), [value])
  return { ...kept, value: layers }
}
