import { keepPreference, readPreference } from '../data/preferences'
import type { Problem } from '../domain/problems/problem'
import { type ThemeChoice, themeChoices, useAppearance } from '../state/appearance'
import { changeScreen } from '../state/screen'

/** Reads the kept choice and follows the computer's own setting. Called once, before the first paint. */
export function startAppearance(): void {
  const kept = readPreference().value
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const contrast = window.matchMedia('(prefers-contrast: more)')
  useAppearance.setState({
    choice: themeChoices.find((choice) => choice === kept) ?? (contrast.matches ? 'contrast' : 'auto'),
    prefersDark: dark.matches,
  })
  // On a phone the layer card opens over the map, so it starts closed there.
  changeScreen({ layersOpen: window.matchMedia('(min-width: 761px)').matches })
  dark.addEventListener('change', () => useAppearance.setState({ prefersDark: dark.matches }))
}

/** Takes a choice at once; a refused storage is told, and the choice holds until the tab is closed. */
export function chooseTheme(choice: ThemeChoice): Problem | null {
  useAppearance.setState({ choice })
  return keepPreference(choice)
}
