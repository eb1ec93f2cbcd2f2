import { useId } from 'react'
import { useMaterial } from '../../data/material'
import { foldText } from '../../domain/selection/fold-text'
import type { Abbreviation } from '../../domain/sources/statement'
import { useLocal, useTexts } from '../../i18n/language'
import { changeAddress, useAddress } from '../../state/url/use-address'
import { Loaded } from '../../ui/loaded'
import { SourceMark } from '../../ui/source-mark'
import styles from './abbreviations.module.css'
import form from './search-form.module.css'

/** Every short form of the material, with what a document says it means, or that none does. */
export function Abbreviations() {
  const abbreviations = useMaterial('abbreviations')
  return <Loaded material={abbreviations}>{(all) => <Searched abbreviations={all} />}</Loaded>
}

function Searched(props: { abbreviations: readonly Abbreviation[] }) {
  const { sources: texts } = useTexts()
  const local = useLocal()
  const id = useId()
  const { filter } = useAddress().address
  const typed = filter.text?.[0] ?? ''
  const all = props.abbreviations
  const found = all.filter(({ short, long, note }) =>
    foldText([short, long, note && local(note)].join(' ')).includes(foldText(typed)),
  )
  return (
    <>
      <p>{texts.explainedCount(all.filter(({ citation }) => citation !== null).length, all.length)}</p>
      <search className={form.form}>
        <p>
          <label htmlFor={id}>{texts.abbreviationSearch}</label>
          <input
            id={id}
            type="search"
            value={typed}
            onChange={({ target }) =>
              changeAddress({ filter: target.value ? { text: [target.value] } : {} }, 'replace')
            }
          />
        </p>
      </search>
      <p className={form.count} role="status">
        {texts.abbreviationCount(found.length, all.length)}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.short}</th>
            <th scope="col">{texts.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ short, long, citation, note }) => (
            <tr key={short}>
              <th scope="row" lang="sv">
                {short}
              </th>
              <td>
                {long !== null && (
                  <p>
                    <span lang="sv">{long}</span> {citation && <SourceMark cited={citation} />}
                  </p>
                )}
                {citation === null && <p className={styles.unexplained}>{texts.unexplained}</p>}
                {note && <p className={styles.note}>{noteAlone(local(note))}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** The mark above already says that no document explains it. */
function noteAlone(note: string): string {
  return note.replace(
    /^(Ingen av handlingarna förklarar förkortningen|None of the documents explains the abbreviation)\. ?/,
    '',
  )
}
