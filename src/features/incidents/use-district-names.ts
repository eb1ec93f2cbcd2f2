import { useMemo } from 'react'
import { useMaterial } from '../../data/material'

/** Districts by id with their names, in the order given. */
export function useDistrictNames(ids: readonly string[]): readonly { readonly id: string; readonly name: string }[] {
  const areas = useMaterial('areas', 'stadsdelar').value
  return useMemo(
    () =>
      ids.map((id) => {
        const area = areas?.features.find(({ properties }) => properties.id === id)
        return { id, name: String(area?.properties.name ?? id) }
      }),
    [ids, areas],
  )
}
