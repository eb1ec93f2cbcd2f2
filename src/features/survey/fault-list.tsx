import type { SurveyFault } from '../../domain/survey/survey-table'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Button } from '../../ui/button'
import { downloadFile } from '../../ui/download-file'
import { askFiles } from '../../workers/files'
import styles from './intake-view.module.css'
import type { SurveyArea } from './use-survey'

const mostShown = 50

/** Every cell that was not as plainly read as the rest, with what is wrong, and a choice where a name may mean several. */
export function FaultList(props: {
  faults: readonly SurveyFault[]
  areas: readonly SurveyArea[]
  choices: Readonly<Record<string, string>>
  onChoose: (given: string, area: string | null) => void
}) {
  const { intake: texts } = useWorkspaceTexts().survey
  const { faults, areas, choices, onChoose } = props
  const known = new Set<string>()
  const unknown = faults.filter(({ code, given }) => code === 'area-unknown' && !known.has(given) && known.add(given))
  const chosen = Object.entries(choices).filter(([given]) => given !== 'Stockholm' && given !== 'Hela staden')
  if (faults.length === 0 && chosen.length === 0) return null
  const says = ({ code, details }: SurveyFault) => texts.fault[code](details)

  async function save() {
    const { faultColumns: head } = texts
    const rows = [
      [head.cell, head.given, head.weight, head.says],
      ...faults.map((fault) => [fault.cell, fault.given, texts.weights[fault.weight], says(fault)]),
    ]
    const answer = await askFiles('write-csv', { rows }, { signal: new AbortController().signal })
    if (answer.state === 'done') downloadFile(`${texts.faultsFile}.csv`, answer.value)
  }

  return (
    <div className={styles.faults}>
      {[
        ...unknown.map(({ given, candidates }) => ({ given, candidates })),
        ...chosen.map(([given]) => ({ given, candidates: [] })),
      ].map(({ given, candidates }) => (
        <AreaChoice
          key={given}
          given={given}
          candidates={candidates}
          areas={areas}
          value={choices[given] ?? null}
          onChoose={(area) => onChoose(given, area)}
        />
      ))}
      {faults.length > 0 && (
        <>
          <div className={styles.faultsHead}>
            <h4 id="celler">{texts.faults(faults.length)}</h4>
            <Button kind="quiet" onClick={() => void save()}>
              {texts.saveFaults}
            </Button>
          </div>
          <table className={styles.faultTable} aria-labelledby="celler">
            <thead>
              <tr>
                <th scope="col">{texts.faultColumns.cell}</th>
                <th scope="col">{texts.faultColumns.given}</th>
                <th scope="col">{texts.faultColumns.says}</th>
              </tr>
            </thead>
            <tbody>
              {faults.slice(0, mostShown).map((fault) => (
                <tr key={`${fault.cell} ${fault.code}`} data-weight={fault.weight}>
                  <th scope="row">{fault.cell}</th>
                  <td lang="sv">{fault.given === '' ? <em>{texts.blank}</em> : fault.given}</td>
                  <td>
                    {says(fault)} <span className={styles.weight}>{texts.weights[fault.weight]}.</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {faults.length > mostShown && <p>{texts.more(faults.length - mostShown)}</p>}
        </>
      )}
    </div>
  )
}

function AreaChoice(props: {
  given: string
  candidates: readonly string[]
  areas: readonly SurveyArea[]
  value: string | null
  onChoose: (area: string | null) => void
}) {
  const { intake: texts } = useWorkspaceTexts().survey
  const { given, candidates, areas, value } = props
  const option = ({ id, name }: SurveyArea) => (
    <option key={id} value={id}>
      {name}
    </option>
  )
  return (
    <label className={styles.areaChoice}>
      {texts.means(given)}
      <select value={value ?? ''} onChange={({ target }) => props.onChoose(target.value === '' ? null : target.value)}>
        <option value="">{texts.notChosen}</option>
        {candidates.length > 0 && (
          <optgroup label={texts.alike}>{areas.filter(({ id }) => candidates.includes(id)).map(option)}</optgroup>
        )}
        <optgroup label={texts.others}>{areas.filter(({ id }) => !candidates.includes(id)).map(option)}</optgroup>
      </select>
    </label>
  )
}
