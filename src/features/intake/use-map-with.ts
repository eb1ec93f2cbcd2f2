import { useCatalog } from '../../data/material'
import { ownLayerId } from '../../domain/incidents/own-layer'
import { defaultLayers } from '../../map/layers/paint-order'
import { addressTo, useAddress } from '../../state/url/use-address'

/** The link to the map with a kept layer on, beside the layers that are on already. */
export function useMapWith(): (keptId: string) => string {
  const { address } = useAddress()
  const catalog = useCatalog().value
  return (keptId) => {
    const id = ownLayerId(keptId)
    const others =
      address.layers ?? (catalog ? defaultLayers(catalog) : []).map((layer) => ({ id: layer, opacityPercent: 100 }))
    return addressTo(address, {
      workspace: 'karta',
      layers: [...others.filter((layer) => layer.id !== id), { id, opacityPercent: 100 }],
    })
  }
}
