import { useEffect, useId, useRef, useState } from 'react'
import type { ListedSet } from '../../data/incidents/set-store'
import { useLanguage } from '../../i18n/language'
import { printBytes, printDate, printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { addressTo, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { ExampleMark, Missing } from '../../ui/example-mark'
import styles from './intake.module.css'
import { KeptDeeds, RemovalQuestion } from './kept-deeds'
import { ReadReport } from './read-report'

type Deed = 'report' | 'naming' | 'sure'

/** One kept set: what it is, and what can be done with it. Removing asks first, since the rows are gone afterwards. */
export function KeptSetItem(props: {
  set: ListedSet
  onRemove: () => Promise<void>
  onRename: (name: string) => Promise<void>
}) {
  const { kept: texts } = useWorkspaceTexts().intake
  const language = useLanguage()
  const { address } = useAddress()
  const [open, setOpen] = useState<Deed | null>(null)
  const { set } = props
  const { id, name, status, source, read } = set.head
  const facts = [
    [texts.rows, printNumber(set.rows, language)],
    [
      texts.period,
      set.period ? `${printDate(set.period.from, language)} – ${printDate(set.period.to, language)}` : null,
    ],
    [texts.size, printBytes(set.bytes, language)],
    [texts.read, printDate(read, language)],
    [texts.source, source],
  ] as const
  return (
    <li className={styles.set}>
      <h3 className={styles.setName}>
        {name} {status === 'exempel' && <ExampleMark />}{' '}
        {!set.stored && <span className={styles.check}>{texts.onlyHere}</span>}
      </h3>
      <dl className={styles.facts}>
        {facts.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words ?? <Missing />}</dd>
          </div>
        ))}
      </dl>
      <KeptDeeds
        link={
          <a href={addressTo(address, { workspace: 'handelser', material: id })} aria-label={texts.openNamed(name)}>
            {texts.open}
          </a>
        }
        deeds={[
          ['report', texts.report, texts.reportNamed(name)],
          ['naming', texts.rename, texts.renameNamed(name)],
          ['sure', texts.remove, texts.removeNamed(name)],
        ]}
        open={open}
        onOpen={setOpen}
      />
      {open === 'report' && <ReadReport kept={set} level="h4" />}
      {open === 'naming' && (
        <Naming
          name={name}
          onName={async (given) => {
            setOpen(null)
            await props.onRename(given)
          }}
        />
      )}
      {open === 'sure' && (
        <RemovalQuestion
          question={texts.sure(name, set.rows)}
          yes={texts.yes}
          onYes={props.onRemove}
          onNo={() => setOpen(null)}
        />
      )}
    </li>
  )
}

function Naming({ name, onName }: { name: string; onName: (name: string) => Promise<void> }) {
  const { kept: texts } = useWorkspaceTexts().intake
  const id = useId()
  const [given, setGiven] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <form
      className={styles.naming}
      onSubmit={(event) => {
        event.preventDefault()
        if (given.trim() !== '') void onName(given.trim())
      }}
    >
      <div className={styles.field}>
        <label htmlFor={id}>{texts.newName}</label>
        <input ref={field} id={id} value={given} maxLength={80} onChange={({ target }) => setGiven(target.value)} />
      </div>
      <Button type="submit" disabled={given.trim() === ''}>
        {texts.saveName}
      </Button>
    </form>
  )
}
