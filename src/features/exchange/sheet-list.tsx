import { useId, useState } from 'react'
import type { Plan } from '../../domain/plan/plan'
import { proposeMapping } from '../../domain/workbook/find-plan-sheets'
import { withoutNumber } from '../../domain/workbook/match-area'
import type { SheetMapping } from '../../domain/workbook/sheet-mapping'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import intake from './file-intake.module.css'
import type { ReadSheet } from './read-sheet'
import { SheetColumns } from './sheet-columns'
import styles from './sheet-list.module.css'
import { SheetPreview } from './sheet-preview'

type Correct = (mapping: SheetMapping) => void

/** Every sheet with what it was taken for, to be corrected before anything is taken in. */
export function SheetList(props: { plan: Plan; sheets: readonly ReadSheet[]; onCorrect: Correct }) {
  const { sheets: texts } = useWorkspaceTexts().exchange
  const { sheets } = props
  const id = useId()
  const taken = sheets.filter(({ mapping }) => mapping.taken).length
  return (
    <section aria-labelledby={id} className={intake.step}>
      <h3 id={id}>{texts.heading}</h3>
      {taken > 0 ? (
        <p>
          <strong role="status">{texts.count(taken, sheets.length)}</strong> {texts.lead}
        </p>
      ) : (
        <p role="status">{texts.none}</p>
      )}
      <ul role="list" className={styles.sheets}>
        {sheets.map((sheet) => (
          <SheetEntry key={sheet.mapping.sheet} {...props} read={sheet} />
        ))}
      </ul>
    </section>
  )
}

function SheetEntry({ plan, read, onCorrect }: { plan: Plan; read: ReadSheet; onCorrect: Correct }) {
  const { sheets: texts } = useWorkspaceTexts().exchange
  const { mapping, rows, sheet } = read
  const id = useId()
  const [looked, setLooked] = useState(false)
  const doubtful = mapping.taken && (mapping.doubts.length > 0 || mapping.areaFooting === 'similar-words')
  return (
    <li className={styles.sheet} data-taken={mapping.taken || undefined} data-doubtful={doubtful || undefined}>
      <h4 id={`${id}-name`} className={styles.name}>
        {mapping.sheet}
      </h4>
      <div className={styles.area}>
        <AreaSelect plan={plan} read={read} onCorrect={onCorrect} named={`${id}-name`} />
        {mapping.taken && mapping.area.kind === 'own' && (
          <input
            aria-label={texts.own(mapping.sheet)}
            className={styles.own}
            lang="sv"
            value={mapping.area.name}
            onChange={({ target }) => onCorrect({ ...mapping, area: { kind: 'own', name: target.value } })}
          />
        )}
      </div>
      <p className={styles.rows}>{mapping.taken && texts.rows(rows.length)}</p>
      <div className={styles.said}>
        <p>{mapping.taken ? texts.footing[mapping.areaFooting] : texts.looks[mapping.look]}</p>
        {mapping.doubts.map((doubt) => (
          <p key={doubt} className={styles.doubt}>
            {texts.doubts[doubt]}
          </p>
        ))}
      </div>
      {sheet.cells.length > 0 && (
        <Button
          kind="quiet"
          className={styles.look}
          aria-expanded={looked}
          aria-controls={`${id}-looked`}
          aria-label={texts.detailsOf(mapping.sheet)}
          onClick={() => setLooked(!looked)}
        >
          {looked ? texts.hideDetails : texts.details}
        </Button>
      )}
      <div id={`${id}-looked`} className={styles.looked} hidden={!looked}>
        {looked && (
          <>
            <SheetColumns sheet={sheet} mapping={mapping} areas={plan.areas} onCorrect={onCorrect} />
            <SheetPreview read={read} />
          </>
        )}
      </div>
    </li>
  )
}

function AreaSelect(props: { plan: Plan; read: ReadSheet; onCorrect: Correct; named: string }) {
  const { sheets: texts } = useWorkspaceTexts().exchange
  const { plan, read, onCorrect } = props
  const { mapping, sheet } = read
  const id = useId()
  const own = mapping.area.kind === 'own' ? mapping.area.name : withoutNumber(mapping.sheet)
  const value = !mapping.taken ? 'skip' : mapping.area.kind === 'own' ? 'own' : mapping.area.area

  function choose(chosen: string) {
    if (chosen === 'skip') return onCorrect({ ...mapping, taken: false })
    // A sheet without headers gets its first row for them, and the user sees below what came of it.
    const base = mapping.headerRow === null ? proposeMapping(sheet, plan.areas, 1) : mapping
    onCorrect({
      ...base,
      taken: true,
      area: chosen === 'own' ? { kind: 'own', name: own } : { kind: 'known', area: chosen },
      areaFooting: 'user',
      doubts: base.doubts.filter((doubt) => doubt !== 'name-disagrees' && doubt !== 'area-twice'),
    })
  }
  return (
    <>
      <span id={id} className="visually-hidden">
        {texts.area}
      </span>
      <select
        aria-labelledby={`${id} ${props.named}`}
        className={styles.select}
        value={value}
        onChange={({ target }) => choose(target.value)}
      >
        {plan.areas.map((area) => (
          <option key={area.id} value={area.id} lang="sv">
            {area.name}
          </option>
        ))}
        <option value="own">{texts.own(own)}</option>
        <option value="skip">{texts.skip}</option>
      </select>
    </>
  )
}
