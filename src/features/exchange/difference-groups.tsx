import { type ReactNode, useId, useState } from 'react'
import { useMaterial } from '../../data/material'
import type { PlanDifference, RowPair } from '../../domain/plan/compare/plan-difference'
import { type Plan, planColumns } from '../../domain/plan/plan'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import { ChoiceEntry, Tick } from './choice-entry'
import styles from './comparison.module.css'
import { type Groups, isEmptyApp, type RowChoices } from './group-differences'
import { firstWords, useRowName } from './row-name'
import type { Selection } from './use-selection'

type Props = Selection & { readonly plan: Plan; readonly difference: PlanDifference; readonly groups: Groups }

/** Every difference, each with a box to take it in by. */
export function DifferenceGroups(props: Props) {
  const { difference: texts } = useWorkspaceTexts().exchange
  const { groups } = props
  return (
    <div className={styles.groups}>
      <Group heading={texts.groups.followUps} of={groups.followUps}>
        {(row) => <RowEntry key={row.row.id} {...props} {...row} />}
      </Group>
      <Group heading={texts.groups.loose} lead={texts.leads.loose} of={groups.loose}>
        {(loose) => <LooseEntry key={loose.key} {...props} loose={loose} />}
      </Group>
      <Group heading={texts.groups.cells} of={groups.cells}>
        {(row) => <RowEntry key={row.row.id} {...props} {...row} />}
      </Group>
      <Group heading={texts.groups.added} lead={texts.leads.added} of={groups.added}>
        {(added) => <AddedEntry key={added.key} {...props} added={added} />}
      </Group>
      <Group heading={texts.groups.removed} lead={texts.leads.removed} of={groups.removed}>
        {({ key, row }) => <WholeRow key={key} {...props} choice={key} row={row} label={texts.removedChoice} />}
      </Group>
      <Group heading={texts.groups.moved} lead={texts.leads.moved} of={groups.moved}>
        {(moved) => <MovedEntry key={moved.key} {...props} choice={moved.key} pair={moved} />}
      </Group>
      {!isEmptyApp(groups.app) && <OnlyApp {...props} />}
    </div>
  )
}

/** What only the app has changed is nothing new to take in; it can be put back, one by one. */
function OnlyApp(props: Props) {
  const { difference: texts } = useWorkspaceTexts().exchange
  const { rows, removed, moved, retired } = props.groups.app
  const count = rows.length + removed.length + moved.length + retired.length
  return (
    <details className={styles.app}>
      <summary>
        {texts.groups.app} <span className={styles.count}>({count})</span>
      </summary>
      <p className={styles.lead}>{texts.leads.app}</p>
      <ul role="list" className={styles.rows}>
        {rows.map((row) => (
          <RowEntry key={row.row.id} {...props} {...row} />
        ))}
        {removed.map(({ key, row }) => (
          <WholeRow key={key} {...props} choice={key} row={row} label={texts.onlyHere} />
        ))}
        {retired.map(({ key, row }) => (
          <WholeRow key={key} {...props} choice={key} row={row} label={texts.retiredChoice} />
        ))}
        {moved.map((one) => (
          <MovedEntry key={one.key} {...props} choice={one.key} pair={one} />
        ))}
      </ul>
    </details>
  )
}

/** So many rows of one kind are read; the rest are asked for. */
const shownAtOnce = 50

function Group<One>(props: { heading: string; lead?: string; of: readonly One[]; children: (one: One) => ReactNode }) {
  const { difference: texts } = useWorkspaceTexts().exchange
  const [shown, setShown] = useState(shownAtOnce)
  const id = useId()
  const rest = props.of.length - shown
  if (props.of.length === 0) return null
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h4 id={id}>
        {props.heading} <span className={styles.count}>({props.of.length})</span>
      </h4>
      {props.lead && <p className={styles.lead}>{props.lead}</p>}
      <ul role="list" className={styles.rows}>
        {props.of.slice(0, shown).map(props.children)}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setShown(shown + shownAtOnce * 4)}>{texts.more(Math.min(rest, shownAtOnce * 4))}</Button>
      )}
    </section>
  )
}

function RowHead({ where, title, hidden }: { where: string; title: string; hidden?: boolean }) {
  const { difference: texts } = useWorkspaceTexts().exchange
  return (
    <p className={styles.row}>
      <span className={styles.where} lang="sv">
        {where}
      </span>{' '}
      <span className={styles.title} lang="sv">
        {title}
      </span>
      {hidden && <span className={styles.caution}> {texts.hidden}</span>}
    </p>
  )
}

function RowEntry({ plan, chosen, toggle, row, sheetRow, choices }: Props & RowChoices) {
  const rowName = useRowName(plan)
  const { where, title } = rowName(row)
  return (
    <li className={styles.entry}>
      <RowHead where={where} title={title} hidden={sheetRow.hidden} />
      <ul role="list" className={styles.choices}>
        {choices.map((choice) => (
          <ChoiceEntry
            key={choice.key}
            choice={choice}
            of={where}
            ticked={chosen.has(choice.key)}
            onToggle={() => toggle(choice.key)}
          />
        ))}
      </ul>
    </li>
  )
}

function WholeRow(props: Props & { choice: string; row: RowPair['row']; label: string }) {
  const rowName = useRowName(props.plan)
  const { where, title } = rowName(props.row)
  return (
    <li className={styles.entry}>
      <RowHead where={where} title={title} />
      <Tick
        ticked={props.chosen.has(props.choice)}
        onToggle={() => props.toggle(props.choice)}
        label={props.label}
        of={where}
      />
    </li>
  )
}

function MovedEntry(props: Props & { choice: string; pair: RowPair }) {
  const { difference: texts } = useWorkspaceTexts().exchange
  const { pairs } = props.difference
  const inArea = pairs.filter(({ row }) => row.area === props.pair.row.area)
  const before = inArea[inArea.findIndex(({ row }) => row.id === props.pair.row.id) - 1]
  const label = texts.movedChoice(before ? firstWords(before.row.cells.problem, 60) : null)
  return <WholeRow {...props} row={props.pair.row} label={label} />
}

function AddedEntry({ plan, chosen, toggle, added }: Props & { added: Groups['added'][number] }) {
  const { exchange } = useWorkspaceTexts()
  const { difference: texts, columns } = exchange
  const places = useMaterial('places').value ?? []
  const { sheetRow, area, key } = added
  const areaName = area.kind === 'own' ? area.name : (plan.areas.find(({ id }) => id === area.area)?.name ?? '')
  const where = exchange.sheetRow(sheetRow.sheet, sheetRow.sheetRow)
  const place = places.find(({ id }) => id === added.place)?.name
  return (
    <li className={styles.entry}>
      <RowHead where={areaName} title={firstWords(sheetRow.cells.problem, 90)} hidden={sheetRow.hidden} />
      <Tick ticked={chosen.has(key)} onToggle={() => toggle(key)} label={texts.addedChoice} of={where} />
      <p className={styles.note}>
        {where}. {place && texts.addedPlace(place)}
      </p>
      <dl className={styles.cells}>
        {planColumns
          .filter((column) => sheetRow.cells[column] !== '')
          .map((column) => (
            <div key={column}>
              <dt>{columns[column]}</dt>
              <dd lang="sv">{sheetRow.cells[column]}</dd>
            </div>
          ))}
      </dl>
    </li>
  )
}

function LooseEntry({ plan, chosen, toggle, loose }: Props & { loose: Groups['loose'][number] }) {
  const { exchange } = useWorkspaceTexts()
  const { difference: texts } = exchange
  const rowName = useRowName(plan)
  const { key, sheetRow, above } = loose
  const where = exchange.sheetRow(sheetRow.sheet, sheetRow.sheetRow)
  const name = above && rowName(above.row)
  return (
    <li className={styles.entry}>
      <RowHead where={where} title="" />
      <p className={styles.quoted} lang="sv">
        {sheetRow.cells.followUp}
      </p>
      {name ? (
        <>
          <Tick
            ticked={chosen.has(key)}
            onToggle={() => toggle(key)}
            label={texts.looseChoice(name.where)}
            of={where}
          />
          <p className={styles.note} lang="sv">
            {name.title}
          </p>
        </>
      ) : (
        <p className={styles.note}>{texts.looseNowhere}</p>
      )}
    </li>
  )
}
