const seasons: Readonly<Record<string, string>> = { vår: '05-31', sommar: '08-31', höst: '11-30', vinter: '12-31' }

const time = /(?<!\p{L})(?:under|senast|före utgången av)\s+(?:(vår|sommar|höst|vinter)(?:en|n)?\s+)?(20\d\d)(?!\d)/iu
/** When something begins is not when it is to be ready. */
const beginning = /(?<!\p{L})(?:start|börja|påbörja|inled)/iu

/**
 * The last day in time that an action's own words name ("ska undersökas under 2025"), as an ISO date; null when they name
 * none, or only when it begins ("ombyggnation startar under våren 2025"). Of several, the earliest.
 */
export function readActionTime(text: string): string | null {
  const days = text
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !beginning.test(sentence))
    .flatMap((sentence) => {
      const [, season, year] = time.exec(sentence) ?? []
      return year === undefined ? [] : [`${year}-${season ? seasons[season.toLowerCase()] : '12-31'}`]
    })
  return days.toSorted()[0] ?? null
}
