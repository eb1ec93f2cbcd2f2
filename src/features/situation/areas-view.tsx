import { useId, useState } from 'react'
import { newEventId } from '../../data/journal/event-id'
import { type Deed, useDeed } from '../../data/journal/use-deed'
import { useMaterial } from '../../data/material'
import type { SituationNow } from '../../data/situation'
import type { Change } from '../../domain/journal/write-events'
import type { SituationArea } from '../../domain/situation/situation'
import { useLocal, useTexts } from '../../i18n/language'
import { Button } from '../../ui/button'
import { SourceMark } from '../../ui/source-mark'
import styles from './areas-view.module.css'
import { DeedStatus } from './deed-status'

type MapArea = { readonly id: string; readonly name: string }
type MapAreas = { readonly districts: readonly MapArea[]; readonly baseAreas: readonly MapArea[] }

/** The district's own list of areas: names, order, what of the map they cover, and those that are assessed no longer. */
export function AreasView({ situation }: { situation: SituationNow }) {
  const { areas: texts } = useTexts().situation
  const local = useLocal()
  const deed = useDeed()
  const map = useMapAreas()
  const [open, setOpen] = useState<string | null>(null)
  const [said, setSaid] = useState<string | undefined>()
  const listed = situation.areas.filter(({ retired }) => retired === null)
  const retired = situation.areas.filter((area) => area.retired !== null)
  const write = (changes: readonly Change[], what?: string) => {
    setSaid(what)
    setOpen(null)
    if (changes.length > 0) void deed.write(changes)
  }
  return (
    <div className={styles.areas}>
      <h2>{texts.heading}</h2>
      <p>
        {local(situation.basis.text)}
        {situation.basis.citations.map((cited) => (
          <SourceMark key={cited.quote} cited={cited} />
        ))}{' '}
        {texts.proposal}
      </p>
      <DeedStatus deed={deed} done={said} />
      <ol role="list" aria-label={texts.list} className={styles.list}>
        {listed.map((area, index) => (
          <li key={area.id} className={styles.entry}>
            <Entry
              area={area}
              map={map}
              first={index === 0}
              last={index === listed.length - 1}
              onMove={(step) => write(moved(listed, index, step))}
              onOpen={(what) => setOpen(open === `${what}/${area.id}` ? null : `${what}/${area.id}`)}
              open={open}
            />
            {open === `andra/${area.id}` && (
              <AreaForm situation={situation} area={area} map={map} onSave={write} onCancel={() => setOpen(null)} />
            )}
            {open === `sluta/${area.id}` && <RetireForm area={area} onSave={write} onCancel={() => setOpen(null)} />}
          </li>
        ))}
      </ol>
      {open === 'ny' ? (
        <AreaForm situation={situation} area={null} map={map} onSave={write} onCancel={() => setOpen(null)} />
      ) : (
        <p>
          <Button onClick={() => setOpen('ny')}>{texts.add}</Button>
        </p>
      )}
      {retired.length > 0 && <Retired areas={retired} deed={deed} />}
    </div>
  )
}

function Entry(props: {
  area: SituationArea
  map: MapAreas
  first: boolean
  last: boolean
  open: string | null
  onMove: (step: -1 | 1) => void
  onOpen: (what: 'andra' | 'sluta') => void
}) {
  const { areas: texts } = useTexts().situation
  const { area, map } = props
  const all = [...map.districts, ...map.baseAreas]
  const covers = area.covers.map((id) => all.find((one) => one.id === id)?.name ?? id)
  return (
    <div className={styles.line}>
      <strong lang="sv">{area.name}</strong>
      <span className={styles.covers} lang="sv">
        {texts.coversShort(covers)}
      </span>
      <span className={styles.tools}>
        <Button kind="quiet" aria-label={texts.up(area.name)} disabled={props.first} onClick={() => props.onMove(-1)}>
          {texts.upShort}
        </Button>
        <Button kind="quiet" aria-label={texts.down(area.name)} disabled={props.last} onClick={() => props.onMove(1)}>
          {texts.downShort}
        </Button>
        <Button
          kind="quiet"
          aria-label={texts.edit(area.name)}
          aria-expanded={props.open === `andra/${area.id}`}
          onClick={() => props.onOpen('andra')}
        >
          {texts.editShort}
        </Button>
        <Button
          kind="quiet"
          aria-label={texts.retire(area.name)}
          aria-expanded={props.open === `sluta/${area.id}`}
          onClick={() => props.onOpen('sluta')}
        >
          {texts.retireShort}
        </Button>
      </span>
    </div>
  )
}

/** A new area, or another name and other map areas for one that is there. */
function AreaForm(props: {
  situation: SituationNow
  area: SituationArea | null
  map: MapAreas
  onSave: (changes: readonly Change[], what?: string) => void
  onCancel: () => void
}) {
  const { areas: texts } = useTexts().situation
  const { area, map, situation } = props
  const id = useId()
  const [name, setName] = useState(area?.name ?? '')
  const [covers, setCovers] = useState<readonly string[]>(area?.covers ?? [])
  const [fault, setFault] = useState<string | null>(null)
  const others = situation.areas.filter((one) => one.id !== area?.id && one.retired === null)

  function save() {
    const given = name.trim()
    if (given === '') return setFault(texts.needsName)
    const taken = others.find((one) => one.name.toLocaleLowerCase('sv') === given.toLocaleLowerCase('sv'))
    if (taken) return setFault(texts.nameTaken(taken.name))
    if (area) return props.onSave(changesOf(area, given, covers))
    const made = `omrade-${newEventId().slice(0, 12)}`
    const last = Math.max(0, ...situation.areas.map(({ order }) => (order < 1_000_000 ? order : 0)))
    props.onSave(
      [
        { kind: 'situation-area', id: made, field: 'added', value: { name: given } },
        { kind: 'situation-area', id: made, field: 'covers', value: covers },
        { kind: 'situation-area', id: made, field: 'order', value: last + 1 },
      ],
      texts.added(given),
    )
  }
  const choice = ({ id: one, name: called }: MapArea) => {
    const other = others.find((area) => area.covers.includes(one))
    return (
      <label key={one} className={styles.choice}>
        <input
          type="checkbox"
          checked={covers.includes(one)}
          onChange={({ target }) =>
            setCovers(target.checked ? [...covers, one] : covers.filter((given) => given !== one))
          }
        />
        <span lang="sv">
          {called}
          {other && covers.includes(one) && <small> {texts.double(other.name)}</small>}
        </span>
      </label>
    )
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <p className={styles.field}>
        <label htmlFor={`${id}namn`}>{texts.name}</label>
        <input
          id={`${id}namn`}
          lang="sv"
          // biome-ignore lint/a11y/noAutofocus: it was just asked for
          autoFocus
          value={name}
          aria-invalid={fault !== null}
          onChange={({ target }) => setName(target.value)}
        />
      </p>
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <fieldset className={styles.coversForm}>
        <legend>{texts.covers}</legend>
        <p>{texts.districts}</p>
        <div className={styles.choices}>{map.districts.map(choice)}</div>
        <details open={covers.some((one) => map.baseAreas.some(({ id: base }) => base === one))}>
          <summary>{texts.baseAreas}</summary>
          <div className={styles.choices}>{map.baseAreas.map(choice)}</div>
        </details>
      </fieldset>
      <p className={styles.tools}>
        <Button kind="strong" type="submit">
          {texts.save}
        </Button>
        <Button kind="quiet" onClick={props.onCancel}>
          {texts.cancel}
        </Button>
      </p>
    </form>
  )
}

function RetireForm(props: {
  area: SituationArea
  onSave: (changes: readonly Change[]) => void
  onCancel: () => void
}) {
  const { areas: texts } = useTexts().situation
  const id = useId()
  const [reason, setReason] = useState('')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const value = { reason: reason.trim() }
        props.onSave([{ kind: 'situation-area', id: props.area.id, field: 'retired', value }])
      }}
    >
      <p className={styles.field}>
        <label htmlFor={`${id}varfor`}>{texts.reason}</label>
        <input
          id={`${id}varfor`}
          lang="sv"
          // biome-ignore lint/a11y/noAutofocus: it was just asked for
          autoFocus
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </p>
      <p>{texts.kept}</p>
      <p className={styles.tools}>
        <Button kind="strong" type="submit">
          {texts.retireNow}
        </Button>
        <Button kind="quiet" onClick={props.onCancel}>
          {texts.cancel}
        </Button>
      </p>
    </form>
  )
}

function Retired({ areas, deed }: { areas: readonly SituationArea[]; deed: Deed }) {
  const { areas: texts } = useTexts().situation
  return (
    <section aria-labelledby="bedoms-inte" className={styles.areas}>
      <h3 id="bedoms-inte">{texts.retired}</h3>
      <p>{texts.kept}</p>
      <ul role="list" className={styles.list}>
        {areas.map((area) => (
          <li key={area.id} className={styles.entry}>
            <div className={styles.line}>
              <strong lang="sv">{area.name}</strong>
              <span className={styles.covers} lang="sv">
                {texts.retiredBecause(area.retired ?? '')}
              </span>
              <Button
                kind="quiet"
                aria-label={texts.restore(area.name)}
                onClick={() =>
                  void deed.write([{ kind: 'situation-area', id: area.id, field: 'retired', value: null }])
                }
              >
                {texts.restoreShort}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function changesOf(area: SituationArea, name: string, covers: readonly string[]): readonly Change[] {
  const changes: Change[] = []
  if (name !== area.name) changes.push({ kind: 'situation-area', id: area.id, field: 'name', value: name })
  if (covers.join() !== area.covers.join())
    changes.push({ kind: 'situation-area', id: area.id, field: 'covers', value: covers })
  return changes
}

/** The list with one moved a step; only places that become others are written. */
function moved(areas: readonly SituationArea[], index: number, step: -1 | 1): readonly Change[] {
  const order = [...areas]
  const [taken] = order.splice(index, 1)
  if (taken) order.splice(index + step, 0, taken)
  return order.flatMap((area, place): readonly Change[] =>
    area.order === place + 1 ? [] : [{ kind: 'situation-area', id: area.id, field: 'order', value: place + 1 }],
  )
}

function useMapAreas(): MapAreas {
  const districts = useMaterial('areas', 'stadsdelar').value
  const baseAreas = useMaterial('areas', 'basomraden').value
  const named = (collection: typeof districts): readonly MapArea[] => {
    const names = new Map(
      (collection?.features ?? []).map(({ properties: { id, name } }) => [String(id), String(name)]),
    )
    return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
  }
  return { districts: named(districts), baseAreas: named(baseAreas) }
}
