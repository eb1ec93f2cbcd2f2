import type { IsoWeek } from '../../domain/time/iso-week'
import type { Address } from '../../state/url/address'

const whole = (id: string) => ({ id, opacityPercent: 100 })

/** The map with the week's levels on it: above the layers of a chosen set, or in place of the opening's tint of fear. */
export function mapAddress({ layers }: Address, week: IsoWeek): Partial<Address> {
  const levels = layers && !layers.some(({ id }) => id === 'lagesniva') ? [...layers, whole('lagesniva')] : layers
  return { workspace: 'karta', week, layers: levels }
}
