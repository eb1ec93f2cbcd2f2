import { useMemo } from 'react'
import { useFeatureSets, useMaterial } from '../../data/material'
import { type Coincidence, coincidences } from '../../domain/places/coincidence'
import type { Place } from '../../domain/places/place'
import { readVulnerableAreas } from '../../domain/places/vulnerable-areas'
import type { Citation } from '../../domain/sources/source'

const vulnerableSets = ['utsatt-omrade-lista', 'utsatt-omrade-avvikande', 'utsatt-omrade-polisen'] as const
const sets = [...vulnerableSets, 'stadsdelar', 'basomraden'] as const

/** What coincides at a place, the name of its stadsdel, and whether all that it is computed from has arrived. */
export function usePlaceBasis(place: Place): {
  readonly state: 'loading' | 'ready' | 'incomplete'
  readonly parts: readonly Coincidence[]
  /** The stadsdel's name; its id while names are on their way, null when the place lies in no single one. */
  readonly districtName: string | null
  /** The passage that tells how the survey was made. */
  readonly survey: Citation | null
} {
  const survey = useMaterial('survey')
  const statements = useMaterial('statements')
  const { byId, loading, failed } = useFeatureSets(sets)

  const parts = useMemo(
    () =>
      coincidences({
        place,
        survey: survey.value,
        statements: statements.value ?? [],
        vulnerable: readVulnerableAreas(
          vulnerableSets.flatMap((id) => byId[id]?.features ?? []),
          byId.basomraden?.features ?? [],
        ),
      }),
    [place, survey.value, statements.value, byId],
  )
  const district = byId.stadsdelar?.features.find(({ properties }) => properties.id === place.district)
  const states = [survey.state, statements.state]
  // A site may lack a dataset on utsatt område; what it lists must be read in full before the sentence is whole.
  return {
    state:
      failed.length > 0 || states.includes('failed')
        ? 'incomplete'
        : loading || states.includes('loading')
          ? 'loading'
          : 'ready',
    parts,
    survey: survey.value?.citation ?? null,
    districtName: typeof district?.properties.name === 'string' ? district.properties.name : place.district,
  }
}
