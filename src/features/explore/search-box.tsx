import { Autocomplete } from '@base-ui/react/autocomplete'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { usePlan } from '../../data/journal/use-plan'
import { useFeatureSets, useMaterial } from '../../data/material'
import { indexEntries, type SearchEntry, searchEntries } from '../../domain/selection/search'
import { useTexts } from '../../i18n/language'
import styles from './search.module.css'
import type { SearchChoice } from './search-choice'

type Hit = SearchEntry & { readonly choice: SearchChoice }

const searchSets = ['hallplatser', 'osm-punkter']

/** The box once it is used: places, spots, streets, stops and the words of the plan, best first. */
export function SearchBox(props: { onChoose: (choice: SearchChoice) => void; inputId: string; typed: string }) {
  const { map } = useTexts()
  const [query, setQuery] = useState(props.typed)
  const settled = useDeferredValue(query)
  const entries = useSearchEntries()
  const index = useMemo(() => indexEntries(entries), [entries])
  const hits = useMemo(() => searchEntries(index, settled) as readonly Hit[], [index, settled])
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])

  function choose(hit: Hit) {
    setQuery('')
    props.onChoose(hit.choice)
  }

  return (
    <Autocomplete.Root
      items={hits}
      filter={null}
      value={query}
      onValueChange={(value, details) => {
        if (details.reason !== 'item-press') setQuery(value)
      }}
      itemToStringValue={(hit: Hit) => hit.name}
      autoHighlight
    >
      <Autocomplete.Input
        ref={input}
        id={props.inputId}
        type="search"
        className={styles.input}
        aria-label={map.search.label}
        placeholder={map.search.placeholder}
      />
      <Autocomplete.Portal>
        <Autocomplete.Positioner className={styles.positioner} sideOffset={4} align="start">
          <Autocomplete.Popup className={styles.popup}>
            <Autocomplete.Status className={styles.status}>
              {query !== '' && (hits.length > 0 ? map.search.hits(hits.length) : map.search.none)}
            </Autocomplete.Status>
            <Autocomplete.List>
              {(hit: Hit) => (
                <Autocomplete.Item
                  key={`${hit.kind}:${hit.id}`}
                  value={hit}
                  className={styles.item}
                  onClick={() => choose(hit)}
                >
                  <span>{hit.name}</span>
                  <span className={styles.kind}>
                    {map.search.kinds[hit.kind]}
                    {hit.beside && `, ${hit.beside}`}
                  </span>
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  )
}

function useSearchEntries(): readonly Hit[] {
  const places = useMaterial('places').value
  const plan = usePlan().value
  const { byId } = useFeatureSets(searchSets)
  return useMemo(() => {
    const ofPlaces = (places ?? []).flatMap((place): Hit[] => [
      {
        id: place.id,
        kind: 'place',
        name: place.name,
        text: place.alsoCalled.join(' '),
        beside: '',
        choice: { kind: 'place', place: place.id, spot: null },
      },
      ...place.spots.map(
        (spot): Hit => ({
          id: `${place.id}/${spot.id}`,
          kind: 'spot',
          name: spot.name,
          text: place.name,
          beside: place.name,
          choice: { kind: 'place', place: place.id, spot: spot.id },
        }),
      ),
    ])
    const ofPlan = (plan?.rows ?? []).map((row): Hit => {
      const area = plan?.areas.find(({ id }) => id === row.area)
      return {
        id: row.id,
        kind: 'row',
        name: firstWords(row.cells.problem),
        text: Object.values(row.cells).join(' '),
        beside: `${area?.name ?? ''}, rad ${row.sheetRow}`,
        choice: { kind: 'row', row: row.id },
      }
    })
    const ofPoints = searchSets.flatMap((id) =>
      (byId[id]?.features ?? []).flatMap((feature): Hit[] => {
        if (feature.geometry.type !== 'Point' || typeof feature.properties.name !== 'string') return []
        const name = feature.properties.name
        const near = feature.properties.near
        return [
          {
            id: String(feature.properties.id ?? name),
            kind: id === 'hallplatser' ? 'stop' : 'street',
            name,
            text: '',
            beside: typeof near === 'string' ? near : '',
            choice: { kind: 'point', position: feature.geometry.coordinates, name },
          },
        ]
      }),
    )
    return [...ofPlaces, ...ofPlan, ...ofPoints]
  }, [places, plan, byId])
}

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 80 ? line : `${line.slice(0, line.lastIndexOf(' ', 78))} …`
}
