import { create } from 'zustand'
import type { Position } from '../domain/places/place'

export const sheetHeights = ['low', 'half', 'full'] as const
export type SheetHeight = (typeof sheetHeights)[number]

/** What may die with the tab: open cards, what is pointed at, a measurement under way. */
export type Screen = {
  readonly layersOpen: boolean
  /** Height of the panel on a phone, where it is a sheet over the map. */
  readonly sheet: SheetHeight
  /** The place that list or map points at. */
  readonly pointedPlace: string | null
  readonly measuring: boolean
  readonly measured: readonly Position[]
  /** Rings of walking distance around the chosen place or spot. */
  readonly rings: boolean
  /** Whether the incidents' map shows the user's own layers. Not in the address: they lie in this browser only. */
  readonly ownBesideIncidents: boolean
  /** Chosen base map of the catalog; null is the embedded one. */
  readonly baseMap: string | null
  /** Said to screen readers; the counter makes the same words be said again. */
  readonly announcement: { readonly text: string; readonly count: number }
}

export const useScreen = create<Screen>(() => ({
  layersOpen: true,
  sheet: 'half',
  pointedPlace: null,
  measuring: false,
  measured: [],
  rings: false,
  ownBesideIncidents: false,
  baseMap: null,
  announcement: { text: '', count: 0 },
}))

export const changeScreen = (change: Partial<Screen>): void => useScreen.setState(change)

export const announce = (text: string): void =>
  useScreen.setState(({ announcement }) => ({
    announcement: { text, count: announcement.count + 1 },
  }))
