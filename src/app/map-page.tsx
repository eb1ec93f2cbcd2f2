import { useEffect, useRef } from 'react'
import { usePlan } from '../data/journal/use-plan'
import { useCatalog, useMaterial } from '../data/material'
import { subjectOf } from '../domain/journal/subjects'
import type { Place } from '../domain/places/place'
import { problem } from '../domain/problems/problem'
import { MapWorkspace } from '../features/explore/map-workspace'
import { Search } from '../features/explore/search'
import type { SearchChoice } from '../features/explore/search-choice'
import { SheetHandle } from '../features/explore/sheet-handle'
import { PlaceList } from '../features/place/place-list'
import { PlacePanel } from '../features/place/place-panel'
import { PlaceChains } from '../features/plan/place-chains'
import { AreaLine } from '../features/situation/area-line'
import { WeekPlayer } from '../features/situation/week-player'
import { useTexts } from '../i18n/language'
import { useTheme } from '../state/appearance'
import { changeScreen, useScreen } from '../state/screen'
import type { Address } from '../state/url/address'
import { addressTo, changeAddress, useAddress } from '../state/url/use-address'
import { Button } from '../ui/button'
import { ErrorBoundary } from '../ui/error-boundary'
import { Loaded } from '../ui/loaded'
import { ProblemNotice } from '../ui/problem-notice'
import { historyOf } from './history-of'
import styles from './workspaces.module.css'

/** The map workspace with what belongs beside it: the list of places, or the chosen place with its chains. */
export function MapPage() {
  const { app, map } = useTexts()
  const { address } = useAddress()
  const theme = useTheme()
  const places = useMaterial('places')
  const place = places.value?.find(({ id }) => id === address.place) ?? null
  useFocusOnChange(address.place)

  return (
    <>
      <h1 className="visually-hidden">{app.workspaces.karta}</h1>
      <MapWorkspace
        theme={theme}
        places={places.value ?? []}
        place={place}
        onPick={({ place: id, spot }) => {
          changeAddress({ place: id, spot })
          if (useScreen.getState().sheet === 'low') changeScreen({ sheet: 'half' })
        }}
        panelLabel={place ? { labelledBy: 'platspanel-rubrik' } : { label: map.panel }}
        panel={
          <ErrorBoundary key={address.place} where={place?.name ?? map.panel}>
            <SheetHandle />
            <WeekPlayer />
            <div className={styles.search}>
              <Search inputId="sok" onChoose={choose} />
            </div>
            <Loaded material={places}>
              {(all) => (place ? <ChosenPlace place={place} places={all} /> : <AllPlaces places={all} />)}
            </Loaded>
          </ErrorBoundary>
        }
      />
    </>
  )
}

function AllPlaces({ places }: { places: readonly Place[] }) {
  const { map } = useTexts()
  const { address } = useAddress()
  const site = useCatalog().value?.site.name ?? ''
  return (
    <>
      {address.place !== null && (
        <ProblemNotice
          tone="caution"
          problems={[problem('unknown-place', 'plats', { given: address.place })]}
          dismiss={() => changeAddress({ place: null, spot: null })}
        />
      )}
      <div className={styles.listHead}>
        <h2 id="platspanel-rubrik" tabIndex={-1}>
          {map.heading(site)}
        </h2>
        <span>{map.count(places.length)}</span>
      </div>
      <PlaceList
        places={places}
        selected={address.place}
        hrefOf={(place) => addressTo(address, { place: place.id, spot: null })}
        onHover={(place) => changeScreen({ pointedPlace: place?.id ?? null })}
      />
    </>
  )
}

function ChosenPlace({ place, places }: { place: Place; places: readonly Place[] }) {
  const { map } = useTexts()
  const { address } = useAddress()
  const plan = usePlan()
  const rings = useScreen((screen) => screen.rings)
  const spot = place.spots.find(({ id }) => id === address.spot) ?? null
  const rows = [...(plan.value?.rows ?? []), ...(plan.value?.retired ?? [])]
    .filter((row) => row.place === place.id)
    .map(({ id }) => subjectOf('plan-row', id))
  const chooseSpot = (id: string | null) => changeAddress({ spot: id })
  return (
    <>
      {address.spot !== null && spot === null && (
        <ProblemNotice
          tone="caution"
          problems={[problem('unknown-spot', 'delplats', { given: address.spot })]}
          dismiss={() => changeAddress({ spot: null }, 'replace')}
        />
      )}
      <PlacePanel
        place={place}
        places={places}
        spotId={spot?.id ?? null}
        onSpot={chooseSpot}
        onClose={() => changeAddress({ place: null, spot: null })}
        chains={
          <Loaded material={plan}>
            {(value) => (
              <PlaceChains
                plan={value}
                placeId={place.id}
                spotId={spot?.id ?? null}
                onSpot={chooseSpot}
                historyOf={historyOf}
              />
            )}
          </Loaded>
        }
        weekly={<AreaLine district={place.district} />}
        history={rows.length > 0 && historyOf(rows)}
        actions={
          place.position && (
            <div className={styles.tools}>
              <Button pressed={rings} onClick={() => changeScreen({ rings: !rings })}>
                {map.tools.rings}
              </Button>
              {rings && <p>{map.tools.ringsNote}</p>}
            </div>
          )
        }
      />
    </>
  )
}

function choose(choice: SearchChoice): void {
  changeAddress(changeOf(choice))
}

function changeOf(choice: SearchChoice): Partial<Address> {
  switch (choice.kind) {
    case 'place':
      return { place: choice.place, spot: choice.spot }
    case 'row':
      return { workspace: 'plan', row: choice.row, place: null, spot: null }
    case 'point': {
      const [lng, lat] = choice.position
      return { camera: { lng, lat, zoom: 16.5 } }
    }
  }
}

/** Takes the focus to the panel's heading when another place is chosen; never on the way in. */
function useFocusOnChange(place: string | null): void {
  const before = useRef(place)
  useEffect(() => {
    if (before.current === place) return
    before.current = place
    const timer = setTimeout(() => document.getElementById('platspanel-rubrik')?.focus(), 0)
    return () => clearTimeout(timer)
  }, [place])
}
