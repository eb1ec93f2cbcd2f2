import { usePlan } from '../../data/journal/use-plan'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Loaded } from '../../ui/loaded'
import { FileIntake } from './file-intake'
import { PlanDownloads } from './plan-downloads'
import styles from './plan-workbook.module.css'

/** The plan in from a workbook, back to the same file, and out to others. */
export function PlanWorkbook() {
  const { exchange: texts } = useWorkspaceTexts()
  const plan = usePlan()
  return (
    <Loaded material={plan}>
      {(value) => (
        <div className={styles.page}>
          <section aria-labelledby="exchange-in" className={styles.part}>
            <h2 id="exchange-in">{texts.file.heading}</h2>
            <FileIntake plan={value} />
          </section>
          <section aria-labelledby="exchange-out" className={styles.part}>
            <h2 id="exchange-out">{texts.out.heading}</h2>
            <PlanDownloads plan={value} />
          </section>
        </div>
      )}
    </Loaded>
  )
}
