import { useId, useMemo } from 'react'
import { newEventId } from '../../data/journal/event-id'
import { useJournal } from '../../data/journal/use-journal'
import { readField } from '../../domain/journal/read-field'
import { changesToTake, type NewId } from '../../domain/plan/compare/changes-to-take'
import type { PlanDifference } from '../../domain/plan/compare/plan-difference'
import type { Plan } from '../../domain/plan/plan'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import styles from './comparison.module.css'
import { DifferenceGroups } from './difference-groups'
import { DifferenceSummary } from './difference-summary'
import intake from './file-intake.module.css'
import { countGroups, groupDifferences, isEmptyApp } from './group-differences'
import { TakenNotice } from './taken-notice'
import { type Mode, type Selection, useSelection } from './use-selection'
import { useTakenList } from './use-taken-list'
import { useTaking } from './use-taking'

/** What differs, which of it to take in, and what was stored. */
export function Comparison(props: { id: string; plan: Plan; difference: PlanDifference; file: string }) {
  const { difference: texts } = useWorkspaceTexts().exchange
  const { id, plan, difference, file } = props
  const groups = useMemo(() => groupDifferences(difference), [difference])
  const counts = useMemo(() => countGroups(groups), [groups])
  const selection = useSelection(difference)
  const taking = useTaking()
  const list = useTakenList(plan, difference)
  const { journal } = useJournal()
  const nothing = Object.values(counts).every((count) => count === 0)

  function take() {
    const changes = changesToTake(difference, selection.chosen, {
      newId: newSubjectId,
      reason: texts.reason(file),
      after: (row) => readField(journal, 'plan-row', row, 'after'),
    })
    void taking.take(changes, list(selection.chosen), selection.reset)
  }

  return (
    <section aria-labelledby={id} className={intake.step}>
      <h3 id={id} tabIndex={-1} className={intake.heading}>
        {texts.heading}
      </h3>
      <TakenNotice taking={taking} file={file} />
      <p className={styles.summary}>
        <DifferenceSummary difference={difference} />
      </p>
      <p className={styles.unchanged}>
        {texts.unchanged(difference.pairs.length - difference.changed.length)} {texts.spaces}
      </p>
      {!(nothing && isEmptyApp(groups.app)) && (
        <>
          {!nothing && <Modes {...selection} hasFollowUps={counts.newFollowUps + counts.changedFollowUps > 0} />}
          <DifferenceGroups plan={plan} difference={difference} groups={groups} {...selection} />
          <div className={styles.take}>
            <Button
              kind={selection.chosen.size === 0 ? 'plain' : 'strong'}
              disabled={selection.chosen.size === 0 || taking.state.at === 'saving'}
              onClick={take}
            >
              {texts.button(selection.chosen.size)}
            </Button>
            <p role="status">{selection.chosen.size === 0 && texts.nothingChosen}</p>
          </div>
        </>
      )}
    </section>
  )
}

const newSubjectId: NewId = (of) => {
  const id = newEventId()
  return of === 'row' ? `egen-${id.slice(0, 12)}` : of === 'area' ? `eget-${id.slice(0, 12)}` : `del-${id.slice(0, 16)}`
}

function Modes({ mode, setMode, hasFollowUps }: Selection & { hasFollowUps: boolean }) {
  const { difference: texts } = useWorkspaceTexts().exchange
  const name = useId()
  const modes: readonly Mode[] = hasFollowUps ? ['followUps', 'all', 'own'] : ['all', 'own']
  return (
    <fieldset className={styles.modes}>
      <legend>{texts.take}</legend>
      {modes.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={mode === one} onChange={() => setMode(one)} />
          {texts.modes[one]}
        </label>
      ))}
    </fieldset>
  )
}
