import { useMemo } from 'react'
import { useJournal } from '../../data/journal/use-journal'
import { useMaterial } from '../../data/material'
import type { FeatureCollection } from '../../domain/geo/feature'
import {
  type HeldResult,
  heldResults,
  type ImportedSurvey,
  importedSurveys,
} from '../../domain/survey/imported-surveys'
import type { Survey } from '../../domain/survey/survey'
import { resultsOf } from '../../domain/survey/survey-result'
import { bySwedishOrder } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import type { Loadable } from '../../ui/loaded'

/** The City of Stockholm, which the district's documents compare with. */
export const cityId = 'stockholm'

export type SurveyArea = {
  readonly id: string
  readonly name: string
  readonly kind: 'stadsdel' | 'stadsdelsområde' | 'stad'
}

export type SurveyHoldings = {
  readonly survey: Survey
  readonly districts: FeatureCollection
  /** Districts by name, then the borough and the city. */
  readonly areas: readonly SurveyArea[]
  readonly imported: readonly ImportedSurvey[]
  readonly held: readonly HeldResult[]
}

/** What the survey's page stands on: the shipped values, the areas, and what users have taken in. */
export function useSurvey(): Loadable<SurveyHoldings> {
  const { survey: texts } = useWorkspaceTexts()
  const survey = useMaterial('survey')
  const districts = useMaterial('areas', 'stadsdelar')
  const borough = useMaterial('areas', 'stadsdelsomrade')
  const { journal } = useJournal()
  const value = useMemo((): SurveyHoldings | null => {
    if (!survey.value || !districts.value) return null
    const imported = importedSurveys(journal)
    return {
      survey: survey.value,
      districts: districts.value,
      areas: [
        ...areasOf(districts.value, 'stadsdel').toSorted((a, b) => bySwedishOrder(a.name, b.name)),
        ...(borough.value ? areasOf(borough.value, 'stadsdelsområde') : []),
        { id: cityId, name: texts.city, kind: 'stad' },
      ],
      imported,
      held: heldResults(resultsOf(survey.value), imported),
    }
  }, [survey.value, districts.value, borough.value, journal, texts.city])
  const parts = [survey, districts, borough]
  return {
    // Without the borough's outline one name is missing, and the rest stands.
    state: value ? 'ready' : parts.slice(0, 2).some(({ state }) => state === 'failed') ? 'failed' : 'loading',
    slow: parts.some(({ slow }) => slow),
    value,
    problems: parts.flatMap(({ problems }) => problems),
    retry: () => {
      for (const part of parts) if (part.state === 'failed') part.retry()
    },
  }
}

function areasOf({ features }: FeatureCollection, kind: SurveyArea['kind']): readonly SurveyArea[] {
  return features.map(({ properties }) => ({ id: String(properties.id), name: String(properties.name), kind }))
}
