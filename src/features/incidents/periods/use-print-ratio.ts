import { useLanguage } from '../../../i18n/language'
import { printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'

/** An interval around a ratio: 0,98–1,24; without an upper limit, minst 0,03. */
export function usePrintRatio(): (ratio: { readonly low: number; readonly high: number }) => string {
  const { periods: texts } = useWorkspaceTexts().answers
  const language = useLanguage()
  const print = (value: number) => printNumber(value, language, value < 10 ? 2 : 0)
  return ({ low, high }) => (Number.isFinite(high) ? `${print(low)}–${print(high)}` : texts.atLeast(print(low)))
}
