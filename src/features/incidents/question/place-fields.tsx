import type { Place, Position } from '../../../domain/places/place'
import { useLanguage } from '../../../i18n/language'
import { bySwedishOrder, printMetres } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { useChangeFilter } from '../change-filter'
import { ringDistances } from '../ring-distances'
import { useIncidents } from '../session'

const [everywhere, ring] = ['', '*ring']
export const usualMetres = 150

/** A place and how far from it; a ring, drawn in the overview, stands as it is until a place is chosen. */
export function PlaceFields() {
  const { question: texts } = useWorkspaceTexts().answers
  const language = useLanguage()
  const { filter, places } = useIncidents()
  const { choose } = useChangeFilter()
  const { within } = filter
  const near = within?.type === 'near' ? within : null
  const distances = [...new Set([...ringDistances, ...(near ? [near.metres] : [])])].sort((a, b) => a - b)
  return (
    <>
      <label>
        {texts.place}
        <select
          value={near?.place ?? (within ? ring : everywhere)}
          onChange={({ target }) => {
            if (target.value === ring) return
            const place = places.find(({ id }) => id === target.value)
            const position = place?.position
            choose({
              within:
                place && position
                  ? { type: 'near', place: place.id, position, metres: near?.metres ?? usualMetres }
                  : null,
            })
          }}
        >
          <option value={everywhere}>{texts.everywhere}</option>
          {within?.type === 'ring' && <option value={ring}>{texts.ring}</option>}
          {locatedPlaces(places).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {near && (
        <label>
          {texts.distance}
          <select
            value={near.metres}
            onChange={({ target }) => choose({ within: { ...near, metres: Number(target.value) } })}
          >
            {distances.map((metres) => (
              <option key={metres} value={metres}>
                {printMetres(metres, language)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  )
}

export type LocatedPlace = Place & { readonly position: Position }

/** Places with a position, by name. */
export const locatedPlaces = (places: readonly Place[]): readonly LocatedPlace[] =>
  places
    .filter((place): place is LocatedPlace => place.position !== null)
    .sort((a, b) => bySwedishOrder(a.name, b.name))
