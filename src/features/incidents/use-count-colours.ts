import { shadeOfClass } from '../../domain/incidents/count-classes'
import { useLanguage } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { cellLegend } from '../../map/layers/incident-cells'
import { mapThemes } from '../../map/theme'
import { useTheme } from '../../state/appearance'
import type { KeyColour } from './colour-key'

/** The classes of counts in words, each with its colour. @param limits lowest count of each, lowest first */
export function useCountColours(limits: readonly number[]): readonly KeyColour[] {
  const { map: texts } = useWorkspaceTexts().incidents
  const language = useLanguage()
  const theme = mapThemes[useTheme()]
  const print = (value: number) => printNumber(value, language)
  const signs = cellLegend(
    theme,
    limits.map((_, index) => shadeOfClass(index, limits.length)),
  )
  return limits.map((low, index) => {
    const [next, swatch] = [limits[index + 1], signs[index]?.swatch]
    return {
      fill: swatch?.kind === 'fill' ? swatch.fill : undefined,
      text: next === undefined ? texts.orMore(print(low)) : texts.between(print(low), print(next - 1)),
    }
  })
}
