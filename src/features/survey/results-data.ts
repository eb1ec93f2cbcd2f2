import type { Survey } from '../../domain/survey/survey'
import { groupKey } from '../../domain/survey/survey-result'
import { svWithWorkspaces as sv } from '../../i18n/workspace-texts'
import type { AreaRow } from './area-rows'
import type { ChartData } from './chart-tools'
import { shippedQuestion } from './choices'
import type { PrecisionByArea } from './use-precision'

/** The figures behind a chart, in Swedish like the material, header first; an intake of the same file knows its headers. */
export function resultsData(given: {
  readonly rows: readonly AreaRow[]
  readonly precision: PrecisionByArea
  readonly survey: Survey
}): ChartData {
  const { rows, precision, survey } = given
  const { columns } = sv.survey.results
  const { area, question, years, group, value, low, high, answers, against, note, source } = columns
  return [
    [area, question, years, group, value, low, high, answers, against, note, source],
    ...rows.map((row) => {
      const own = precision.byArea.get(row.area.id)
      const limits = own?.interval.known ? own.interval.value : null
      const difference = own?.againstCity?.known ? own.againstCity.value.difference : null
      const { shown } = row
      const result = row.held?.result
      return [
        row.area.name,
        result ? (result.question === shippedQuestion(survey) ? survey.title.sv : result.question) : '',
        result?.years.join(', ') ?? '',
        result ? groupKey(result.group) : '',
        'percent' in shown ? decimal(shown.percent) : '',
        limits ? decimal(limits.low) : '',
        limits ? decimal(limits.high) : '',
        shown.kind === 'visas' ? String(shown.answers) : '',
        difference === null ? '' : decimal(difference),
        noteOn(shown),
        result?.source ?? '',
      ]
    }),
  ]
}

function noteOn(shown: AreaRow['shown']): string {
  switch (shown.kind) {
    case 'visas':
      return ''
    case 'antal svar okänt':
      return sv.survey.results.answersUnknown
    case 'för få svar':
      return sv.survey.tooFew(shown.least)
    case 'uppgift saknas':
      return sv.app.missing
  }
}

/** One decimal, with the comma that Swedish spreadsheets read. */
const decimal = (value: number): string => String(Math.round(10 * value) / 10).replace('.', ',')
