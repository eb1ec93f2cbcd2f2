import type { Unfit } from '../../domain/incidents/ring-of-shape'

const weekdays = ['måndagar', 'tisdagar', 'onsdagar', 'torsdagar', 'fredagar', 'lördagar', 'söndagar'] as const
const weekdayNames = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const

type Span = {
  readonly firstDay: number
  readonly lastDay: number
  readonly fromHour: number
  readonly toHour: number
}

const daysOf = ({ firstDay, lastDay }: Span): string => {
  const [first, last] = [weekdays[firstDay] ?? '', weekdays[lastDay] ?? '']
  if (firstDay === 0 && lastDay === 6) return 'alla dagar'
  if (firstDay === lastDay) return first
  return lastDay === firstDay + 1 ? `${first} och ${last}` : `${first}–${last}`
}

const saidSpan = (span: Span): string => {
  const wholeDay = span.fromHour === 0 && span.toHour === 24
  return wholeDay ? daysOf(span) : `${daysOf(span)} ${span.fromHour}–${span.toHour}`
}

/** "RÅN" stays, "Narkotikabrott" becomes a word in a sentence. */
const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase('sv') + name.slice(1) : name

const eitherOf = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} eller ${names.at(-1)}`

const events = (count: number, printed: string): string => `${printed} ${count === 1 ? 'händelse' : 'händelser'}`

export const incidents = {
  parts: {
    label: 'Delar av händelserna',
    oversikt: 'Översikt',
    perioder: 'I år mot i fjol',
    monster: 'Mönster',
    vandring: 'Passar vandringen?',
    atgard: 'Före och efter',
    rapport: 'Rapport',
  },
  material: 'Material',
  shipped: 'Påhittade händelser som följer med',
  bring: 'Läs in en egen fil',
  caution: 'Rapporterade händelser är inte alla brott.',
  invented: 'Händelserna är påhittade av ett program. Inget antal, läge eller klockslag säger något om verkliga brott.',
  passing: (count: number, printed: string, all: string) =>
    `${printed} av ${all} ${count === 1 && all === '1' ? 'händelse' : 'händelser'}`,
  passingNow: (said: string) => `Filtret släpper igenom ${said}.`,
  counting: 'Räknar …',
  sections: {
    filter: 'Filter',
    map: 'Karta över händelserna',
    series: 'Över tid',
    hours: 'Timme och veckodag',
    kinds: 'Slag',
    districts: 'Stadsdelar',
    rings: 'Kring platserna',
    rows: 'Händelserna',
  },
  filter: {
    none: 'Inget filter: alla händelser är med.',
    remove: (clause: string) => `Ta bort ${clause}`,
    clear: 'Rensa',
    cleared: 'Filtret är tömt.',
    doubtful: (count: string) => `Ta med tveksamma rader (${count})`,
    doubtfulWhy:
      'En rad är tveksam när tiden eller platsen inte går att lita på. Den räknas med om ni inte tar bort den.',
  },
  saved: {
    heading: (count: number) => (count === 0 ? 'Sparade filter' : `Sparade filter (${count})`),
    list: 'Sparade filter',
    none: 'Inget filter är sparat än. Ett sparat filter ligger i arbetsboken och följer med när den lämnas som fil eller delas.',
    nothing: 'Ställ in ett filter, så kan det sparas här.',
    name: (said: string) => `Namn på filtret ${said}`,
    save: 'Spara filtret',
    bound: (material: string) => `Bara för ${material}`,
    only: (material: string) => `bara för ${material}`,
    needsName: 'Skriv ett namn.',
    taken: (name: string) => `Det finns redan ett filter som heter ${name}.`,
    rename: 'Byt namn',
    renameNamed: (name: string) => `Byt namn på ${name}`,
    newName: 'Nytt namn',
    saveName: 'Spara namnet',
    remove: 'Ta bort',
    removeNamed: (name: string) => `Ta bort ${name}`,
    cancel: 'Avbryt',
    kept: (name: string) => `Filtret ${name} är sparat.`,
    renamed: (name: string) => `Filtret heter nu ${name}.`,
    removed: (name: string) => `Filtret ${name} är borttaget.`,
    undone: 'Det är ångrat.',
    restHolds: 'Resten av filtret är använt på det material som visas',
  },
  clause: {
    hours: (spans: readonly Span[]) => spans.map(saidSpan).join(' och '),
    kinds: (names: readonly string[]) => eitherOf(names.map(inSentence)),
    noKind: 'utan slag',
    districts: (names: readonly string[], outside: boolean) =>
      names.length === 0
        ? 'utanför stadsdelarna'
        : `i ${eitherOf(names)}${outside ? ' eller utanför stadsdelarna' : ''}`,
    near: (distance: string, place: string) => `inom ${distance} från ${place}`,
    ring: (area: string) => `inom det ritade området (${area})`,
    ownArea: (name: string, area: string) => `inom ytan ${name} (${area})`,
    doubtful: 'utan tveksamma rader',
  },
  empty: {
    none: 'Ingen händelse släpps igenom av filtret. Ta bort något av det ovan.',
    noSet: 'Materialet har inga händelser.',
    few: (said: string) =>
      `Bara ${said}: så få kan ligga som de gör av en slump. Läs dem var för sig, inte som ett mönster.`,
    one: 'En enda händelse visar inget mönster.',
    noTimes: 'Materialet har inga tider, så det finns ingen tidsserie och inga timmar.',
    untimed: (said: string) => `${said} utan tid är inte med här.`,
    noPositions: 'Materialet har inga lägen, så inget kan ritas på kartan eller räknas kring platserna.',
    unpositioned: (said: string) => `${said} utan läge är inte på kartan.`,
    noKinds: 'Materialet anger inget slag.',
    unknownHours: (said: string) => `${said} har en dag men inget klockslag och är inte med i rutnätet.`,
  },
  events,
  chart: {
    savePicture: 'Spara bild',
    saveTable: 'Spara tabell (CSV)',
    pictureSaved: 'Bilden är sparad.',
    tableSaved: 'Tabellen är sparad.',
    failed: 'Det gick inte att spara.',
    table: 'Visa som tabell',
    of: (chart: string) => `${chart} som tabell`,
    others: 'Det egna filtret räknas inte: diagrammet visar vad de andra lämnar kvar.',
    chosen: 'valt',
    count: 'Antal',
  },
  series: {
    by: { day: 'per dag', week: 'per vecka', month: 'per månad' },
    describe: (from: string, to: string, most: string) => `Antal händelser från ${from} till ${to}. Som mest ${most}.`,
    help: 'Dra över diagrammet för att välja en period, eller flytta gränserna med piltangenterna.',
    start: 'Periodens början',
    end: 'Periodens slut',
    from: 'Från',
    to: 'Till',
    period: 'Period',
    first: 'Första dag',
    last: 'Sista dag',
    whole: 'Hela tiden',
    wider: 'Vidga perioden',
    closer: 'Perioden närmare',
    closerStart: 'Närbildens början',
    closerEnd: 'Närbildens slut',
    closerHelp: 'Dra för att välja en kortare period, så följer närbilden med.',
    cut: 'Den första och den sista stapeln kan vara kortare än de andra.',
  },
  hours: {
    weekdays: weekdayNames as readonly string[],
    short: ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'] as readonly string[],
    everyDay: 'alla dagar',
    cell: (weekday: number, hour: number, said: string, chosen: boolean) =>
      `${weekdayNames[weekday]} ${hour}–${hour + 1}: ${said}${chosen ? ', valt' : ''}`,
    row: (weekday: number) => `Hela ${weekdayNames[weekday]}en`,
    column: (hour: number) => `Klockan ${hour}–${hour + 1} alla dagar`,
    grid: 'Händelser per timme och veckodag',
    most: (weekday: number, hour: number, said: string) =>
      `Flest ${weekdayNames[weekday]} ${hour}–${hour + 1}: ${said}. Mörkare ruta är fler.`,
    thousands: 'Talen i rutorna är tusental.',
    help: 'Dra över rutor eller klicka på en dag eller timme. Med tangentbord: piltangenter, Skift och pil för flera rutor, Enter väljer.',
    clock: 'Klockan',
  },
  bars: {
    kind: 'Slag',
    noKind: 'utan slag',
    district: 'Stadsdel',
    outside: 'Ingen stadsdel',
    help: 'Klicka för att välja en eller flera.',
    said: (name: string, said: string) => `${name}: ${said}`,
    more: (count: number) => `Visa ${count} till`,
    fewer: 'Visa färre',
  },
  rings: {
    place: 'Plats',
    within: (distance: string) => `Inom ${distance}`,
    choose: (place: string, distance: string, said: string) => `${place}, inom ${distance}: ${said}`,
    help: 'Varje tal räknar alla inom avståndet, fågelvägen. Klicka på ett tal för att filtrera.',
    approximate: 'Läget är ungefärligt, så de minsta ringarna är osäkra.',
    unlocated: (names: string) => `Utan läge, och därför inte med: ${names}.`,
    chance: 'Tal under 10 varierar mest av slumpen: jämför dem inte med varandra.',
    overlap: 'Ringarna överlappar varandra och ska inte summeras.',
  },
  rows: {
    row: 'Rad',
    time: 'Tid',
    kind: 'Slag',
    place: 'Plats',
    doubts: 'Tveksamt',
    none: 'Ingen händelse att visa.',
    caption: (shown: string, all: string) => `Rad 1–${shown} av ${all}`,
    more: (count: string) => `Visa ${count} till`,
    order: 'Ordning',
    newest: 'Senaste först',
    oldest: 'Äldsta först',
    noTime: 'utan tid',
    noHour: 'klockslag okänt',
    noPlace: 'ingen angiven',
    doubtWords: {
      'no-position': 'inget läge',
      'far-away': 'långt bort',
      'swapped-axes': 'nord och öst verkar ha bytt plats',
      'shared-position': 'samma läge som orimligt många',
      'no-time': 'ingen tid',
      'no-time-of-day': 'inget klockslag',
      'end-before-start': 'slutar innan den börjar',
      'skipped-hour': 'klockslag som inte fanns',
      future: 'senare än inläsningen',
      repeated: 'lika med en tidigare rad',
    },
  },
  map: {
    drawn: 'Rita som',
    as: { punkter: 'Punkter', sexhorningar: 'Sexhörningar', tathet: 'Täthet', stadsdelar: 'Stadsdelar' },
    canvas:
      'Karta över händelserna. Piltangenter flyttar, plus och minus zoomar. När ett område ritas sätter Enter ett hörn i mitten.',
    tooMany: (most: string) => `Fler än ${most} passerar, så kartan visar antal i sexhörningar i stället för punkter.`,
    bandwidth: 'Bandbredd',
    densityLegend: 'Händelser per km²',
    atLeast: (value: string) => `minst ${value}`,
    densityNote: (bandwidth: string) =>
      `Tätheten är räknad i meter (bandbredd ${bandwidth}) och ändras inte när kartan zoomas.`,
    hexNote: (radius: string) => `Varje sexhörning är ${radius} från mitt till hörn.`,
    countLegend: 'Antal händelser',
    between: (low: string, high: string) => (low === high ? low : `${low}–${high}`),
    orMore: (low: string) => `${low} eller fler`,
    draw: 'Rita ett område',
    drawHelp: 'Klicka hörn för hörn, eller flytta kartan med piltangenterna och tryck Enter. Minst tre hörn.',
    drawn3: 'Filtrera på området',
    undo: 'Ta bort senaste hörnet',
    cancel: 'Avbryt',
    corner: (count: number) => `Hörn ${count}.`,
    own: {
      show: 'Visa egna lager',
      choose: 'Filtrera på en egen yta',
      none: 'Välj yta',
      byPointer: 'Det går också att klicka på ytan i kartan.',
      unnamed: (number: number, layer: string) => `Yta ${number} i ${layer}`,
      first: (count: string) => `Listan har de första ${count}. De andra väljs i kartan.`,
      chosen: (name: string) => `Filtret är nu ytan ${name}.`,
      unfit: {
        line: () => 'en linje har ingen yta att räkna inom.',
        parts: () => 'ytan har flera delar, och filtret rymmer bara en sammanhängande yta. Rita området i stället.',
        holes: () => 'ytan har hål, och det kan filtret inte ha. Rita området i stället.',
        corners: (corners: string, most: string) =>
          `ytan har ${corners} hörn, och filtret rymmer högst ${most}. Förenkla ytan i det program som filen kommer från, eller rita området.`,
        small: () => 'ytan är mindre än vad filtret kan skilja ut, omkring en meter.',
      } satisfies Record<Unfit, (corners: string, most: string) => string>,
    },
    beside: 'Bleka punkter ligger utanför det valda området.',
    tooWide: (kilometres: string) =>
      `Lägena ligger ${kilometres} isär, så tätheten går inte att räkna. Något läge är troligen fel.`,
    working: 'Kartan ritas …',
  },
  print: {
    heading: (site: string) => `Händelser i ${site}`,
    filter: 'Filter',
    period: 'Period',
    count: 'Antal',
    source: 'Källa',
    read: 'Inläst',
    wholePeriod: 'hela materialet',
    nothing: 'inget',
    status: 'Underlag',
    others: 'Varje diagram visar vad de andra filtren lämnar kvar; det valda är fyllt.',
  },
}
