import { useRole } from '../../data/journal/role'
import { useTexts } from '../../i18n/language'
import { Button } from '../../ui/button'
import styles from './role-dialog.module.css'

/** The role that this browser writes in, and the way to another. */
export function RoleSetting({ heading }: { heading: boolean }) {
  const { role: texts } = useTexts().workFile
  const { role, ask } = useRole()
  return (
    <div className={styles.setting}>
      {heading && <p className={styles.settingName}>{texts.setting}</p>}
      {role === null ? <p>{texts.none}</p> : <p lang="sv">{role}</p>}
      <Button onClick={ask}>{role === null ? texts.first : texts.change}</Button>
    </div>
  )
}
