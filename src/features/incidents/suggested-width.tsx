import { useCallback } from 'react'
import { useLanguage } from '../../i18n/language'
import { printMetres, printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { changeAddress, useAddress } from '../../state/url/use-address'
import { Button } from '../../ui/button'
import { ProblemNotice } from '../../ui/problem-notice'
import styles from './incident-map.module.css'
import { useIncidents, useShownAtRest } from './session'
import { useAnswer } from './use-answer'
import { usualBandwidthMetres } from './use-map-drawing'
import { answeredOf } from './views-of'

/** The bandwidth that suits what passes, what it rests on, and a way to take it. */
export function SuggestedWidth() {
  const { bandwidth: texts } = useWorkspaceTexts().answers
  const language = useLanguage()
  const { ask } = useIncidents()
  const { address } = useAddress()
  const filter = useShownAtRest(answeredOf)
  const { value, working, problem } = useAnswer(
    useCallback((signal: AbortSignal) => ask('suggest-bandwidth', { filter }, signal), [ask, filter]),
  )
  if (problem) return <ProblemNotice problems={[problem]} />
  if (working || !value) return <p className={styles.suggested}>{texts.working}</p>
  if ('none' in value) return <p className={styles.suggested}>{texts.none}</p>
  const number = (count: number) => printNumber(count, language)
  const { metres, because, evaluated, positions, ruleMetres } = value
  const printed = printMetres(metres, language)
  const why =
    because === null
      ? texts.validated(
          number(evaluated),
          number(positions),
          ruleMetres === null ? null : printMetres(ruleMetres, language),
        )
      : `${texts.byRule(number(positions))} ${texts.because[because]}`
  const chosen = (address.bandwidth ?? usualBandwidthMetres) === metres
  return (
    <p className={styles.suggested} role="status">
      {texts.suggested(printed)} {why}{' '}
      {!chosen && (
        <Button kind="quiet" onClick={() => changeAddress({ bandwidth: metres })}>
          {texts.take(printed)}
        </Button>
      )}
    </p>
  )
}
