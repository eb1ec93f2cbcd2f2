import { useLanguage } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import type { HotSpotsAnswer } from '../../../workers/incidents-answers'
import { ChartFrame } from '../chart-frame'
import type { ExportWords } from '../export-words'
import { FiguresTable } from '../figures-table'
import styles from '../part.module.css'
import { ReadingWords } from '../reading-words'
import { UnreadPattern } from './unread-pattern'

/** How much of all lies in the cells with most. */
export function ConcentrationView({ answer, facts }: { answer: HotSpotsAnswer; facts: ExportWords['facts'] }) {
  const { patterns: texts } = useWorkspaceTexts().answers
  const language = useLanguage()
  if (!answer.concentrationReading.readable)
    return <UnreadPattern heading={texts.concentration} reading={answer.concentrationReading} />
  const percent = (share: number) => `${printNumber(100 * share, language, 1)} %`
  const head = [texts.shareOfArea, texts.cells, texts.count, texts.shareOfIncidents, texts.byChance, texts.index]
  const rows = answer.concentration.map(({ cells, count, countShare, surfaceShare, byChance, pai }) => [
    percent(surfaceShare),
    printNumber(cells, language),
    printNumber(count, language),
    percent(countShare),
    percent(byChance),
    printNumber(pai, language, 1),
  ])
  return (
    <ChartFrame
      heading={texts.concentration}
      narrow
      fileName="handelser-koncentration"
      facts={facts}
      table={() => ({ head, rows })}
      notes={[facts.length > 0 && texts.everyPlace, texts.concentrationNote]}
    >
      <ReadingWords reading={answer.concentrationReading} />
      <FiguresTable label={texts.concentration} table={{ head, rows }} styles={styles} />
    </ChartFrame>
  )
}
