import { createContext, useContext } from 'react'
import type { Edition } from '../../../domain/edition/edition'
import type { ShownCount } from '../../../domain/incidents/suppression'
import { usualSuppression } from '../../../domain/incidents/suppression'
import { useLanguage } from '../../../i18n/language'
import { printDate, printDays, printNumber } from '../../../i18n/numbers'
import { useWorkspaceTexts } from '../../../i18n/use-workspace-texts'
import type { ReleasedSet } from '../../../workers/incidents-answers'
import type { ExportWords } from '../export-words'
import type { SetHead } from '../session'

/** All that an edition without positions knows of a set. */
export type Released = { readonly set: SetHead; readonly edition: Edition; readonly counts: ReleasedSet }

export const ReleasedContext = createContext<Released | null>(null)

export function useReleased(): Released {
  const released = useContext(ReleasedContext)
  if (!released) throw new Error('outside a released set')
  return released
}

/** A count as it is printed: a number, or that it is not shown. */
export function usePrintCount(): (count: ShownCount) => string {
  const { released: texts } = useWorkspaceTexts()
  const language = useLanguage()
  return (count) => (count === null ? texts.hidden : printNumber(count, language))
}

/** What goes with every view that leaves: whom it is for and its rule, period, number and source. */
export function useReleasedWords(): (heading: string) => ExportWords {
  const { released: texts, incidents, sources, app } = useWorkspaceTexts()
  const language = useLanguage()
  const print = usePrintCount()
  const { set, edition, counts } = useReleased()
  const { print: names } = incidents
  const [first, last] = [counts.months[0]?.first, counts.months.at(-1)?.last]
  const invented = set.status === 'exempel'
  const facts = [
    ...(invented ? [[names.status, `${app.example}. ${incidents.invented}`] as const] : []),
    [
      texts.edition,
      `${sources.editionNames[edition]}. ${texts.rule(printNumber(usualSuppression.threshold, language))}`,
    ],
    [names.filter, names.nothing],
    [names.period, first && last ? printDays(first, last, language) : names.wholePeriod],
    [names.count, print(counts.total)],
    [names.source, `${set.name} (${set.source ?? app.missing})`],
    [names.read, set.read ? printDate(set.read, language) : app.missing],
  ] as const
  return (heading) => ({
    heading: invented ? `${heading}. ${app.example}` : heading,
    facts,
    lines: facts.map(([name, value]) => `${name}: ${value}`),
  })
}
