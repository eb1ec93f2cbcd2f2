import { useLanguage } from '../../i18n/language'
import { printDate, printDays, printNumber } from '../../i18n/numbers'
import { useWorkspaceTexts } from '../../i18n/use-workspace-texts'
import { sayFilter } from './filter-words'
import { useIncidents } from './session'

/** What goes with everything that leaves the workspace, so that no figure travels without its footing. */
export type ExportWords = {
  readonly heading: string
  readonly facts: readonly (readonly [name: string, value: string])[]
  /** The facts as sentences, for below a picture. */
  readonly lines: readonly string[]
}

export function useExportWords(heading: string): () => ExportWords {
  const texts = useWorkspaceTexts()
  const language = useLanguage()
  const session = useIncidents()
  return () => exportWords(heading, session, { texts, language })
}

/** The same words with some facts replaced, and new ones last. */
export function withFacts(words: () => ExportWords, facts: ExportWords['facts'] = []): () => ExportWords {
  return () => {
    const { heading, facts: known } = words()
    const all = [
      ...known.map(([name, value]) => [name, facts.find(([other]) => other === name)?.[1] ?? value] as const),
      ...facts.filter(([name]) => !known.some(([other]) => other === name)),
    ]
    return { heading, facts: all, lines: all.map(([name, value]) => `${name}: ${value}`) }
  }
}

function exportWords(
  heading: string,
  session: ReturnType<typeof useIncidents>,
  spoken: Parameters<typeof sayFilter>[2],
): ExportWords {
  const { texts, language } = spoken
  const { print, passing } = texts.incidents
  const { set, facts, views } = session
  const { filter, answer } = views.current()
  const said = sayFilter(filter, session, spoken)
    .filter(({ clause }) => clause !== 'days')
    .map(({ text }) => text)
  const days = filter.days ?? (facts.firstDay && facts.lastDay ? { first: facts.firstDay, last: facts.lastDay } : null)
  const count = answer?.views.passing ?? 0
  const invented = set.status === 'exempel'
  const rows = [
    ...(invented ? [[print.status, `${texts.app.example}. ${texts.incidents.invented}`] as const] : []),
    [print.filter, said.join(', ') || print.nothing],
    [print.period, days ? printDays(days.first, days.last, language) : print.wholePeriod],
    [print.count, passing(count, printNumber(count, language), printNumber(facts.count, language))],
    [print.source, `${set.name} (${set.source ?? texts.app.missing})`],
    [print.read, set.read ? printDate(set.read, language) : texts.app.missing],
  ] as const
  return {
    heading: invented ? `${heading}. ${texts.app.example}` : heading,
    facts: rows.map(([name, value]) => [name, value] as const),
    lines: rows.map(([name, value]) => `${name}: ${value}`),
  }
}
