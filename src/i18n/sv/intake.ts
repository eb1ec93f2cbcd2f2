import type { MappingDoubt, PersonFinding } from '../../domain/incidents/intake/inspection'
import type { ColumnRole, FileFormat, TextEncoding } from '../../domain/incidents/intake/intake-mapping'
import type { IntakeFinding } from '../../domain/incidents/intake/intake-report'
import type { RowOutcome, RowReason } from '../../domain/incidents/intake/row-reason'
import { printNumber } from '../numbers'

const number = (value: number) => printNumber(value, 'sv')
const count = (value: number, one: string, many: string) => `${number(value)} ${value === 1 ? one : many}`
const rows = (value: number) => count(value, 'rad', 'rader')
const firstRows = (value: number) => (value === 1 ? 'den första raden' : `de första ${number(value)} raderna`)
const percent = (share: number) => `${printNumber(100 * share, 'sv', share < 0.1 && share > 0 ? 1 : 0)} %`
const week = (iso: string) => `v. ${Number(iso.slice(6))} ${iso.slice(0, 4)}`
const degrees = (value: number) => printNumber(value, 'sv', 4)

const systems: Readonly<Record<number, string>> = {
  4326: 'WGS 84, grader',
  3006: 'SWEREF 99 TM',
  3011: 'SWEREF 99 18 00',
  3857: 'Web Mercator',
}

/** Händelser ur filer: välja, se efter, rätta, läsa in, behålla. */
export const intake = {
  lead: 'Läs in händelser ur en fil från det system ni använder. Du ser hur appen har förstått filen och rättar det som är fel innan något läses in.',
  staysHere: 'Filen läses i den här webbläsaren. Ingenting skickas någonstans.',

  file: {
    heading: '1. Välj fil',
    choose: 'Välj fil',
    drop: 'eller dra hit den.',
    dropNow: 'Släpp filen här.',
    several: 'Välj en fil i taget.',
    formats:
      'Går att läsa: CSV och annan text med skiljetecken, Excel (.xlsx), GeoJSON, GPX, KML, FlatGeobuf och Parquet. Koordinater i WGS 84, SWEREF 99 TM, SWEREF 99 18 00 eller Web Mercator.',
    limits: (most: number) =>
      `Högst ${number(most)} rader. CSV läses bit för bit och får vara flera gigabyte; är en annan fil för stor säger appen vilken gräns som gäller.`,
    sample: 'Pröva med en exempelfil',
    sampleLead: '414 påhittade rader som ser ut som ett riktigt uttag, med de fel som sådana brukar ha.',
    sampleSave: 'Spara exempelfilen',
    fetching: 'Hämtar exempelfilen …',
    inspecting: (file: string) => `Ser efter vad ${file} innehåller …`,
    cancel: 'Avbryt',
    stopped: (file: string) => `${file} är inte inläst: du avbröt. Ingenting är ändrat.`,
    refused: (file: string) => `${file} gick inte att läsa`,
    reason: 'Det beror på detta',
    again: 'Välj en annan fil eller rätta felet och välj samma fil igen. Det som redan är inläst är orört.',
    open: 'Vald fil',
    close: 'Lämna filen',
    size: (format: FileFormat, size: string) => `${formats[format]}, ${size}`,
  },

  seen: {
    heading: '2. Så har appen förstått filen',
    lead: 'Gissat ur de första raderna. Rätta det som är fel, så läses de om på en gång.',
    again: 'Läser om med din rättelse …',
    remembered: (file: string, date: string) =>
      `Filen har samma kolumner som ${file}, och samma tolkning som du godtog ${date} är föreslagen.`,
    refused: 'Filen kunde inte läsas så',
    guessAnew: 'Gissa på nytt',
    doubts: 'Titta särskilt på det här',
    check: 'Kontrollera',
    layout: 'Filen',
    sheet: 'Blad',
    headerRow: 'Rubrikrad',
    noHeader: 'Ingen rubrikrad',
    row: (row: number) => `Rad ${number(row)}`,
    delimiter: 'Skiljetecken',
    delimiters: { ';': 'Semikolon (;)', ',': 'Komma (,)', '\t': 'Tabb', '|': 'Lodstreck (|)' },
    encoding: 'Teckenkodning',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 (LE)',
      'utf-16be': 'UTF-16 (BE)',
      'windows-1252': 'Windows-1252 (äldre svensk)',
    } satisfies Record<TextEncoding, string>,
    decimalMark: 'Decimaltecken',
    decimalMarks: { ',': 'Komma: 59,36', '.': 'Punkt: 59.36' },
    system: 'Koordinatsystem',
    systems,
    order: 'Ordning i lägescellen',
    orders: { 'north-east': 'Nord, sedan öst', 'east-north': 'Öst, sedan nord' },
    swapAxes: 'Låt nord och öst byta plats',
    dateOrder: 'Datum som 5/3 2024',
    dateOrders: { 'day-month': '5 mars (dag, månad)', 'month-day': '3 maj (månad, dag)' },
    unzoned: 'Tider utan tidszon',
    unzonedAs: { wall: 'Svensk tid, som på klockan', utc: 'UTC, räknas om till svensk tid' },
    preview: 'De första raderna i filen',
    previewRow: 'Rad',
    sideways: (columns: number) => `Tabellen har ${number(columns)} kolumner. Rulla i sidled för att se alla.`,
    more: (shown: number, whole: boolean, looked: number) =>
      whole && looked <= shown
        ? 'Det är hela filen.'
        : `Här syns ${rows(shown)}. Gissningen bygger på ${whole ? `alla ${number(looked)}` : `de första ${number(looked)}`}.`,
    column: (letter: string, name: string) => (name === '' ? `Kolumn ${letter}` : `${letter}: ${name}`),
    roleOf: (column: string) => `Vad är kolumnen ${column}?`,
    roles: {
      from: 'Tid (från)',
      'from-date': 'Datum (från)',
      'from-time': 'Klockslag (från)',
      to: 'Tid till',
      'to-date': 'Datum till',
      'to-time': 'Klockslag till',
      kind: 'Slag av händelse',
      place: 'Platsens namn',
      north: 'Nord, N, latitud',
      east: 'Öst, E, longitud',
      position: 'Läge (båda talen)',
      id: 'Nummer, läses inte in',
      text: 'Fritext, läses inte in',
      ignored: 'Läses inte in',
    } satisfies Record<ColumnRole, string>,
    middle: (numbers: string) => `mitten: ${numbers}`,
    freeText: 'I fritext kan det stå namn och annat om enskilda, och den behövs varken på kartan eller i tabellerna.',
    sample: (good: number, doubtful: number, skipped: number) =>
      `Av ${firstRows(good + doubtful + skipped)} blir ${number(good)} utan tvekan, ${count(doubtful, 'tveksam', 'tveksamma')} och ${count(skipped, 'överhoppad', 'överhoppade')}.`,
    readAs: 'Den första raden blir',
    readKind: 'Slag',
    readTime: 'Tid',
    readPlace: 'Plats',
    readPosition: 'Läge',
    until: (from: string, to: string) => `${from} till ${to}`,
    map: 'Var de första raderna hamnar',
    mapDescription: (inside: number) => `Stadsdelarna i konturer med ${count(inside, 'läge', 'lägen')} som prickar.`,
    mapCaption: (system: string, inside: number, outside: number, without: number) =>
      [
        `Läst som ${system}: ${count(inside, 'läge', 'lägen')} i bilden`,
        ...(outside > 0 ? [`${number(outside)} utanför`] : []),
        ...(without > 0 ? [`${rows(without)} utan läge`] : []),
      ]
        .join(', ')
        .concat('.'),
    allOutside:
      'Inget läge hamnar här. Pröva ett annat koordinatsystem, eller låt nord och öst byta plats, om händelserna är härifrån.',
    noPositions: 'Inga lägen kan läsas än. Välj vilka kolumner som är nord och öst.',
    doubt: {
      'no-header': () => 'Ingen rubrikrad kändes igen. Välj vilken rad den står på, eller vad varje kolumn är.',
      'ambiguous-date-order': (column) =>
        `Datumen i ${column} kan läsas både som dag och månad och tvärtom. Välj under ”Datum som 5/3 2024”.`,
      'no-time-column': () =>
        'Ingen kolumn ser ut som tid. Utan tid syns händelserna på kartan, men inte i tidsserie eller timmar.',
      'no-position-column': () =>
        'Ingen kolumn ser ut som läge. Utan läge räknas händelserna i tiden, men syns inte på kartan.',
      'no-kind-column': () => 'Ingen kolumn ser ut som slag av händelse. Alla hamnar då i samma grupp.',
      'system-by-values': () =>
        'Ingen rubrik nämner koordinatsystemet. Det är valt efter hur stora talen är; se efter på kartan.',
      'system-disagrees': (_, named) =>
        `Rubriken nämner ${systems[named ?? 0] ?? 'ett annat system'}, men talen passar inte. Det system som talen passar är valt.`,
      'system-unknown': () =>
        'Talen passar inget av koordinatsystemen. Välj system, eller se om rätt kolumner är valda.',
      'axes-swapped': () => 'Nord och öst står i varandras kolumner på de flesta rader. De är därför valda tvärtom.',
      'far-from-site': () =>
        'De flesta lägen ligger långt härifrån. Antingen är koordinatsystemet fel eller så gäller filen ett annat område.',
      'role-twice': (column) =>
        `${column} kan vara samma sak som en annan kolumn. Den första är vald; byt om det är fel.`,
      'free-text-left-out': (column) => `${column} ser ut som fritext och läses inte in.`,
    } satisfies Record<MappingDoubt['code'], (column: string, named?: number) => string>,
    persons: 'Uppgifter om enskilda',
    personsStop: 'Filen kan inte läsas in så länge de här kolumnerna är med.',
    person: (kind: PersonFinding['kind'], finds: number, column: string, row: number) =>
      `${column}: ${number(finds)} ${finds === 1 ? personWords[kind][0] : personWords[kind][1]}, först på rad ${number(row)}.`,
    personLeftOut: 'Kolumnen läses inte in.',
    dropColumn: (column: string) => `Läs inte in ${column}`,
    personsLead: 'Personnummer, telefonnummer och e-postadresser läses aldrig in.',
  },

  shapes: {
    heading: 'Ytor och linjer i filen',
    lead: (found: number) =>
      `Bland det som är genomgånget finns ${count(found, 'yta eller linje', 'ytor och linjer')}. De kan bli ett eget lager. Läses filen in som händelser används mitten av varje.`,
    read: 'Läs som eget lager',
    reading: 'Läser ytor och linjer …',
    refused: 'Lagret kunde inte läsas',
    picture: (inside: number) => `Stadsdelarna i konturer med ${count(inside, 'yta eller linje', 'ytor och linjer')}.`,
    caption: (inside: number, outside: number) =>
      `${count(inside, 'yta eller linje', 'ytor och linjer')} i bilden${outside > 0 ? `, ${number(outside)} utanför` : ''}.`,
    swapped: (shapes: number) =>
      `Nord och öst ser ut att stå i varandras ställe i ${count(shapes, 'yta eller linje', 'ytor och linjer')}. Inget är flyttat.`,
    turn: 'Läs om med nord och öst omkastade',
    keep: 'Spara lagret',
    notStored: 'Lagret är inte sparat',
    kept: (kept: number) => `Sparat: ${count(kept, 'yta eller linje', 'ytor och linjer')}. Lagret står sist på sidan.`,
    layers: 'Egna lager',
    where:
      'De ligger i den här webbläsaren och följer inte med arbetsboken eller en länk. Kartan visar dem under Kartlager.',
    onMap: 'Visa på kartan',
    onMapNamed: (name: string) => `Visa ${name} på kartan`,
    count: (kept: number, read: string) => `${count(kept, 'yta eller linje', 'ytor och linjer')}, inläst ${read}`,
    sure: (name: string) =>
      `Ta bort lagret ${name} ur webbläsaren? Det går inte att ångra, men filen på din dator är kvar.`,
    yes: 'Ta bort lagret',
  },

  take: {
    heading: '3. Läs in',
    name: 'Vad materialet ska heta',
    source: 'Vem som svarar för uppgifterna',
    sourceHint: 'Till exempel polisregion Stockholm, uttag 3 mars. Lämnas det tomt står det ”uppgift saknas”.',
    status: 'Uppgifterna är',
    statuses: { källa: 'Verkliga', exempel: 'Påhittade. De märks Exempeldata överallt.' },
    once: 'Ta med bara en av lika rader',
    onceHint:
      'Gäller rader som är lika i alla kolumner. Annars är alla med, och de som upprepar en annan märks som tveksamma.',
    take: 'Läs in filen',
    toWords: 'Namn och källa',
    reading: (file: string) => `Läser in ${file} …`,
    soFar: (taken: number, read: string, of: string) => `${rows(taken)}, ${read} av ${of}`,
    cancel: 'Avbryt',
    stopped: 'Inläsningen avbröts. Ingenting är sparat, och filen är kvar här.',
    needsColumn: 'Välj minst en kolumn för tid, läge eller slag.',
    needsPersonsOut: 'Ta först bort kolumnerna med uppgifter om enskilda.',
    tight: (free: string, size: string) =>
      `Webbläsaren har ${free} kvar och filen är ${size}. Får materialet inte plats finns det bara i den här fliken, och det sägs då.`,
  },

  report: {
    heading: '4. Inläst',
    read: (value: number) => `${number(value)} lästa`,
    skipped: (value: number) => count(value, 'överhoppad', 'överhoppade'),
    doubtful: (value: number) => count(value, 'tveksam', 'tveksamma'),
    explained: (good: number, doubtful: number, remarked: number) =>
      `Av de lästa är ${number(good)} utan anmärkning, ${number(doubtful)} tveksamma och ${number(remarked)} med något att känna till. Tveksamma rader är kvar och märkta; inget är flyttat eller rättat.`,
    blank: (value: number) => `${count(value, 'tom rad', 'tomma rader')} räknas inte.`,
    notStored: 'Inte sparat',
    onlyHere: 'Materialet går att använda, men finns bara i den här fliken.',
    tryAgain: 'Försök spara igen',
    stored: 'Sparat i den här webbläsaren.',
    open: 'Öppna i Händelser',
    compare: 'Jämför i år med i fjol',
    once: 'Läs om med bara en av lika rader',
    save: 'Ladda ned rapporten (CSV)',
    another: 'Läs in en fil till',
    fileName: (name: string) => `rapport-${name}`,
    findings: 'Det här kan ändra resultatet',
    reasons: 'Rad för rad',
    noReasons: 'Alla rader lästes utan anmärkning.',
    csvHead: {
      material: 'Material',
      outcome: 'Följd',
      reason: 'Skäl',
      row: 'Rad',
      column: 'Kolumn',
      value: 'Står där',
    },
    csvFinding: 'Hela filen',
    csvRest: (rest: number) => `och ${rows(rest)} till`,
    head: { row: 'Rad', column: 'Kolumn', value: 'Står där' },
    rowNumber: (row: number) => `Rad ${number(row)}`,
    wholeRow: 'hela raden',
    empty: 'tomt',
    firstOnly: (shown: number, of: number) => `De första ${number(shown)} av ${number(of)}.`,
    rows,
    outcomes: {
      skipped: 'överhoppad',
      doubtful: 'tveksam, kvar',
      remarked: 'kvar',
    } satisfies Record<RowOutcome, string>,
    manyOutcomes: {
      skipped: 'överhoppade',
      doubtful: 'tveksamma, kvar',
      remarked: 'kvar',
    } satisfies Record<RowOutcome, string>,
    reason: {
      'nothing-to-use': 'Varken slag, tid eller läge',
      'repeated-header': 'Rubrikerna en gång till',
      'lone-cell': 'Bara en cell är ifylld: en anmärkning, ingen händelse',
      'sum-row': 'En summa, ingen händelse',
      'repeat-left-out': 'Lika med en tidigare rad; bara en av dem är med',
      'missing-time': 'Tiden saknas',
      'unreadable-date': 'Datumet går inte att läsa',
      'impossible-date': 'Datumet finns inte i kalendern',
      'missing-time-of-day': 'Klockslaget saknas',
      'unreadable-time': 'Klockslaget går inte att läsa',
      'impossible-time': 'Klockslaget finns inte',
      'midnight-time': 'Midnatt, som här oftast betyder okänt klockslag',
      'end-before-start': 'Slutet ligger före starten; bara starten används',
      'skipped-hour': 'Klockslaget fanns inte: sommartiden började då',
      future: 'Tiden ligger i framtiden',
      'missing-position': 'Läget saknas',
      'unreadable-position': 'Läget går inte att läsa',
      'zero-position': 'Läget är 0/0, som brukar betyda okänt',
      'outside-world': 'Talen är ingen plats i det valda koordinatsystemet',
      'swapped-axes': 'Nord och öst ser ut att ha bytt plats; läget är inte flyttat',
      'far-away': 'Läget ligger långt härifrån',
      'shared-position': 'Samma läge som osannolikt många andra',
      repeated: 'Upprepar en tidigare rad exakt',
      'unreadable-end': 'Sluttiden går inte att läsa; bara starten används',
      'doubled-hour': 'Timmen kom två gånger: sommartiden slutade då',
      'missing-kind': 'Slaget saknas',
      'short-row': 'Färre celler än rubriken',
      'long-row': 'Fler celler än rubriken',
      'open-quote': 'Citattecknet avslutas aldrig och är läst som ett vanligt tecken',
      'line-break': 'Radbrytning inne i en cell',
      markup: 'Kod för webbsidor i texten; den visas som vanlig text',
      formula: 'Texten ser ut som en formel; den är läst som vanlig text',
      'long-name': 'Namnet är för långt och avkortat',
      'other-encoding': 'Cellen har en annan teckenkodning än resten',
      'no-geometry': 'Objektet har ingen geometri',
      'unreadable-geometry': 'Geometrin går inte att läsa',
      'point-geometry': 'En punkt; bara ytor och linjer blir ett eget lager',
      'outside-world-shape': 'Talen är ingen plats på jorden i koordinatsystemet',
      'swapped-outside': 'Nord och öst ser ut att ha bytt plats, så talen är ingen plats på jorden',
      'too-few-corners': 'För få hörn för en yta eller linje',
      'self-crossing': 'Kanten korsar sig själv, så det är oklart vad som ligger innanför',
      'crossing-unknown': 'Så många långa sidor att det inte är prövat om kanten korsar sig själv',
      'thin-part': 'En av delarna har för få hörn och syns inte',
      'point-part': 'Objektet har även punkter; de är inte med i lagret',
      'axes-turned': 'Läst med nord och öst i omvänd ordning, som du valde',
      'not-a-point': 'En yta eller linje; dess mitt är använd',
      'person-left-out': 'Uppgift om enskild i en kolumn som inte läses in',
    } satisfies Record<RowReason, string>,
    finding: {
      'repeated-rows': ({ count: found, share }) => `${rows(found)} upprepar en annan rad exakt (${percent(share)}).`,
      'repeats-left-out': ({ count: found, share }) =>
        `${rows(found)} i filen är exakt lika med en annan och har inte tagits med (${percent(share)}).`,
      'zero-positions': ({ count: found, share }) => `${rows(found)} har läget 0/0 (${percent(share)}).`,
      'shared-position': ({ count: found, share, position: [lng, lat] }) =>
        `${rows(found)} har exakt samma läge, ${degrees(lat)} N ${degrees(lng)} Ö (${percent(share)}).`,
      'midnight-peak': ({ count: found, share, time, expected }) =>
        `${rows(found)} har klockslaget ${time.replace(':', '.')} (${percent(share)}). Timmarna omkring ger skäl att vänta sig omkring ${number(Math.round(expected))}.`,
      'far-away-points': ({ count: found, share, farthestKilometres }) =>
        `${rows(found)} ligger långt härifrån, som längst ${number(Math.round(farthestKilometres))} km (${percent(share)}).`,
      'swapped-rows': ({ count: found, share }) => `${rows(found)} har nord och öst omkastade (${percent(share)}).`,
      'missing-weeks': ({ count: found, of, weeks }) =>
        `${number(found)} av ${count(of, 'vecka', 'veckor')} saknar händelser: ${weeks.slice(0, 6).map(week).join(', ')}${found > 6 ? ' med flera' : ''}.`,
      'joined-spellings': ({ spellings }) =>
        `${count(spellings.length, 'namn', 'namn')} ${spellings.length === 1 ? 'är skrivet' : 'är skrivna'} på olika sätt: ${spellings
          .slice(0, 6)
          .map(([name, ...others]) => `${name} (${others.join(', ')})`)
          .join('; ')}${spellings.length > 6 ? ' med flera' : ''}.`,
      'future-rows': ({ count: found, share }) => `${rows(found)} har en tid i framtiden (${percent(share)}).`,
    } satisfies {
      [Code in IntakeFinding['code']]: (finding: Extract<IntakeFinding, { readonly code: Code }>) => string
    },
    effect: {
      'counts-too-high': 'Är det samma händelse blir alla antal för höga.',
      'counted-once': 'Var det olika händelser blir alla antal för låga.',
      'not-on-map': 'Sådana rader syns inte på kartan och räknas inte till något område.',
      'false-hot-spot':
        'Är läget en polisstation eller mitten av ett område visar tätheten en anhopning som inte finns i verkligheten.',
      'false-hour': 'Är klockslaget okänt blir dygnets första timme för hög och de andra för låga.',
      'stretched-map': 'Sådana rader drar ut kartan och räknas inte till något område.',
      'false-fall': 'Saknas veckorna i uttaget ser det ut som en minskning. Fråga den som gjorde det.',
      'counted-as-one': 'De skiljer sig bara i stora och små bokstäver eller mellanslag och räknas som ett.',
      'outside-period': 'Sådana rader faller utanför alla perioder som jämförs.',
    } satisfies Record<IntakeFinding['effect'], string>,
  },

  kept: {
    heading: 'Inlästa material',
    lead: 'De ligger i den här webbläsaren och följer inte med arbetsboken eller en länk.',
    none: 'Inget är inläst än. Kartan och Händelser visar de påhittade händelser som följer med appen.',
    onlyHere: 'bara i den här fliken',
    rows: 'Rader',
    period: 'Period',
    size: 'I minnet',
    read: 'Inläst',
    source: 'Källa',
    open: 'Öppna i Händelser',
    openNamed: (name: string) => `Öppna ${name} i Händelser`,
    report: 'Rapport',
    reportNamed: (name: string) => `Rapport för ${name}`,
    rename: 'Byt namn',
    renameNamed: (name: string) => `Byt namn på ${name}`,
    newName: 'Nytt namn',
    saveName: 'Spara namnet',
    remove: 'Ta bort',
    removeNamed: (name: string) => `Ta bort ${name}`,
    sure: (name: string, size: number) =>
      `Ta bort ${name} med ${rows(size)} ur webbläsaren? Det går inte att ångra, men filen på din dator är kvar.`,
    yes: 'Ta bort materialet',
    no: 'Behåll',
    removed: (name: string) => `${name} är borttaget.`,
    renamed: (name: string) => `Materialet heter nu ${name}.`,
  },
}

const formats: Record<FileFormat, string> = {
  csv: 'Text med skiljetecken (CSV)',
  xlsx: 'Excel-arbetsbok',
  geojson: 'GeoJSON',
  gpx: 'GPX',
  kml: 'KML',
  flatgeobuf: 'FlatGeobuf',
  parquet: 'Parquet',
}

const personWords: Record<PersonFinding['kind'], readonly [one: string, many: string]> = {
  'personal-number': ['personnummer', 'personnummer'],
  phone: ['telefonnummer', 'telefonnummer'],
  mail: ['e-postadress', 'e-postadresser'],
}
