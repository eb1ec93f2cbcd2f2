import { groupKey } from '../../domain/survey/survey-result'
import { sv } from '../../i18n/sv'
import type { AreaRow } from './area-rows'
import type { ChartData } from './chart-tools'
import type { PrecisionByArea } from './use-precision'
import type { SurveyWords } from './use-survey-words'

/** The figures behind a chart, header first, in headers that an intake of the same file knows again. */
export function resultsData(given: {
  readonly rows: readonly AreaRow[]
  readonly precision: PrecisionByArea
  readonly words: SurveyWords
}): ChartData {
  const { rows, precision, words } = given
  const { columns, answersUnknown } = sv.survey.results
  return [
    [
      columns.area,
      columns.question,
      columns.years,
      columns.group,
      columns.value,
      columns.low,
      columns.high,
      columns.answers,
      columns.against,
      columns.note,
      columns.source,
    ],
    ...rows.map(({ area, held, shown }) => {
      const own = precision.byArea.get(area.id)
      const limits = own?.interval.known ? own.interval.value : null
      const against = own?.againstCity?.known ? own.againstCity.value : null
      const result = held?.result
      return [
        area.name,
        result ? words.question(result.question) : '',
        result?.years.join(', ') ?? '',
        result ? groupKey(result.group) : '',
        'percent' in shown ? decimal(shown.percent) : '',
        limits ? decimal(limits.low) : '',
        limits ? decimal(limits.high) : '',
        shown.kind === 'visas' ? String(shown.answers) : '',
        against ? decimal(against.difference) : '',
        shown.kind === 'visas' ? '' : shown.kind === 'antal svar okänt' ? answersUnknown : words.shown(shown),
        result?.source ?? '',
      ]
    }),
  ]
}

/** One decimal, with the comma that Swedish spreadsheets read. */
const decimal = (value: number): string => String(Math.round(10 * value) / 10).replace('.', ',')
