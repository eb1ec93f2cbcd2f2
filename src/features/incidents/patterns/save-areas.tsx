import { useState } from 'react'
import type { FeatureCollection } from '../../../domain/geo/feature'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { useAddress } from '../../../state/url/use-address'
import { Button } from '../../../ui/button'
import { downloadFile } from '../../../ui/download-file'
import { type ExportWords, useExportWords, withFacts } from '../export-words'
import styles from '../part.module.css'
import { useIncidents } from '../session'

const usualBandwidthMetres = 200
/** The exact sum is asked for in each cell: beyond this it takes minutes. */
const mostSummed = 200_000

/** Hot spots and density as GeoJSON, each cell with its period, filter, number, source and status. */
export function SaveAreas(props: {
  /** null where there is none that should be read. */
  cells: FeatureCollection | null
  studyArea: FeatureCollection
  cellMetres: number
  facts: ExportWords['facts']
}) {
  const { answers, incidents } = useWorkspaceTexts()
  const { set, filter, ask } = useIncidents()
  const { bandwidth } = useAddress().address
  const { cells } = props
  const [told, setTold] = useState<string | null>(null)
  const { patterns: texts } = answers
  const hotSpots = withFacts(useExportWords(texts.hotSpots), props.facts)
  const density = useExportWords(texts.saveDensity)
  const save = (fileName: string, cells: FeatureCollection, { facts }: ExportWords) => {
    const common = { ...Object.fromEntries(facts), status: set.status }
    const features = cells.features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, ...common },
    }))
    const text = JSON.stringify({ type: 'FeatureCollection', features })
    downloadFile(`${fileName}.geojson`, text)
    setTold(texts.areasSaved)
  }
  async function saveDensity() {
    const { studyArea, cellMetres } = props
    const asked = {
      filter,
      studyArea,
      cellMetres,
      bandwidthMetres: bandwidth ?? usualBandwidthMetres,
      most: mostSummed,
    }
    setTold(answers.working)
    const answer = await ask('sum-density', asked, new AbortController().signal)
    if (answer.state !== 'done' || !('cells' in answer.value)) return setTold(incidents.chart.failed)
    save('handelser-tathet', answer.value.cells, density())
  }
  return (
    <div className={styles.saving}>
      {cells && (
        <Button kind="quiet" onClick={() => save('handelser-heta-platser', cells, hotSpots())}>
          {texts.saveHotSpots}
        </Button>
      )}
      <Button kind="quiet" onClick={() => void saveDensity()}>
        {texts.saveDensity}
      </Button>
      <span role="status">{told}</span>
    </div>
  )
}
