import { useId } from 'react'
import type { Place } from '../../../domain/places/place'
import { type ActorTask, standingOf } from '../../../domain/plan/actor-list'
import type { Plan } from '../../../domain/plan/plan'
import { useTexts } from '../../../i18n/language'
import { Explained } from '../../../ui/explained'
import { SourceMark } from '../../../ui/source-mark'
import { Chain } from '../chain'
import { MapLink } from '../row-entry'
import { useCitedCell } from '../use-cited-cell'
import { whenWords } from '../when-words'
import styles from './actor-task.module.css'
import { DeadlineList } from './deadline-mark'
import { FollowUpWords } from './follow-up-words'
import { taskTitle } from './task-title'

/** What one row asks of the actor: place, role, the actions that name it, by when, and what came of it. */
export function ActorTaskItem(props: {
  plan: Plan
  places: readonly Place[]
  task: ActorTask
  /** False in the list of rows that name nobody. */
  named: boolean
  open: boolean
  onToggle: (open: boolean) => void
}) {
  const screen = useTexts()
  const { plan: texts, planViews } = screen
  const { plan, task, open } = props
  const { row, roles, actions, deadlines } = task
  const id = useId()
  const cited = useCitedCell({ plan, row, column: 'action' })
  const { doubts } = whenWords(row.cells.when, plan.year, screen)
  const citedWhen = useCitedCell({ plan, row, column: 'when' })
  return (
    <li className={styles.task}>
      <div>
        <h4 className={styles.title}>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => props.onToggle(!open)}
          >
            <span lang="sv">{taskTitle(row, props.places)}</span>
          </button>
        </h4>
        <p className={styles.number}>
          {row.place === null && <span lang="sv">{plan.areas.find(({ id: area }) => area === row.area)?.name}, </span>}
          {row.place === null ? texts.row(row.sheetRow).toLowerCase() : texts.row(row.sheetRow)}
        </p>
        {props.named && (
          <p className={styles.role}>
            <span className="visually-hidden">{texts.role}: </span>
            {roles.length > 0 ? roles.map((role) => texts.roles[role]).join(', ') : texts.namedByAction}
          </p>
        )}
      </div>
      <div>
        {actions.length > 0 ? (
          <ul role="list" className={styles.actions} aria-label={planViews.actors.actions}>
            {actions.map((action, index) => (
              <li key={action.id}>
                <p lang="sv">
                  <Explained text={action.text} />
                </p>{' '}
                {index === actions.length - 1 && <SourceMark cited={cited} />}
              </li>
            ))}
          </ul>
        ) : (
          props.named && <p className={styles.none}>{planViews.actors.noActions}</p>
        )}
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>
            {texts.columns.when} <SourceMark cited={citedWhen} />
          </dt>
          <dd>
            {deadlines.length > 0 ? (
              <>
                <DeadlineList deadlines={deadlines} />
                {doubts.map((doubt) => (
                  <p key={doubt} className={styles.none}>
                    {doubt}
                  </p>
                ))}
              </>
            ) : (
              <>
                <span lang="sv">{row.cells.when}</span>
                {standingOf(row, deadlines) === 'undated' && <p className={styles.none}>{planViews.undated}</p>}
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{texts.columns.followUp}</dt>
          <dd>
            <FollowUpWords row={row} />
          </dd>
        </div>
      </dl>
      {open && (
        <div id={id} className={styles.whole}>
          <MapLink row={row} />
          <Chain plan={plan} row={row} number={String(row.sheetRow)} headingLevel={5} />
        </div>
      )}
    </li>
  )
}
