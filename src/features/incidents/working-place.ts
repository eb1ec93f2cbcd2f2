import { useAddress } from '../../state/url/use-address'
import { useIncidents } from './session'

/** The place that the question is about, or else the one chosen before, on the map or in a list; null: none. */
export function useWorkingPlace(): string | null {
  const { address } = useAddress()
  const { within } = useIncidents().filter
  return within?.type === 'near' ? within.place : address.place
}
