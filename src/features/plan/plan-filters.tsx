import { useId } from 'react'
import type { Place } from '../../domain/places/place'
import { actionKinds, type Plan } from '../../domain/plan/plan'
import { type Texts, useTexts } from '../../i18n/language'
import { bySwedishOrder } from '../../i18n/numbers'
import type { Filter } from '../../state/url/filter'
import { Button } from '../../ui/button'
import { type FilterName, filterNames, withFilter } from './plan-filter'
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
  const { plan: texts } = useTexts()
  const { plan, places, filter, onChange } = props
  const id = useId()
  const options = optionsOf(plan, places, texts)
  const active = filterNames.flatMap((name) => (filter[name] ?? []).map((value) => ({ name, value })))
  const labelOf = ({ name, value }: (typeof active)[number]) =>
    name === 'text' ? value : (options[name].find((one) => one.value === value)?.label ?? value)
  const set = (name: FilterName, values: readonly string[], typing = false) =>
    onChange(withFilter(filter, name, values), typing)

  return (
    <search className={styles.filters} aria-label={texts.filters.label}>
      <div className={styles.fields}>
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
                  aria-label={texts.filters.remove(texts.filters[name], label)}
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
            <Button kind="quiet" onClick={() => onChange({}, false)}>
              {texts.filters.clear}
            </Button>
          </li>
        </ul>
      )}
      {active.length > 0 && (
        <p className={styles.printed} aria-hidden="true">
          {texts.filters.label}: {active.map((one) => `${texts.filters[one.name]}: ${labelOf(one)}`).join('; ')}
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

function optionsOf(plan: Plan, places: readonly Place[], texts: Texts['plan']) {
  const used = new Set(
    plan.rows.flatMap((row) => [
      ...row.actors.map(({ actor }) => actor),
      ...row.actions.flatMap(({ actors }) => actors),
    ]),
  )
  const placeIds = [...new Set(plan.rows.flatMap(({ place }) => place ?? []))]
  return {
    omrade: plan.areas.map(({ id, name }): Option => ({ value: id, label: name })),
    plats: placeIds.map((id): Option => ({ value: id, label: placeName(id, places) })),
    aktor: plan.actors
      .filter(({ id }) => used.has(id))
      .map(({ id, name }): Option => ({ value: id, label: name }))
      .toSorted((a, b) => bySwedishOrder(a.label, b.label)),
    slag: actionKinds.map((kind): Option => ({ value: kind, label: texts.kinds[kind] })),
  } satisfies Record<Exclude<FilterName, 'text'>, readonly Option[]>
}
