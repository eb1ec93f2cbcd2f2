import type { Caution } from '../../domain/incidents/cautions'
import type { Assumption, QuotientSays, Reading, Statement, Unreadable, Verdict } from '../../domain/incidents/reading'
import { printNumber } from '../numbers'

const number = (value: number, digits = 0) => printNumber(value, 'sv', digits)
const incidents = (count: number) => `${number(count)} ${count === 1 ? 'händelse' : 'händelser'}`
const hours = (from: number, to: number) => `kl. ${from}–${to}`
const weekdays = ['måndagar', 'tisdagar', 'onsdagar', 'torsdagar', 'fredagar', 'lördagar', 'söndagar']

/** Hela procent; en decimal under tio, så att 1,4 och 0,6 inte båda blir 1. */
const size = (value: number) => number(Math.abs(value), Math.abs(value) < 9.95 ? 1 : 0).replace(/,0$/, '')

/** A limit of an interval around a count: tenths tell something only where it is low. */
const limit = (value: number) => number(value, value > 0 && value < 100 ? 1 : 0)

const percent = (share: number) => `${size(100 * share)} procent`

const more = (value: number) =>
  size(value) === '0' ? 'oförändrat' : `${size(value)} procent ${value < 0 ? 'färre' : 'fler'}`

const limits = (low: number, high: number | null) =>
  high === null ? `från ${more(low)} och uppåt, utan övre gräns` : `mellan ${more(low)} och ${more(high)}`

const inCases = (chance: number) => {
  if (chance >= 0.995) return 'i stort sett alltid'
  if (chance >= 0.0095) return `i ungefär ${number(100 * chance)} fall av 100`
  return chance >= 0.001 ? `i ungefär ${number(1000 * chance)} fall av 1\u00a0000` : 'i färre än 1 fall av 1\u00a0000'
}

const certainty = (verdict: Verdict, chance: number, otherwise = 'även om ingenting har ändrats') => {
  const often = `en så stor skillnad uppstår av slumpen ${inCases(chance)} ${otherwise}`
  return {
    sure: `Skillnaden är svår att förklara med slumpen: ${often}. Vad den beror på säger talen inte.`,
    borderline: `Skillnaden är på gränsen till säker: ${often}, och testet och intervallet säger olika.`,
    unsure: `Skillnaden är inte säker: ${often}.`,
  }[verdict]
}

const withoutEffect = 'även om åtgärden inte har någon verkan'

const quotients: Record<QuotientSays, string> = {
  'diffusion-beyond-effect':
    'I ringen runt om minskade det ännu mer, mot jämförelseområdet, än i åtgärdsområdet självt.',
  diffusion: 'Inget tyder på förflyttning: även i ringen runt om minskade det mot jämförelseområdet.',
  unchanged: 'I ringen runt om var det oförändrat mot jämförelseområdet.',
  'displacement-within-effect':
    'I ringen runt om ökade det mot jämförelseområdet, men mindre än det minskade i åtgärdsområdet. En del kan ha flyttat.',
  'displacement-equals-effect':
    'I ringen runt om ökade det mot jämförelseområdet lika mycket som det minskade i åtgärdsområdet. Allt kan ha flyttat.',
  'displacement-beyond-effect':
    'I ringen runt om ökade det mot jämförelseområdet mer än det minskade i åtgärdsområdet.',
}

const unreadable: Record<Unreadable, string> = {
  'no-incidents': 'Det finns inga händelser att läsa något ur.',
  'cell-too-few':
    'Minst en av de fyra siffrorna (före och efter, åtgärdsområde och jämförelseområde) är under 5. Då visas ingen effekt.',
  'action-area-did-not-fall':
    'Åtgärdsområdet minskade inte mot jämförelseområdet. Då finns det ingen minskning som kan ha flyttat, och måttet läses inte.',
  'no-comparison': 'Jämförelseområdet saknar händelser före eller efter, så det finns inget att jämföra med.',
  'too-few-weeks': 'En trend kräver minst 26 veckor med uppgifter.',
  'too-few-incidents': 'En trend kräver minst 30 händelser.',
  'no-fit': 'Veckorna går inte att beskriva med en trend.',
  'pattern-too-few':
    'Det är färre än 30 händelser. Då blir varje enskild händelse ett mönster, så inget sådant räknas fram.',
  'reach-too-few':
    'Mindre än en händelse är att vänta inom räckhåll från en ruta. Med så få blir rutor heta även när händelserna ligger helt slumpvis, så inga visas.',
  'cells-too-many':
    'Händelserna är för få för så många rutor: även helt slumpvis utspridda skulle nästan alla ligga på lika liten yta.',
}

const assumptions: Record<Assumption, string> = {
  independent:
    'Förutsätter att händelserna sker oberoende av varandra. Kommer de i serier är osäkerheten större än intervallet visar.',
  'same-reporting':
    'Förutsätter att händelserna sker oberoende av varandra och att lika stor del anmäls i båda perioderna.',
  'steady-change':
    'Förutsätter att förändringen är lika stor i procent varje år och att lika stor del anmäls hela tiden.',
  'same-change-in-per-cent': 'Förutsätter att områdena hade förändrats lika mycket i procent om ingenting hade gjorts.',
  'same-change-in-number':
    'Förutsätter att områdena är ungefär lika stora och hade förändrats med lika många händelser om ingenting hade gjorts.',
  'same-surroundings':
    'Förutsätter att ringen och åtgärdsområdet annars hade följt jämförelseområdet. Måttet har inget intervall.',
  'any-minute-alike':
    'Där tiden är ett intervall antas händelsen lika gärna ha skett när som helst i det. Toppar kan därför vara högre än de ser ut.',
  'exact-positions': 'Förutsätter att lägena stämmer. Händelser vid en adress kan vara placerade där av vana.',
  'study-area':
    'Gäller inom undersökningsområdet. Det utanför är maskat, så tom skog räknas inte som ett lugnt område. Prövningen bygger på en normalfördelning och på att lägena stämmer.',
  'evenly-in-time':
    'Jämför med om samma platser och samma tider hade parats ihop slumpvis. Förutsätter att ingen del av området har fått en större eller mindre andel av händelserna med tiden: då blir paren fler utan att något upprepas.',
}

const says: { readonly [Type in Statement['type']]: (given: Extract<Statement, { readonly type: Type }>) => string } = {
  count: ({ count, low, high, relativeError }) =>
    `${incidents(count)}. Med slumpen inräknad kan det antal som är att vänta vara ${limit(low)}–${limit(high)} (95 procents intervall${relativeError === null ? '' : `, relativt medelfel ${size(relativeError)} procent`}).`,
  periods: ({ earlier, later, equalDays, percent: change, limits: { low, high }, chance, verdict }) => {
    const moved =
      earlier === later
        ? `Antalet är detsamma i båda perioderna, ${number(later)}`
        : `Antalet ${later > earlier ? 'ökade' : 'minskade'} från ${number(earlier)} till ${number(later)}`
    const perDay = equalDays
      ? ''
      : ' Perioderna rymmer olika många av de dagar som räknas, så jämförelsen är gjord per dag.'
    const by =
      change === null || (earlier === later && equalDays) ? '' : ` (${equalDays ? '' : 'per dag '}${more(change)})`
    const sure = earlier === later && equalDays ? '' : ` ${certainty(verdict, chance)}`
    return `${moved}${by}.${perDay}${sure} Förändringen kan ligga ${limits(low, high)} (95 procents intervall).`
  },
  trend: ({ percentPerYear, low, high, season, weeks, verdict }) =>
    `${verdict === 'sure' ? `Trenden är ${more(percentPerYear)} per år` : `Ingen säker trend: uppskattningen är ${more(percentPerYear)} per år`}; intervallet (95 procent) ligger ${limits(low, high)}. Den bygger på ${number(weeks)} veckor${season ? ', och årstiderna är borträknade' : '. Det är för kort tid för att räkna bort årstiderna, så trenden kan vara en årstid'}.`,
  effect: ({ action, comparison, percent: change, low, high, chance, verdict }) =>
    `I åtgärdsområdet gick antalet från ${number(action.before)} till ${number(action.after)}, i jämförelseområdet från ${number(comparison.before)} till ${number(comparison.after)}. Det är ${size(change) === '0' ? 'lika många som' : `${more(change)} än`} om åtgärdsområdet hade följt jämförelseområdet; intervallet (95 procent) ligger ${limits(low, high)}. ${certainty(verdict, chance, withoutEffect)}`,
  'displacement-difference': ({ difference, low, high, chance, verdict }) => {
    const counted = (value: number) => `${size(value)} ${value < 0 ? 'färre' : 'fler'}`
    const found =
      size(difference) === '0' ? 'lika många händelser som väntat' : `${counted(difference)} händelser än väntat`
    return `Mot jämförelseområdet blev det ${found}; intervallet (95 procent) ligger mellan ${counted(low)} och ${counted(high)}. ${certainty(verdict, chance, withoutEffect)}`
  },
  'displacement-quotient': ({ quotient, says: what }) =>
    `${quotients[what]} Viktad förflyttningskvot: ${number(quotient, 2)}.`,
  hours: ({ fromHour, toHour, share, clear, spread }) =>
    `${clear ? `Flest händelser ${hours(fromHour, toHour)}: ${percent(share)} av alla.` : `Ingen tid på dygnet sticker ut säkert. Flest är det ${hours(fromHour, toHour)}, ${percent(share)} av alla; jämnt fördelat vore 13 procent.`}${spread > 0 ? ` ${percent(spread)} av händelserna har en tid som bara är känd som ett intervall och är fördelade över det.` : ''}`,
  walk: ({ fit: { says: what, busiest, weekday, plan, incidents: all } }) => {
    if (what === 'too-few' && Math.round(all) === 0)
      return 'Ingen händelse har en tid nära platsen, så det går inte att säga när det händer mest.'
    if (what === 'too-few')
      return `Bara ${incidents(Math.round(all))} med tid nära platsen. Det är för få för att säga när det händer mest.`
    const peak = busiest.clear
      ? `Flest händelser nära platsen sker ${hours(busiest.fromHour, busiest.toHour)} (${percent(busiest.incidents / all)}).`
      : 'Ingen tid på dygnet sticker ut säkert nära platsen.'
    const day = weekday.clear ? ` Flest är det på ${weekdays[weekday.weekday]}.` : ' Ingen veckodag sticker ut säkert.'
    if (plan === null) return `${peak}${day} Planen anger inga klockslag för platsen.`
    const inside = ` ${percent(plan.incidents / all)} av händelserna ligger inom de tider som planen anger, som är ${percent(plan.partOfDay)} av dygnet.`
    const fits = {
      within: ' Planens tider stämmer med när det händer mest.',
      partly: ' Planens tider stämmer delvis med när det händer mest.',
      outside: ' Det händer mest utanför de tider som planen anger.',
      'no-hours': '',
      even: '',
    }[what]
    return `${peak}${day}${inside}${fits}`
  },
  density: ({ bandwidthMetres, highestPerSquareKilometre }) =>
    `Tätheten är utjämnad över ${number(bandwidthMetres)} meter och är som högst ${number(highestPerSquareKilometre)} händelser per km². Ett tätt område är inte detsamma som en farlig plats: där många rör sig händer mer.`,
  'hot-spots': ({ cells, hot, falseDiscovery, reachMetres }) =>
    hot === 0
      ? `Ingen av ${number(cells)} rutor har säkert fler händelser omkring sig, inom ${number(reachMetres)} meter, än området i övrigt.`
      : `${number(hot)} av ${number(cells)} rutor har fler händelser omkring sig, inom ${number(reachMetres)} meter, än slumpen rimligen ger. ${falseDiscovery === null ? 'Hur många av dem som är falska går inte att säga med så få händelser.' : `Av dem kan högst ungefär ${percent(falseDiscovery)} vara falska.`}`,
  concentration: ({ shareOfIncidents, shareOfArea, shareByChance, index }) =>
    `${percent(shareOfIncidents)} av händelserna ligger på ${number(100 * shareOfArea, 1)} procent av ytan, ${number(index, 1)} gånger så tätt som i hela området. Lika många händelser helt slumpvis utspridda skulle ha haft ${percent(shareByChance)} på lika liten yta.`,
  'near-repeat': ({ metres, days, pairs, expected, chance, verdict }) =>
    `${number(pairs)} par av händelser ligger inom ${number(metres)} meter och ${number(days)} dagar från varandra; ${number(expected, 1)} vore att vänta. ${verdict === 'sure' ? `Så många par uppstår av slumpen ${inCases(chance)}. Att en händelse följs av en annan betyder inte att den orsakar den.` : `Det är inte säkert fler än slumpen ger: så många par uppstår ${inCases(chance)}.`}`,
  unreadable: ({ why }) => unreadable[why],
}

const cautions: { readonly [Code in Caution['code']]: (given: Extract<Caution, { readonly code: Code }>) => string } = {
  'too-few': ({ n, fewest }) => `Det bygger på ${incidents(n)}. Under ${number(fewest)} är det mest slumpen som syns.`,
  'without-time': ({ share }) => `${percent(share)} av händelserna saknar tid och är inte med.`,
  'without-time-of-day': ({ share }) =>
    `${percent(share)} av händelserna har en dag men inget klockslag. De är fördelade lika över dygnet och jämnar ut det.`,
  'untimed-left-out': ({ later, earlier, tips }) =>
    `Utan klockslag, och därför inte med, på de dagar som räknas: ${number(later)} i den senare perioden och ${number(earlier)} i den tidigare.${tips ? ' Skedde de på de timmar som räknas kan svaret på om skillnaden är säker bli ett annat.' : ''}`,
  'shared-positions': ({ share }) =>
    `${percent(share)} av händelserna har ett läge som är misstänkt vanligt, till exempel en polisstation eller mitten av ett område. Det kan ge en falsk koncentration.`,
  'without-position': ({ share }) => `${percent(share)} av händelserna saknar läge och är inte med.`,
  repeated: ({ share }) =>
    `${percent(share)} av raderna är lika en tidigare rad i allt. De är med, men kan vara dubbletter.`,
  suppressed: ({ counts }) =>
    `${number(counts)} ${counts === 1 ? 'siffra visas' : 'siffror visas'} inte: små tal, och de tal som skulle avslöja dem.`,
  'missing-weeks': ({ weeks }) =>
    `${number(weeks)} ${weeks === 1 ? 'vecka saknar' : 'veckor saknar'} uppgifter. De räknas som okända, inte som noll.`,
  'weeks-without-any': ({ weeks }) =>
    `${number(weeks)} ${weeks === 1 ? 'vecka' : 'veckor'} i perioderna saknar uppgifter helt, i hela materialet. De räknas som noll i antalen, som därför är för låga: läs inte skillnaden som en förändring.`,
  'cut-days': ({ days }) =>
    `${number(days)} ${days === 1 ? 'dag är' : 'dagar är'} bortskurna, eftersom samma dagar inte finns i båda åren.`,
  'many-comparisons': ({ comparisons }) =>
    `${number(comparisons)} jämförelser görs samtidigt. ${falseOnes(Math.round(comparisons * 0.05))}`,
  'overdispersed-untested': ({ factor }) =>
    `Antalen varierar ${number(factor, 1)} gånger så mycket mellan periodernas delar som oberoende händelser skulle göra. Testet och intervallet tar inte hänsyn till det, så skillnaden är mindre säker än de visar.`,
  'normal-approximation': ({ expected, neighbours }) =>
    `Inom räckhåll från en ruta ligger ${number(neighbours)} rutor med ${number(expected, 1)} väntade händelser tillsammans. Det är så få att p-värdena, som bygger på en normalfördelning, är grova: även händelser som ligger helt slumpvis ger ofta någon het ruta. Läs bara större sammanhängande fält, och inte deras gränser som skarpa.`,
  'other-season': ({ share }) =>
    `Före och efter är olika delar av året${share > 0 ? ` (${percent(share)} av dagarna efter har samma datum före)` : ''}. Jämförelseområdet rättar till det bara om årstiderna slår lika där. Välj 365 dagar för att slippa skillnaden.`,
  'unlike-comparison': ({ times }) =>
    `Jämförelseområdet hade ${times >= 1 ? `${number(times, 1)} gånger så många händelser som` : `bara ${percent(times)} av händelserna i`} åtgärdsområdet. Samma förändring i antal är då inte samma sak: läs verkan i procent hellre än i antal.`,
  'unsure-fall': () =>
    'Att åtgärdsområdet minskade mot jämförelseområdet är inte säkert, och kvoten delas med den minskningen. Är den liten kan kvoten bli hur stor som helst: läs den inte som ett mått på förflyttning.',
  'wide-intervals': ({ share }) =>
    `${percent(share)} av händelserna har en tid som bara är känd på ett dygn när eller sämre. De räknas efter när intervallet börjar.`,
  'far-away': ({ share }) => `${percent(share)} av händelserna ligger långt från området och kan ha fel läge.`,
  overdispersed: ({ factor }) =>
    `Veckorna varierar ${number(factor, 1)} gånger så mycket som oberoende händelser skulle göra. Intervallet är vidgat för det.`,
}

/** Hur många jämförelser som väntas se säkra ut utan att något har hänt. */
function falseOnes(count: number): string {
  if (count === 0) return 'Av dem väntas färre än en se säker ut av slumpen ensam.'
  if (count === 1) return 'Av dem ser ungefär en säker ut av slumpen ensam.'
  return `Av dem ser ungefär ${number(count)} säkra ut av slumpen ensam.`
}

/** Vad en analys säger, hur säkert det är, vad det förutsätter och när det inte ska läsas. */
export const statistics = {
  says: (statement: Statement): string => (says[statement.type] as (given: Statement) => string)(statement),
  n: (n: number) => `Antal händelser: ${number(n)}.`,
  assumption: assumptions,
  caution: (caution: Caution): string => (cautions[caution.code] as (given: Caution) => string)(caution),
  notReadable: 'Ska inte läsas:',
  careful: 'Läs med försiktighet:',
  /** Meningarna i den ordning de läses: vad, hur många, förutsättning, förbehåll. */
  sentences: ({ statement, n, assumption, cautions: held, readable }: Reading): readonly string[] => [
    statistics.says(statement),
    ...(readable ? [statistics.n(n), assumptions[assumption]] : []),
    ...held.map((caution) => statistics.caution(caution)),
  ],
  suppressedCell: 'visas inte',
  suppressedRule: (threshold: number) =>
    `Tal under ${number(threshold)} visas inte, och inte heller de tal som skulle avslöja dem.`,
}
