import { useEffect } from 'react'
import type { Texts } from '../i18n/language'
import { useAppearance } from '../state/appearance'
import { changeScreen, useScreen } from '../state/screen'
import { parseAddress, type Workspace } from '../state/url/address'
import { addressTo } from '../state/url/use-address'

export type Command = {
  readonly id: string
  /** The key that runs it where no text is being typed. */
  readonly shortcut: string
  readonly text: (texts: Texts) => string
  readonly run: () => void
  /** Only where there is a map to do it on. */
  readonly onMap?: boolean
}

const goTo = (workspace: Workspace) => () => {
  const { address } = parseAddress(window.location.hash)
  window.location.hash = addressTo(address, { workspace })
}

/** Everything that has a shortcut. Menus, shortcuts and help read this list. */
export const commands: readonly Command[] = [
  { id: 'start', shortcut: '1', text: ({ app }) => app.workspaces.start, run: goTo('start') },
  { id: 'karta', shortcut: '2', text: ({ app }) => app.workspaces.karta, run: goTo('karta') },
  { id: 'plan', shortcut: '3', text: ({ app }) => app.workspaces.plan, run: goTo('plan') },
  { id: 'kallor', shortcut: '4', text: ({ app }) => app.workspaces.kallor, run: goTo('kallor') },
  { id: 'om', shortcut: '5', text: ({ app }) => app.workspaces.om, run: goTo('om') },
  {
    id: 'sok',
    onMap: true,
    shortcut: '/',
    text: ({ map }) => map.search.label,
    run: () => document.querySelector<HTMLElement>('input[type="search"]')?.focus(),
  },
  {
    id: 'lager',
    onMap: true,
    shortcut: 'l',
    text: ({ map }) => map.layers.heading,
    run: () => changeScreen({ layersOpen: !useScreen.getState().layersOpen }),
  },
  {
    id: 'mat',
    onMap: true,
    shortcut: 'm',
    text: ({ map }) => map.tools.measure,
    run: () => changeScreen({ measuring: !useScreen.getState().measuring, measured: [] }),
  },
  {
    id: 'ringar',
    onMap: true,
    shortcut: 'r',
    text: ({ map }) => map.tools.rings,
    run: () => changeScreen({ rings: !useScreen.getState().rings }),
  },
]

/** One key, one command; never while a text field, a select or an open dialog has the focus. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (!useAppearance.getState().shortcuts) return
      const target = event.target as HTMLElement
      if (target.closest('input, select, textarea, dialog, [role="dialog"]')) return
      const command = commands.find(({ shortcut }) => shortcut === event.key)
      if (!command || (command.onMap && parseAddress(window.location.hash).address.workspace !== 'karta')) return
      event.preventDefault()
      command.run()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
