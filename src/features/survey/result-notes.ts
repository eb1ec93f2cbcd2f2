import type { Statement } from '../../domain/sources/statement'
import { isPooled } from '../../domain/survey/survey-result'
import type { WorkspaceTexts } from '../../i18n/workspace-texts'
import type { AreaRow } from './area-rows'
import type { PrecisionByArea } from './use-precision'
import type { SurveyWords } from './use-survey-words'

export type ResultNotes = {
  /** What both the dots and the map must say of themselves. */
  readonly shared: readonly string[]
  /** What is said of intervals and other tables, which the dots draw. */
  readonly ofDots: readonly string[]
  /** What is said of the table's columns. */
  readonly ofTable: readonly string[]
}

/** What must stand beside the figures, on the screen and in their pictures. */
export function resultNotes(given: {
  readonly rows: readonly AreaRow[]
  readonly city: AreaRow | null
  readonly precision: PrecisionByArea
  readonly words: SurveyWords
  readonly texts: WorkspaceTexts['survey']['results']
}): ResultNotes {
  const { rows, city, words, texts } = given
  const precision = [...given.precision.byArea.values()]
  const shown = rows.flatMap(({ held, shown: own }) => (held && 'percent' in own ? [{ held, own }] : []))
  const [first] = shown
  const missing = rows.filter(({ shown: own, area }) => own.kind === 'uppgift saknas' && area.kind === 'stadsdel')
  const againstCity = precision.some(({ againstCity: against }) => against?.known)
  const noCity = city === null || !('percent' in city.shown)
  return {
    shared: told([
      first && isPooled(first.held.result) ? texts.pooled(words.years(first.held.result.years)) : null,
      missing.length > 0 ? texts.missing(missing.map(({ area }) => area.name)) : null,
      rows.some(({ shown: own }) => own.kind === 'för få svar') ? texts.tooFewRule : null,
    ]),
    ofDots: told([
      shown.some(({ own }) => own.kind === 'antal svar okänt') ? texts.noInterval : null,
      precision.some(({ interval }) => interval.known) ? texts.wilson : null,
      rows.some(({ held }) => held && held.rivals.length > 0) ? texts.rivals : null,
    ]),
    ofTable: told([againstCity ? texts.againstRest : noCity ? texts.noCity : texts.noDifference]),
  }
}

/** The caution that the material sets beside its own figures, where it has one. */
export function cautionOf(statements: readonly Statement[], rows: readonly AreaRow[]): Statement['caution'] {
  const found = statements.find(
    ({ topic, subject, figure, caution }) =>
      caution &&
      topic === 'otrygghet' &&
      rows.some(({ area, shown }) => area.id === subject.id && 'percent' in shown && shown.percent === figure?.value),
  )
  return found?.caution ?? null
}

const told = (notes: readonly (string | null | undefined)[]): readonly string[] =>
  notes.filter((note): note is string => typeof note === 'string')
