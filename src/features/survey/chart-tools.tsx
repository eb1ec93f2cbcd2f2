import { type RefObject, useState } from 'react'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import { chartPicture, type PictureWords } from '../../ui/chart-picture'
import { downloadFile } from '../../ui/download-file'
import { askFiles } from '../../workers/files'
import styles from './chart-tools.module.css'

export type ChartData = readonly (readonly string[])[]

type Told = 'pictureCopied' | 'dataCopied' | 'pictureSaved' | 'dataSaved' | 'pictureInstead' | 'dataInstead' | 'failed'

/** A chart leaves as a picture or as the figures behind it, by the clipboard or as a file. */
export function ChartTools(props: {
  chart: RefObject<SVGSVGElement | null>
  words: PictureWords
  data: ChartData
  /** Without ending. */
  fileName: string
}) {
  const { chart: texts } = useWorkspaceTexts().survey
  const [told, setTold] = useState<Told | null>(null)
  const { data, fileName } = props
  const picture = () => (props.chart.current ? chartPicture(props.chart.current, props.words) : Promise.resolve(null))

  async function savePicture(said: Told) {
    const blob = await picture()
    if (blob) downloadFile(`${fileName}.png`, blob)
    setTold(blob ? said : 'failed')
  }
  async function copyPicture() {
    try {
      const made = picture().then((blob) => blob ?? Promise.reject(new Error('not drawn')))
      // Safari lets go of the click unless the item is made within it.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': made })])
      setTold('pictureCopied')
    } catch {
      await savePicture('pictureInstead')
    }
  }
  async function saveData(said: Told) {
    const text = await written(data, { delimiter: ';' })
    if (text !== null) downloadFile(`${fileName}.csv`, text)
    setTold(text === null ? 'failed' : said)
  }
  async function copyData() {
    const text = await written(data, { delimiter: '\t', bom: false })
    try {
      await navigator.clipboard.writeText(text ?? '')
      setTold(text === null ? 'failed' : 'dataCopied')
    } catch {
      await saveData('dataInstead')
    }
  }

  return (
    <div className={styles.tools}>
      <Button kind="quiet" onClick={() => void copyPicture()}>
        {texts.copyPicture}
      </Button>
      <Button kind="quiet" onClick={() => void savePicture('pictureSaved')}>
        {texts.savePicture}
      </Button>
      <Button kind="quiet" onClick={() => void copyData()}>
        {texts.copyData}
      </Button>
      <Button kind="quiet" onClick={() => void saveData('dataSaved')}>
        {texts.saveData}
      </Button>
      <p role="status" className={styles.told}>
        {told && texts.told[told]}
      </p>
    </div>
  )
}

/** No cell of it can start a formula where it is pasted or opened. */
async function written(
  rows: ChartData,
  options: { readonly delimiter: ';' | '\t'; readonly bom?: boolean },
): Promise<string | null> {
  const answer = await askFiles('write-csv', { rows, ...options }, { signal: new AbortController().signal })
  return answer.state === 'done' ? answer.value : null
}
