import { shownResult } from '../../domain/survey/shown-result'
import type { SurveyValue } from '../../domain/survey/survey'
import { useLanguage, useLocal } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { Missing } from '../../ui/example-mark'
import { SourceMark } from '../../ui/source-mark'
import type { AreaRow } from './area-rows'
import styles from './result-table.module.css'
import type { Precision, PrecisionByArea } from './use-precision'
import type { SurveyWords } from './use-survey-words'

/** The chart's rows in the chart's order, each value with its number of answers, its interval and its source. */
export function ResultTable(props: {
  caption: string
  rows: readonly AreaRow[]
  city: AreaRow | null
  precision: PrecisionByArea
  words: SurveyWords
  /** What the document says in words where it gives no figure. */
  remarks: readonly Pick<SurveyValue, 'area' | 'remark'>[]
}) {
  const { results: texts } = useWorkspaceTexts().survey
  const { columns } = texts
  const { rows, city, precision, words } = props
  const withCity = city !== null && 'percent' in city.shown
  const all = city ? [...rows, city] : rows
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={texts.table}>
      <table className={styles.table}>
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.area}</th>
            <th scope="col" className={styles.number}>
              {columns.share}
            </th>
            <th scope="col" className={styles.number}>
              {columns.interval}
            </th>
            <th scope="col" className={styles.number}>
              {columns.answers}
            </th>
            {withCity && (
              <th scope="col" className={styles.number}>
                {columns.against}
              </th>
            )}
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((row) => (
            <Row
              key={row.area.id}
              row={row}
              own={precision.byArea.get(row.area.id)}
              withCity={withCity}
              words={words}
              remark={props.remarks.find(({ area }) => area === row.area.id)?.remark ?? null}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row(props: {
  row: AreaRow
  own: Precision | undefined
  withCity: boolean
  words: SurveyWords
  remark: SurveyValue['remark']
}) {
  const { survey, app } = useWorkspaceTexts()
  const { results: texts } = survey
  const local = useLocal()
  const language = useLanguage()
  const { row, own, words, remark } = props
  const { area, held, shown } = row
  const against = own?.againstCity?.known ? own.againstCity.value : null
  return (
    <tr>
      <th scope="row">{area.name}</th>
      <td className={styles.number}>
        {'percent' in shown ? words.shown(shown) : shown.kind === 'uppgift saknas' ? <Missing /> : words.shown(shown)}
        {held?.rivals.map(({ result, file }) => (
          <span key={`${file} ${result.value} ${result.answers}`} className={styles.rival}>
            {texts.rival(words.shown(shownResult(result)), file ?? texts.shipped)}
          </span>
        ))}
      </td>
      <td className={styles.number}>{words.interval(own) ?? <span className={styles.none}>–</span>}</td>
      <td className={styles.number}>
        {shown.kind === 'visas' ? (
          printNumber(shown.answers, language)
        ) : shown.kind === 'antal svar okänt' ? (
          <span className={styles.unknown}>{texts.answersUnknown}</span>
        ) : (
          <span className={styles.none}>–</span>
        )}
      </td>
      {props.withCity && (
        <td className={styles.number}>
          {against ? (
            texts.difference(words.points(against.difference), words.points(against.low), words.points(against.high))
          ) : (
            <span className={styles.none}>–</span>
          )}
        </td>
      )}
      <td>
        {held?.result.citation ? (
          <>
            {texts.document} <SourceMark cited={held.result.citation} />
          </>
        ) : held && held.result.origin === 'egen' ? (
          texts.fromFile(held.result.source || app.missing, held.file ?? '')
        ) : (
          <span className={styles.none}>–</span>
        )}
        {remark && (
          <span className={styles.remark}>
            {local(remark.text)} <SourceMark cited={remark.citation} />
          </span>
        )}
      </td>
    </tr>
  )
}
