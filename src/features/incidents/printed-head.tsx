import { useCatalog } from '../../data/material'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { ExampleMark } from '../../ui/example-mark'
import { useExportWords } from './export-words'
import { FactsList } from './facts-list'
import styles from './printed-head.module.css'
import { useIncidents, useShownAtRest } from './session'

/** On paper: what the report is about, its filter, period, number and source. */
export function PrintedHead() {
  const { incidents: texts } = useWorkspaceTexts()
  const { set } = useIncidents()
  const site = useCatalog().value?.site.name ?? ''
  // Only to be written anew when the filter or the answer has changed.
  useShownAtRest(wholeOf)
  const { facts } = useExportWords(texts.print.heading(site))()
  return (
    <div className={styles.head} aria-hidden="true">
      <p className={styles.title}>
        {texts.print.heading(site)} {set.status === 'exempel' && <ExampleMark />}
      </p>
      <FactsList facts={facts} />
      <p>{texts.print.others}</p>
    </div>
  )
}

const wholeOf = <Whole,>(shown: Whole) => shown
