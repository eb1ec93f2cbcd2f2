import { useId, useState } from 'react'
import { useTeam } from '../../data/journal/use-team'
import { useTexts } from '../../i18n/language'
import { Button } from '../../ui/button'
import { ProblemNotice } from '../../ui/problem-notice'
import styles from './work-file.module.css'

/** The team's database, where the site has one: signing in and out, and what waits to be sent. */
export function TeamSection() {
  const { team: texts } = useTexts().workFile
  const team = useTeam()
  const signedOut = team.state === 'signed-out' || team.state === 'refused'
  return (
    <div className={styles.stack}>
      <p className={styles.lead}>{texts.lead}</p>
      <p role="status" className={styles.teamState} data-state={team.state}>
        <strong>{texts.states[team.state]}</strong>
        {team.waiting > 0 ? ` ${texts.waiting(team.waiting)}.` : team.state === 'synced' && ` ${texts.allSent}`}
      </p>
      {team.problem && <ProblemNotice tone="caution" problems={[team.problem]} />}
      {signedOut ? (
        <SignIn onSignIn={team.signIn} />
      ) : (
        <div className={styles.actions}>
          <Button onClick={team.signOut}>{texts.signOut}</Button>
          <p className={styles.note}>{texts.signOutNote}</p>
        </div>
      )}
    </div>
  )
}

function SignIn({ onSignIn }: { onSignIn: (name: string, password: string) => void }) {
  const { team: texts } = useTexts().workFile
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [missing, setMissing] = useState(false)
  const id = useId()
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const incomplete = name.trim() === '' || password === ''
        setMissing(incomplete)
        if (!incomplete) onSignIn(name.trim(), password)
      }}
    >
      <label htmlFor={`${id}-name`} className={styles.field}>
        {texts.name}
        <input
          id={`${id}-name`}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <label htmlFor={`${id}-password`} className={styles.field}>
        {texts.password}
        <input
          id={`${id}-password`}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      <Button kind="strong" type="submit">
        {texts.signIn}
      </Button>
      <p role="alert" className={styles.fault}>
        {missing && texts.needed}
      </p>
    </form>
  )
}
