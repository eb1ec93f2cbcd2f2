import { useEffect, useRef } from 'react'
import type { Texts } from '../i18n/language'
import { useAppearance } from '../state/appearance'
import { changeScreen, useScreen } from '../state/screen'
import { parseAddress, type Workspace } from '../state/url/address'
import { addressTo } from '../state/url/use-address'

export type Command = {
  readonly id: string
  /** The key that runs it where no text is being typed; with Ctrl or ⌘ where it says so. */
  readonly shortcut: string
  readonly withCtrl?: true
  readonly text: (texts: Texts) => string
  readonly run: (tools: CommandTools) => void
  /** Only where there is a map to do it on. */
  readonly onMap?: boolean
}

/** What commands need of the screen that runs them. */
export type CommandTools = { readonly undoLatest: () => void }

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
  {
    id: 'angra',
    withCtrl: true,
    shortcut: 'z',
    text: ({ workFile }) => workFile.undo.command,
    run: ({ undoLatest }) => undoLatest(),
  },
]

/** The keys as they are printed: "Ctrl + Z", "⌘ Z" on a Mac. */
export const keysOf = ({ shortcut, withCtrl }: Command): string =>
  withCtrl ? `${onMac() ? '⌘' : 'Ctrl +'} ${shortcut.toUpperCase()}` : shortcut

const onMac = () => /Mac|iPhone|iPad/.test(navigator.platform)

/**
 * Listens for the commands' keys; never while an open dialog or a field that takes text has the focus, where the browser's
 * own undo is meant. Single keys also leave selects and other fields alone, and can be turned off.
 */
export function useShortcuts(tools: CommandTools): void {
  const latest = useRef(tools)
  useEffect(() => {
    latest.current = tools
  }, [tools])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.defaultPrevented) return
      const target = event.target as HTMLElement
      if (target.closest('dialog, [role="dialog"]')) return
      const withCtrl = event.ctrlKey || event.metaKey
      // Single keys may need Shift, as "/" does on a Swedish keyboard; with Ctrl it means another command.
      if (withCtrl && (event.shiftKey || event.repeat)) return
      if (withCtrl ? takesText(target) : target.closest('input, select, textarea')) return
      if (!withCtrl && !useAppearance.getState().shortcuts) return
      const key = withCtrl ? event.key.toLowerCase() : event.key
      const command = commands.find((one) => one.shortcut === key && (one.withCtrl ?? false) === withCtrl)
      if (!command || (command.onMap && parseAddress(window.location.hash).address.workspace !== 'karta')) return
      event.preventDefault()
      command.run(latest.current)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

const withoutText = new Set(['button', 'checkbox', 'radio', 'range', 'file', 'submit', 'reset', 'color', 'image'])

function takesText(target: HTMLElement): boolean {
  const field = target.closest('input, textarea, [contenteditable]')
  return field !== null && !(field instanceof HTMLInputElement && withoutText.has(field.type))
}
