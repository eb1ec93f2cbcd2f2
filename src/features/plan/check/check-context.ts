import { useMemo } from 'react'
import { useFeatureSets, useMaterial } from '../../../data/material'
import type { CheckContext } from '../../../domain/plan/check/finding'
import { useLanguage, useTexts } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'

/** What the check may lean on: the names of places, and the survey's figures for the district that each lies in. */
export function useCheckContext(): CheckContext {
  const { check } = useTexts().planViews
  const language = useLanguage()
  const places = useMaterial('places').value
  const survey = useMaterial('survey').value
  const { byId } = useFeatureSets(districtSets)
  const districts = byId[districtSets[0]]
  return useMemo(() => {
    const nameOf = (id: string) =>
      districts?.features.find(({ properties }) => properties?.id === id)?.properties?.name ?? id
    const known = (survey?.values ?? []).flatMap(({ area, value }) =>
      (places ?? [])
        .filter(({ district }) => value !== null && district === area)
        .map((place) => ({
          id: `${survey?.id}-${area}`,
          text: check.indicator(printNumber(value ?? 0, language), String(nameOf(area)), survey?.years ?? ''),
          place: place.id,
        })),
    )
    return { indicators: known, places: (places ?? []).map(({ id, name }) => ({ id, name })) }
  }, [places, survey, districts, check, language])
}

const districtSets = ['stadsdelar'] as const
