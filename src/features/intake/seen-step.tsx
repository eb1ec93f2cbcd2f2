import type { Inspection, MappingDoubt } from '../../domain/incidents/intake/inspection'
import { useLanguage } from '../../i18n/language'
import { printDate } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import { ProblemNotice } from '../../ui/problem-notice'
import { columnName } from './column-name'
import { type Correction, canSwap, swapAxes, withRole } from './correction'
import { FirstIncident } from './first-incident'
import styles from './intake.module.css'
import { LayoutFields } from './layout-fields'
import { PersonNotice } from './person-notice'
import { PositionPicture } from './position-picture'
import { PreviewTable } from './preview-table'
import type { SeenFile } from './use-intake'

/** How the file is understood, for the user to accept or correct before anything is read. */
export function SeenStep(props: { seen: SeenFile; onCorrect: (correction: Correction) => void }) {
  const { seen: texts } = useWorkspaceTexts().intake
  const { seen, onCorrect } = props
  const language = useLanguage()
  const { inspection, remembered, busy, refused } = seen
  const { mapping, doubts, sample } = inspection
  return (
    <section className={styles.step} aria-labelledby="forstatt" aria-busy={busy?.with === 'correction'}>
      <h2 id="forstatt">{texts.heading}</h2>
      <p className={styles.soft}>{texts.lead}</p>
      {remembered && (
        <p className={styles.remembered}>
          <span>{texts.remembered(remembered.file, printDate(remembered.read, language))}</span>
          <Button onClick={() => onCorrect(null)}>{texts.guessAnew}</Button>
        </p>
      )}
      {doubts.some(isDoubtful) && <Doubts inspection={inspection} />}
      <PersonNotice
        columns={inspection.columns}
        findings={refused && refused.persons.length > 0 ? refused.persons : inspection.persons}
        onDrop={(column) => onCorrect({ mapping: withRole(mapping, column, 'ignored') })}
      />
      {refused && <ProblemNotice heading={texts.refused} problems={[refused.problem]} />}
      <div className={styles.understood}>
        <div className={styles.step}>
          <FirstIncident set={sample.set} />
          <LayoutFields inspection={inspection} onCorrect={onCorrect} />
        </div>
        <PositionPicture
          set={sample.set}
          system={mapping.position.system}
          onSwap={canSwap(mapping) ? () => onCorrect({ mapping: swapAxes(mapping) }) : null}
        />
      </div>
      <PreviewTable
        inspection={inspection}
        onRole={(column, role) => onCorrect({ mapping: withRole(mapping, column, role) })}
      />
    </section>
  )
}

function Doubts({ inspection: { doubts, columns } }: { inspection: Inspection }) {
  const { seen: texts } = useWorkspaceTexts().intake
  const words = (doubt: MappingDoubt) => {
    const column = 'column' in doubt ? columnName(columns, doubt.column, texts.column) : ''
    return texts.doubt[doubt.code](column, 'named' in doubt ? doubt.named : undefined)
  }
  return (
    <div className={styles.caution}>
      <h3>{texts.doubts}</h3>
      <ul>
        {doubts.filter(isDoubtful).map((doubt) => (
          <li key={JSON.stringify(doubt)}>{words(doubt)}</li>
        ))}
      </ul>
    </div>
  )
}

/** Free text that is left out is as it should be: it is told beside the table, with the reason. */
const isDoubtful = ({ code }: MappingDoubt) => code !== 'free-text-left-out'
