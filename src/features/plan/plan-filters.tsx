import { useId, useState } from 'react'
import type { Place } from '../../domain/places/place'
import { actionKinds, type Plan, type PlanRow } from '../../domain/plan/plan'
import { type Texts, useTexts } from '../../i18n/language'
import { bySwedishOrder } from '../../i18n/numbers'
import type { Filter } from '../../state/url/filter'
import { Button } from '../../ui/button'
import {
  effectValues,
  type FilterName,
  filterNames,
  keysOf,
  noneValue,
  sideValues,
  withFilter,
  withoutRowFilters,
} from './plan-filter'
import styles from './plan-filters.module.css'
import { placeName } from './row-title'

type Option = { readonly value: string; readonly label: string }

/** One list per filter and a search; each choice can be taken away again. */
export function PlanFilters(props: {
  plan: Plan
  places: readonly Place[]
  filter: Filter
  /** `typing` while a text is being written: one step in the history, not one per letter. */
  onChange: (filter: Filter, typing: boolean) => void
}) {
  const { plan: texts, planViews } = useTexts()
  const { plan, places, filter, onChange } = props
  const id = useId()
  const [unfolded, setUnfolded] = useState(false)
  const labels = { ...texts.filters, sida: planViews.filters.sida, verkan: planViews.filters.verkan }
  const options = optionsOf(plan, places, { plan: texts, planViews })
  const active = filterNames.flatMap((name) => (filter[name] ?? []).map((value) => ({ name, value })))
  const labelOf = ({ name, value }: (typeof active)[number]) =>
    name === 'text' ? value : (options[name].find((one) => one.value === value)?.label ?? value)
  const set = (name: FilterName, values: readonly string[], typing = false) =>
    onChange(withFilter(filter, name, values), typing)

  return (
    <search className={styles.filters} aria-label={texts.filters.label}>
      <Button className={styles.fold} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
        {planViews.filters.fold}
      </Button>
      <div className={styles.fields} data-unfolded={unfolded || undefined}>
        <label className={styles.field} htmlFor={`${id}text`}>
          {texts.filters.text}
          <input
            id={`${id}text`}
            type="search"
            value={filter.text?.join(' ') ?? ''}
            onChange={(event) => set('text', [event.target.value], true)}
          />
        </label>
        {chosenNames.map((name) => (
          <Choice
            key={name}
            id={id + name}
            label={texts.filters[name]}
            chosen={filter[name] ?? []}
            options={options[name]}
            onChoose={(value) => set(name, [value])}
          />
        ))}
      </div>
      {active.length > 0 && (
        <ul role="list" className={styles.active} aria-label={texts.filters.active}>
          {active.map((one) => {
            const { name, value } = one
            const label = labelOf(one)
            return (
              <li key={`${name} ${value}`}>
                <Button
                  kind="chip"
                  aria-label={texts.filters.remove(labels[name], label)}
                  onClick={() =>
                    set(
                      name,
                      (filter[name] ?? []).filter((other) => other !== value),
                    )
                  }
                >
                  {label} <span aria-hidden="true">×</span>
                </Button>
              </li>
            )
          })}
          <li>
            <Button kind="quiet" onClick={() => onChange(withoutRowFilters(filter), false)}>
              {texts.filters.clear}
            </Button>
          </li>
        </ul>
      )}
      {active.length > 0 && (
        <p className={styles.printed} aria-hidden="true">
          {texts.filters.label}: {active.map((one) => `${labels[one.name]}: ${labelOf(one)}`).join('; ')}
        </p>
      )}
    </search>
  )
}

const chosenNames = ['omrade', 'plats', 'aktor', 'slag'] as const

function Choice(props: {
  id: string
  label: string
  chosen: readonly string[]
  options: readonly Option[]
  onChoose: (value: string) => void
}) {
  const { plan: texts } = useTexts()
  const { chosen, options } = props
  const [only = ''] = chosen
  // An address may hold several values, or one that the plan lacks: neither is an option of the list.
  const unlisted = chosen.length > 1 || (only !== '' && !options.some(({ value }) => value === only))
  return (
    <label className={styles.field} htmlFor={props.id}>
      {props.label}
      <select
        id={props.id}
        value={unlisted ? unlistedValue : only}
        onChange={(event) => props.onChoose(event.target.value)}
      >
        <option value="">{texts.filters.any}</option>
        {unlisted && (
          <option value={unlistedValue} disabled>
            {texts.filters.several(chosen.length)}
          </option>
        )}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

const unlistedValue = '*'

function optionsOf(
  plan: Plan,
  places: readonly Place[],
  { plan: texts, planViews }: Pick<Texts, 'plan' | 'planViews'>,
) {
  const used = new Set(
    plan.rows.flatMap((row) => [
      ...row.actors.map(({ actor }) => actor),
      ...row.actions.flatMap(({ actors }) => actors),
    ]),
  )
  const placeIds = [...new Set(plan.rows.flatMap(({ place }) => place ?? []))]
  const none = (label: string, some: boolean): readonly Option[] => (some ? [{ value: noneValue, label }] : [])
  return {
    omrade: plan.areas.map(({ id, name }): Option => ({ value: id, label: name })),
    plats: [
      ...placeIds.map((id): Option => ({ value: id, label: placeName(id, places) })),
      ...none(
        planViews.filters.noPlace,
        plan.rows.some(({ place }) => place === null),
      ),
    ],
    aktor: [
      ...plan.actors
        .filter(({ id }) => used.has(id))
        .map(({ id, name }): Option => ({ value: id, label: name }))
        .toSorted((a, b) => bySwedishOrder(a.label, b.label)),
      ...none(texts.noActor, plan.rows.some(namesNobody)),
    ],
    slag: actionKinds.map((kind): Option => ({ value: kind, label: texts.kinds[kind] })),
    sida: keysOf(sideValues).map((value): Option => ({ value, label: planViews.coverage.sides[sideValues[value]] })),
    verkan: keysOf(effectValues).map((value): Option => ({ value, label: planViews.filters.effects[value] })),
  } satisfies Record<Exclude<FilterName, 'text'>, readonly Option[]>
}

const namesNobody = (row: PlanRow): boolean =>
  row.actors.length === 0 && row.actions.every(({ actors }) => actors.length === 0)
