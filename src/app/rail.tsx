import { lazy, useRef } from 'react'
import type { Problem } from '../domain/problems/problem'
import { languages } from '../domain/selection/language'
import { useTexts } from '../i18n/language'
import { type ThemeChoice, themeChoices, useAppearance } from '../state/appearance'
import type { Workspace } from '../state/url/address'
import { addressTo, changeAddress, useAddress } from '../state/url/use-address'
import { Button } from '../ui/button'
import { AfterOpening } from './after-opening'
import { chooseTheme } from './appearance'
import { commands, keysOf } from './commands'
import styles from './rail.module.css'

const SavedStatus = lazy(() =>
  import('../features/work-file/saved-status').then(({ SavedStatus: status }) => ({ default: status })),
)
const ShortStatus = lazy(() =>
  import('../features/work-file/saved-status').then(({ ShortStatus: status }) => ({ default: status })),
)
const RoleSetting = lazy(() =>
  import('../features/work-file/role-setting').then(({ RoleSetting: setting }) => ({ default: setting })),
)

const railed: readonly Workspace[] = ['start', 'karta', 'plan', 'lage', 'trygghet', 'handelser', 'data', 'kallor', 'om']

/** The rail of workspaces, with settings at its foot. On a phone it lies along the bottom. */
export function Rail(props: { onStorageProblem: (problem: Problem | null) => void }) {
  const { app } = useTexts()
  const { address } = useAddress()
  return (
    <header className={styles.rail}>
      <img className={styles.name} src="./icon.svg" alt="" width={32} height={32} />
      <nav aria-label={app.navigation}>
        <ul role="list" className={styles.list}>
          {railed.map((workspace) => (
            <li key={workspace}>
              <a
                href={addressTo(address, { workspace })}
                ref={address.workspace === workspace ? bringIntoView : undefined}
                aria-current={address.workspace === workspace ? 'page' : undefined}
                className={styles.link}
              >
                <RailSign workspace={workspace} />
                <span>{app.workspaces[workspace]}</span>
                {workspace === 'data' && (
                  <AfterOpening>
                    <ShortStatus />
                  </AfterOpening>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <AfterOpening>
        <SavedStatus />
      </AfterOpening>
      <Settings onStorageProblem={props.onStorageProblem} />
    </header>
  )
}

/** On a narrow phone the list is wider than the screen. jsdom lays nothing out and has no such method. */
function bringIntoView(link: HTMLElement | null) {
  link?.scrollIntoView?.({ block: 'nearest', inline: 'center' })
}

function Settings(props: { onStorageProblem: (problem: Problem | null) => void }) {
  const texts = useTexts()
  const { app } = texts
  const { language } = useAddress().address
  const { choice, shortcuts } = useAppearance()
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button type="button" className={styles.link} aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        <RailSign workspace="installningar" />
        <span>{app.settings}</span>
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="installningar-rubrik">
        <div className={styles.settings}>
          <h2 id="installningar-rubrik">{app.settings}</h2>
          <fieldset className={styles.choices}>
            <legend>{app.language.label}</legend>
            {languages.map((option) => (
              <label key={option} lang={option}>
                <input
                  type="radio"
                  name="sprak"
                  checked={language === option}
                  onChange={() => changeAddress({ language: option })}
                />
                {app.language[option]}
              </label>
            ))}
          </fieldset>
          <fieldset className={styles.choices}>
            <legend>{app.theme.label}</legend>
            {themeChoices.map((option: ThemeChoice) => (
              <label key={option}>
                <input
                  type="radio"
                  name="utseende"
                  checked={choice === option}
                  onChange={() => props.onStorageProblem(chooseTheme(option))}
                />
                {app.theme[option]}
              </label>
            ))}
          </fieldset>
          <AfterOpening>
            <RoleSetting heading />
          </AfterOpening>
          <h3>{app.help}</h3>
          <label className={styles.switch}>
            <input
              type="checkbox"
              checked={shortcuts}
              onChange={(event) => useAppearance.setState({ shortcuts: event.target.checked })}
            />
            {app.shortcutsOn}
          </label>
          <dl className={styles.keys}>
            {commands.map((command) => (
              <div key={command.id}>
                <dt>
                  <kbd>{keysOf(command)}</kbd>
                </dt>
                <dd>{command.text(texts)}</dd>
              </div>
            ))}
          </dl>
          <Button kind="strong" onClick={() => dialog.current?.close()}>
            {app.close}
          </Button>
        </div>
      </dialog>
    </>
  )
}

/** Drawn signs beside the words; the words carry the meaning. */
function RailSign({ workspace }: { workspace: Workspace | 'installningar' }) {
  return (
    <svg viewBox="0 0 24 24" width={22} height={22} aria-hidden="true" className={styles.sign}>
      <path d={signs[workspace] ?? ''} />
    </svg>
  )
}

const signs: Partial<Record<Workspace | 'installningar', string>> = {
  start: 'M4 11l8-7 8 7M6 9.5V20h12V9.5',
  karta: 'M9 4L3 6.5V20l6-2.5 6 2.5 6-2.5V4l-6 2.5L9 4zM9 4v13.5M15 6.5V20',
  plan: 'M7 4v16M7 8h11M7 13h8M7 18h10M5 8h4M5 13h4M5 18h4',
  lage: 'M4 5h16v14H4zM4 10h16M4 14.5h16M9.5 5v14M14.5 5v14',
  trygghet: 'M4 4v16h16M8 8h9M12.5 6v4M8 15h6M11 13v4',
  handelser: 'M4 20V4M4 20h16M8 16v-4M12 16V7M16 16v-6',
  data: 'M12 4v9M8.5 9.5L12 13l3.5-3.5M5 14v5h14v-5',
  kallor: 'M5 4h10l4 4v12H5zM15 4v4h4M8 12h8M8 16h6',
  om: 'M12 11v6M12 7.5v.5M12 3a9 9 0 100 18 9 9 0 000-18z',
  installningar: 'M4 7h10M18 7h2M4 17h2M10 17h10M14 5v4M8 15v4',
}
