import { create } from 'zustand'

export const themeChoices = ['auto', 'light', 'dark', 'contrast'] as const
export type ThemeChoice = (typeof themeChoices)[number]

/** How the app looks in this browser. `data/preferences` keeps it between visits where storage is allowed. */
export const useAppearance = create<{
  readonly choice: ThemeChoice
  readonly prefersDark: boolean
  /** Single-key shortcuts; off for those whose voice or switch input would set them off. */
  readonly shortcuts: boolean
}>(() => ({ choice: 'auto', prefersDark: false, shortcuts: true }))

/** The theme that the choice comes to. */
export function useTheme(): 'light' | 'dark' | 'contrast' {
  const { choice, prefersDark } = useAppearance()
  if (choice === 'auto') return prefersDark ? 'dark' : 'light'
  return choice
}
