import { useEffect, useState } from 'react'
import type { FeatureCollection } from '../../../domain/geo/feature'
import { useLanguage } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import { useAddress } from '../../../state/url/use-address'
import { Button } from '../../../ui/button'
import { downloadFile } from '../../../ui/download-file'
import { ReadingProgress } from '../../../ui/reading-progress'
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
  const language = useLanguage()
  const [told, setTold] = useState<string | null>(null)
  const [summing, setSumming] = useState<{ readonly stop: AbortController; readonly share: number | null } | null>(null)
  const { patterns: texts } = answers
  const stop = summing?.stop
  useEffect(() => () => stop?.abort(), [stop])
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
    const bandwidthMetres = bandwidth ?? usualBandwidthMetres
    const asked = { filter, studyArea, cellMetres, bandwidthMetres, most: mostSummed }
    const stop = new AbortController()
    setTold(null)
    setSumming({ stop, share: null })
    const answer = await ask('sum-density', asked, stop.signal, (share) => setSumming({ stop, share }))
    setSumming(null)
    if (answer.state === 'stopped') return setTold(texts.densityStopped)
    if (answer.state === 'failed') return setTold(incidents.chart.failed)
    const { value } = answer
    if ('cells' in value) return save('handelser-tathet', value.cells, density())
    if ('tooMany' in value)
      return setTold(texts.densityTooMany(printNumber(value.tooMany, language), printNumber(mostSummed, language)))
    setTold('noArea' in value ? texts.noArea : texts.tooWide(`${printNumber(value.tooWideKilometres, language)} km`))
  }
  return (
    <div className={styles.saving}>
      {cells && (
        <Button kind="quiet" onClick={() => save('handelser-heta-platser', cells, hotSpots())}>
          {texts.saveHotSpots}
        </Button>
      )}
      {summing ? (
        <ReadingProgress
          says={texts.densitySumming}
          share={summing.share}
          cancel={incidents.saved.cancel}
          onCancel={() => summing.stop.abort()}
        />
      ) : (
        <Button kind="quiet" onClick={() => void saveDensity()}>
          {texts.saveDensity}
        </Button>
      )}
      <span role="status">{told}</span>
    </div>
  )
}
