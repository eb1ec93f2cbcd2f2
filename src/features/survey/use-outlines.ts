import { useMaterial } from '../../data/material'
import type { FeatureCollection } from '../../domain/geo/feature'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'

/** Where the outlines of the map come from, in words that a picture can carry; none where the material does not say. */
export function useOutlines(districts: FeatureCollection): readonly string[] {
  const { results: texts } = useWorkspaceTexts().survey
  const sources = useMaterial('sources').value ?? []
  const found = sources.find(({ id }) => id === districts.features[0]?.properties.source)
  return found ? [texts.outlines(found.title, found.publisher)] : []
}
