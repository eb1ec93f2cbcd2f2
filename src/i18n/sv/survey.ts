import { printNumber } from '../numbers'

const count = (value: number, one: string, many: string) => `${printNumber(value, 'sv')} ${value === 1 ? one : many}`

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`

/** Trygghetsundersökningarna: svaren, varför mätningarna skiljer sig, egna tabeller och jämförelser. */
export const survey = {
  lead: 'Hur otrygga de boende säger sig vara, vilken mätning det kommer ur och hur säkert talet är.',
  parts: 'Delar av trygghetssidan',
  views: {
    resultat: 'Svar per stadsdel',
    olika: 'Mätningarna säger olika',
    jamfor: 'Jämför',
    tain: 'Ta in svar',
  },
  city: 'Stockholms stad',
  years: (years: readonly number[]) =>
    years.length === 0
      ? 'År: uppgift saknas'
      : `${listed(years.map(String))}${years.length > 1 ? ' sammanslagna' : ''}`,
  age: (from: number, to: number | null) => (to === null ? `${from} år och äldre` : `${from}–${to} år`),
  groups: {
    alla: 'Alla svarande',
    kvinnor: 'Kvinnor',
    män: 'Män',
    'har funktionsnedsättning': 'Personer med funktionsnedsättning',
  },
  tooFew: (least: number) => `färre än ${least} svar, visas inte`,
  interval: (low: string, high: string) => `${low}–${high} %`,

  form: { question: 'Fråga', years: 'År', group: 'Grupp' },

  results: {
    nothing: 'Det finns inga svar att visa.',
    wordingMissing: 'Frågans ordalydelse: uppgift saknas.',
    answersUnknown: 'antal svar okänt',
    shipped: 'lägesbilden',
    document: 'Lägesbilden',
    fromFile: (source: string, file: string) => `${source}, ur filen ${file}`,
    source: (from: string) => `Källa: ${from}`,
    outlines: (title: string, publisher: string) => `Gränser: ${title}, ${publisher}.`,
    fileName: 'trygghet',
    mapFileName: 'trygghet-karta',
    caption: (heading: string, lead: string) => `${/[.?]$/.test(heading) ? heading : `${heading}.`} ${lead}`,
    table: 'Svaren som tabell',
    onMap: 'Visa otryggheten på kartan',
    describeDots: (heading: string, rows: number) =>
      `Diagram: ${heading}, ${rows} områden. Samma uppgifter står i tabellen nedanför.`,
    describeMap: (heading: string) =>
      `Karta över stadsdelarna: ${heading}. Starkare blått är fler otrygga, streckat är uppgift saknas. Samma uppgifter står i tabellen.`,
    columns: {
      area: 'Område',
      question: 'Fråga',
      years: 'År',
      group: 'Grupp',
      share: 'Andel',
      value: 'Andel (%)',
      interval: 'Osäkerhet, 95 %',
      low: 'Undre gräns (%)',
      high: 'Övre gräns (%)',
      answers: 'Antal svar',
      against: 'Mot staden, procentenheter',
      note: 'Anmärkning',
      source: 'Källa',
    },
    difference: (points: string, low: string, high: string) => `${points} (${low} till ${high})`,
    range: (low: string, high: string) => `${low} till ${high}`,
    rival: (value: string, file: string) => `${value} enligt ${file}`,
    pooled: (years: string) => `Svaren från ${years}: det går inte att läsa ut något enskilt år.`,
    missing: (areas: readonly string[]) => `Uppgift saknas för ${listed(areas)}.`,
    noInterval:
      'Där antalet svar är okänt går osäkerheten inte att räkna ut, och små skillnader betyder kanske ingenting.',
    wilson:
      'Strecket visar vad talet kan stå för med 95 procents säkerhet (Wilsons intervall), om de svarande är ett slumpmässigt urval. Bortfall och skev fördelning ingår inte.',
    tooFewRule: 'Värden som bygger på färre än 30 svar visas inte. Gränsen är vår egen.',
    noCity: 'Ingen jämförelse med staden: det finns inget värde för Stockholms stad på samma fråga.',
    noDifference: 'Mot staden: skillnaden går inte att räkna ut, eftersom antalet svar är okänt eller för litet.',
    againstRest:
      'Mot staden: områdets svar ingår i stadens, så skillnaden är räknad mellan området och resten av staden och omräknad till hela staden.',
    rivals:
      'Öppen ring: en annan tabell har ett annat värde för samma sak. Den senast intagna är ifylld; båda står i tabellen.',
  },

  legend: {
    heading: 'Färgerna',
    under: (limit: number) => `under ${limit} %`,
    between: (from: number, to: number) => `${from} till under ${to} %`,
    from: (limit: number) => `${limit} % och mer`,
    missing: 'uppgift saknas eller för få svar',
    line: (ranges: readonly string[], missing: string) =>
      `Blått från svagast till starkast: ${ranges.join('; ')}. Streckat: ${missing}.`,
    fixedRule: 'Klasserna är fasta, i steg om tio procentenheter, så att färgen betyder samma sak för alla år.',
    madeRule: (step: number) =>
      `Klasserna är ${step} procentenheter breda: det minsta av stegen 5, 10, 20 och 25 där frågans alla värden ryms i fyra klasser. De är desamma för alla år och grupper, så att färgerna kan jämföras.`,
  },

  groupsSaid: {
    heading: 'Grupper: vad handlingarna säger i ord',
    lead: 'Handlingarna jämför grupper men anger inga tal för dem. Med egna tabeller kan grupperna visas här.',
  },

  chart: {
    copyPicture: 'Kopiera bild',
    savePicture: 'Spara bild',
    copyData: 'Kopiera data',
    saveData: 'Spara data',
    told: {
      pictureCopied: 'Bilden är kopierad.',
      dataCopied: 'Uppgifterna är kopierade och kan klistras in i ett kalkylblad.',
      pictureSaved: 'Bilden är sparad som PNG.',
      dataSaved: 'Uppgifterna är sparade som CSV.',
      pictureInstead: 'Webbläsaren tillät inte kopiering. Bilden sparades som fil i stället.',
      dataInstead: 'Webbläsaren tillät inte kopiering. Uppgifterna sparades som fil i stället.',
      failed: 'Det gick inte. Tabellen på sidan kan markeras och kopieras.',
    },
  },

  measurements: {
    lead: 'Fyra mätningar ger olika besked om tryggheten i Hässelby-Vällingby. De står här bredvid varandra, med handlingens egna ord. Ingen av dem utses till den rätta.',
    question: 'En fråga som handlingen återger',
    period: 'När',
    population: 'Vilka som svarat',
    direction: 'Hur tryggheten rör sig',
    answers: 'Antal svar',
    value: 'Värde',
    safety: { ökar: 'Tryggheten ökar', minskar: 'Tryggheten minskar' },
    noDirection: 'Säger inget om förändring.',
    notSampled:
      'Inget intervall: andelen och antalet är ungefärliga, och de som svarade är inte ett slumpmässigt urval.',
    said: (statements: number) => `Vad handlingen säger (${count(statements, 'uppgift', 'uppgifter')})`,
    why: 'Var de skiljer sig, och varför',
    documentSays: 'Handlingens egen förklaring',
    ourReading: 'Vår läsning',
    inShort: 'Vår sammanfattning:',
    noReason: 'Varken handlingen eller vi har en förklaring.',
    allDisagreements: 'Alla frågor där källorna skiljer sig',
  },

  intake: {
    lead: 'Ta in en tabell med svar från en trygghetsundersökning. Du ser hur den har lästs innan något sparas. Tabellen hamnar i arbetsboken och går att ta bort.',
    choose: 'Välj fil',
    drop: 'eller dra hit den. CSV och Excel (.xlsx) går att läsa.',
    dropNow: 'Släpp filen här.',
    several: 'Välj en fil i taget.',
    reading: (name: string) => `Läser ${name} …`,
    cancel: 'Avbryt',
    stopped: (name: string) => `Läsningen av ${name} avbröts. Ingenting är ändrat.`,
    refused: (name: string) => `${name} gick inte att läsa`,
    open: 'Öppen fil',
    close: 'Stäng filen',
    sheet: 'Blad',
    mapping: '1. Kolumnerna',
    mappingLead: 'Kontrollera vad varje kolumn är. En rad behöver ett område och ett värde.',
    mappingUnsure:
      'Rubrikraden kändes inte igen. Ange vilken rad den står på och vilka kolumner som är område och värde.',
    headerRow: 'Rubrikraden',
    noColumn: 'Finns inte i tabellen',
    column: (letter: string, header: string) => (header === '' ? `Kolumn ${letter}` : `${letter}: ${header}`),
    columns: {
      area: 'Område',
      question: 'Fråga',
      years: 'År',
      group: 'Grupp',
      value: 'Andel i procent',
      answers: 'Antal svar',
      count: 'Antal som svarat så',
      source: 'Undersökning',
    },
    forAll: 'Gäller hela tabellen',
    forAllLead: 'Fyll i det som ingen kolumn säger.',
    ownQuestion: 'Frågan, med undersökningens ord',
    ownYears: 'År, till exempel 2023 eller 2020, 2021 och 2023',
    ownSource: 'Undersökningens namn',
    read: '2. Så har tabellen lästs',
    tally: (rows: number, leftOut: number) =>
      `${count(rows, 'rad läst', 'rader lästa')}, ${count(leftOut, 'rad överhoppad', 'rader överhoppade')}.`,
    faults: (faults: number) => count(faults, 'cell att se över', 'celler att se över'),
    saveFaults: 'Spara listan som CSV',
    faultsFile: 'celler-att-se-over',
    faultColumns: { cell: 'Cell', given: 'Står i cellen', weight: 'Följd', says: 'Vad som är fel' },
    weights: { fel: 'Raden tas inte in', upplysning: 'Raden tas in' },
    blank: 'tom',
    means: (given: string) => `Området ”${given}” betyder`,
    notChosen: 'Inte valt, raden hoppas över',
    alike: 'Liknar namnet',
    others: 'Andra områden',
    more: (rest: number) => `och ${printNumber(rest, 'sv')} till, i listan som CSV`,
    preview: 'De första raderna som de har lästs',
    take: (rows: number) => `Ta in ${count(rows, 'rad', 'rader')}`,
    tooMany: (rows: number, most: number) =>
      `Tabellen har ${printNumber(rows, 'sv')} rader. En tabell får ha högst ${printNumber(most, 'sv')}; dela upp den.`,
    nothingFound: 'Ingen rad kan tas in än.',
    saving: 'Sparar …',
    saved: (time: string, rows: number) => `Sparat ${time}. ${count(rows, 'rad', 'rader')} är intagna.`,
    removed: (time: string) => `Sparat ${time}. Tabellen är borttagen.`,
    undo: 'Ångra',
    undone: (time: string) => `Ångrat ${time}.`,
    redo: 'Gör igen',
    notSaved: 'Inte sparat',
    keptHere: 'Tabellen finns i den här fliken och sparas så snart webbläsaren tar emot den.',
    nothingWritten: 'Ingenting är sparat. Filen är kvar här, så du kan försöka igen.',
    show: 'Visa svaren',
    taken: 'Intagna tabeller',
    none: 'Ingen tabell är intagen. Svaren på sidan är de som handlingarna anger.',
    takenBy: (rows: number, role: string, moment: string) =>
      `${count(rows, 'rad', 'rader')}, intagen av ${role} ${moment}`,
    noRole: 'någon utan angiven roll',
    remove: 'Ta bort',
    removeNamed: (file: string) => `Ta bort ${file}`,
    fault: {
      'area-unknown': () => 'Området finns inte. Välj ovan vilket som menas.',
      'area-blank': () => 'Området saknas.',
      'question-blank': () => 'Frågan saknas. Fyll i den för hela tabellen.',
      'years-unreadable': () =>
        'Året går inte att läsa. Skriv 2023, eller 2020, 2021 och 2023, eller fyll i det för hela tabellen.',
      'years-future': ({ year }: Details) => `År ${year} har inte varit än.`,
      'group-unknown': () =>
        'Gruppen är varken alla, kvinnor, män, har funktionsnedsättning eller en ålder som 50–64 år.',
      'value-blank': () => 'Värdet saknas och visas som uppgift saknas.',
      'value-unreadable': () => 'Värdet är inget tal.',
      'value-out-of-range': () => 'Värdet ligger inte mellan 0 och 100 procent.',
      'value-share-or-percent': () =>
        'Talet kan vara en andel (0,47 av alla) eller mindre än en procent, eftersom kolumnen har båda slagen. Skriv procenttecken.',
      'values-as-shares': () => 'Hela kolumnen är andelar av ett och har lästs som procent: 0,47 som 47 %.',
      'answers-unreadable': () => 'Antalet svar är inget helt tal över noll.',
      'answers-below-count': ({ count: given }: Details) =>
        `Antalet svar är mindre än antalet som svarat så (${given}).`,
      'count-unreadable': () => 'Antalet är inget helt tal.',
      'value-differs-from-count': ({ count: given, answers }: Details) =>
        `Värdet stämmer inte med ${given} av ${answers} svar.`,
      'stated-twice': ({ rows }: Details) => `Raderna ${rows} säger olika om samma sak. Ingen av dem tas in.`,
      'stated-again': () => 'Samma uppgift en gång till. Den räknas en gång.',
      'column-missing': ({ missing }: Details): string =>
        missing === 'area' ? 'Kolumnen med områden är inte angiven.' : 'Kolumnen med värden är inte angiven.',
      example: () => 'Märkt Exempeldata. Påhittade uppgifter tas inte in.',
    },
  },

  compare: {
    lead: 'Två år eller två frågor sida vid sida, ett streck för varje område.',
    onlyOne:
      'Det finns bara en fråga från en enda mätning med tal, så det finns inget att jämföra än. Ta in en tabell med en annan mätning, så visas den här.',
    toIntake: 'Ta in svar',
    from: 'Från',
    to: 'Till',
    end: (question: string, years: string) => `${question} (${years})`,
    pickTwo: 'Välj två olika mätningar.',
    describe: (from: string, to: string, lines: number) =>
      `Lutningsdiagram från ${from} till ${to}, ${count(lines, 'område', 'områden')}. Samma uppgifter står i tabellen nedanför.`,
    noLines: 'Inget område har ett värde i båda mätningarna.',
    withoutLine: (areas: readonly string[]) =>
      `Utan streck, eftersom ett värde saknas eller inte visas: ${listed(areas)}.`,
    otherQuestion: 'Det är två olika frågor. Talen mäter olika saker, så ingen skillnad är räknad.',
    sharedYears: (years: readonly number[]) =>
      `Båda bygger delvis på svaren från ${listed(years.map(String))}. Strecken är därför flackare än förändringen, och ingen osäkerhet kan räknas ut.`,
    method:
      'Osäkerheten i förändringen är Newcombes intervall, 95 procent, och förutsätter två oberoende slumpmässiga urval.',
    swipe: {
      heading: 'På kartan',
      lead: (from: string, to: string) =>
        `Vänster om linjen visas ${from}, höger om den ${to}. Dra linjen i kartan eller flytta reglaget med piltangenterna.`,
      slider: (from: string, to: string) => `Linjen mellan ${from} och ${to}`,
      shows: (share: number, from: string, to: string) =>
        `${share} procent av kartans bredd visar ${from}, resten ${to}`,
      describe: (from: string, to: string) =>
        `Karta över stadsdelarna: ${from} till vänster om en linje, ${to} till höger om den. Starkare blått är fler otrygga, streckat är uppgift saknas. Samma uppgifter står i tabellen.`,
      fileName: 'trygghet-jamforelse-karta',
    },
    table: 'Jämförelsen som tabell',
    change: 'Förändring, procentenheter',
    changeInterval: 'Osäkerhet, 95 %',
    notComparable: 'räknas inte',
    fileName: 'trygghet-jamforelse',
    between: (from: string, to: string) => `${from} och ${to}`,
  },
}

type Details = Readonly<Record<string, string | number>>
