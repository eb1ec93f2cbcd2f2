import { type ReactNode, useId } from 'react'
import { useJournal } from '../../data/journal/use-journal'
import { useTeam } from '../../data/journal/use-team'
import { useWorkFile } from '../../data/journal/use-work-file'
import { useTexts } from '../../i18n/language'
import { BringFile } from './bring-file'
import { Holdings } from './holdings'
import { listRivals } from './list-rivals'
import { useNames } from './names'
import { Rivals } from './rivals'
import { RoleSetting } from './role-setting'
import { SaveButton } from './save-button'
import { StorageFacts } from './storage-facts'
import { TeamSection } from './team-section'
import { useMomentWords } from './use-moment-words'
import styles from './work-file.module.css'

/** The work file: what it holds, what needs a choice, out to a file, in from one, where it lies, and with whom. */
export function WorkFilePage() {
  const texts = useTexts().workFile
  const { journal } = useJournal()
  const names = useNames()
  const team = useTeam()
  const rivals = listRivals(journal)
  return (
    <div className={styles.page}>
      <Part heading={texts.holds.heading}>
        <Holdings />
      </Part>
      {rivals.length > 0 && (
        <Part heading={texts.rivals.heading}>
          <Rivals groups={rivals} names={names} />
        </Part>
      )}
      <Part heading={texts.out.heading}>
        <Out />
      </Part>
      <Part heading={texts.bring.heading}>
        <BringFile />
      </Part>
      {team.state !== 'none' && (
        <Part heading={texts.team.heading}>
          <TeamSection />
        </Part>
      )}
      <Part heading={texts.safety.heading}>
        <StorageFacts />
      </Part>
      <Part heading={texts.role.setting}>
        <RoleSetting heading={false} />
      </Part>
    </div>
  )
}

function Out() {
  const { out } = useTexts().workFile
  const { lastExported, unsavedSince, unsaved } = useWorkFile()
  const { day, dayAndTime } = useMomentWords()
  return (
    <div className={styles.stack}>
      <p className={styles.lead}>{out.lead}</p>
      <p>
        {lastExported === null ? out.never : out.last(dayAndTime(lastExported))}{' '}
        {unsavedSince !== null && out.unfiled(unsaved, day(unsavedSince))}
      </p>
      <SaveButton />
    </div>
  )
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
