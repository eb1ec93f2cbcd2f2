import type { Problem, ProblemCode } from '../../domain/problems/problem'
import { printDate, printNumber } from '../numbers'
import { intakeProblems } from './intake-problems'
import type { ProblemText } from './problem-text'

/** What a file that is no work file looks like, by the code that its reader gives. */
const foreignFiles: Readonly<Record<string, string>> = {
  xlsx: 'en Excelfil',
  zip: 'en komprimerad fil',
  geojson: 'GeoJSON',
  csv: 'en tabell (CSV)',
  json: 'JSON av annat slag',
  pdf: 'en PDF',
  html: 'en webbsida',
  text: 'vanlig text',
}

type Sentences = Record<ProblemCode, (details: Problem['details']) => ProblemText>

const sentences: Sentences = {
  unreachable: () => ({
    what: 'Filen gick inte att hämta.',
    doThis: 'Kontrollera nätverket och försök igen. Om appen öppnades direkt från disken behövs en webbserver.',
  }),
  'not-found': ({ dataset }) => ({
    what: dataset ? `Katalogen saknar underlaget ”${dataset}”.` : 'Filen finns inte på servern.',
    doThis: dataset
      ? 'Lägg till underlaget i geodata/catalog.json.'
      : 'Kontrollera att filen ligger i mappen geodata och att namnet stämmer med katalogen.',
  }),
  'server-error': ({ status }) => ({
    what: `Servern svarade med fel ${status ?? ''}.`,
    doThis: 'Försök igen om en stund. Kontakta den som sköter webbservern om felet står kvar.',
  }),
  timeout: ({ seconds }) => ({
    what: `Ingen fil kom inom ${seconds ?? 30} sekunder.`,
    doThis: 'Försök igen. Om nätet är långsamt, vänta tills det är bättre.',
  }),
  truncated: ({ bytes }) => ({
    what: `Filen är avbruten eller skadad (${bytes ?? 0} tecken lästa).`,
    doThis: 'Lägg upp filen på nytt och försök igen.',
  }),
  'wrong-shape': ({ path, expected, found, given }) => ({
    what: given
      ? `Värdet ”${given}” har inte rätt form.`
      : `Innehållet har inte rätt form${path ? ` vid ”${path}”` : ''}: väntade ${expected ?? 'ett annat värde'}, fann ${found ?? 'något annat'}.`,
    doThis: given ? 'Kontrollera adressen.' : 'Jämför filen med beskrivningen i geodata/README.md.',
  }),
  'bad-item': ({ number, id, path, expected, found }) => ({
    what: `Post ${number}${id ? ` (${id})` : ''} är utelämnad: ${path ? `”${path}”` : 'den'} ska vara ${expected}, men är ${found}.`,
    doThis: 'Rätta posten i filen. Övriga poster visas.',
  }),
  'outside-world': ({ id }) => ({
    what: `Läget för ${id} ligger utanför jordytan.`,
    doThis: 'Kontrollera att longitud står före latitud.',
  }),
  'unknown-workspace': ({ given }) => ({
    what: `Det finns ingen sida som heter ”${given}”.`,
    doThis: 'Startsidan visas i stället. Kontrollera länken.',
  }),
  'unknown-place': ({ given }) => ({
    what: `Platsen ”${given}” finns inte i underlaget.`,
    doThis: 'Välj en plats i listan. Länken kan vara gammal eller felskriven.',
  }),
  'unknown-spot': ({ given }) => ({
    what: `Delplatsen ”${given}” finns inte på platsen.`,
    doThis: 'Platsen visas utan vald delplats.',
  }),
  'unknown-layer': ({ given }) => ({
    what: `Kartlagret ”${given}” finns inte.`,
    doThis: 'Övriga lager visas. Välj lager under Kartlager.',
  }),
  'layer-not-in-edition': ({ given }) => ({
    what: `Kartlagret ”${given}” ingår inte i den här utgåvan.`,
    doThis: 'Övriga lager visas. Välj lager under Kartlager.',
  }),
  'own-layer-elsewhere': () => ({
    what: 'Länken visar ett eget lager som inte finns i den här webbläsaren. Antingen är det borttaget eller så är filen inläst någon annanstans.',
    doThis: 'Övriga lager visas. Be avsändaren om filen och läs in den under Data, så får du ett eget lager av den.',
  }),
  'unknown-source': ({ given }) => ({
    what: `Källan ”${given}” finns inte.`,
    doThis: 'Välj en källa i listan.',
  }),
  'unknown-row': ({ given }) => ({
    what: `Raden ”${given}” finns inte i planen.`,
    doThis: 'Välj en rad i planen. Länken kan höra till en annan version.',
  }),
  'unknown-area': ({ given }) => ({
    what: `Området ”${given}” finns inte i lägesbilden.`,
    doThis: 'Välj ett område i listan. Länken kan komma från en annan arbetsbok.',
  }),
  'unknown-kind': ({ given }) => ({
    what: `Slaget ”${given}” finns inte i materialet.`,
    doThis: 'Resten av filtret gäller. Länken eller det sparade filtret kan vara gjort för ett annat material.',
  }),
  'unknown-district': ({ given }) => ({
    what: `Stadsdelen ”${given}” finns inte i underlaget.`,
    doThis: 'Resten av filtret gäller. Välj en stadsdel i listan.',
  }),
  'bad-number': ({ given }) => ({
    what: `”${given}” är inte ett tal som går att läsa.`,
    doThis: 'Kartan visas som den brukar öppnas.',
  }),
  'bad-date': ({ given }) => ({
    what: `”${given}” är inget datum i kalendern.`,
    doThis: 'Skriv år, månad och dag, till exempel 2026-11-22. Tills vidare gäller dagens datum.',
  }),
  'bad-week': ({ given }) => ({
    what: `”${given}” är ingen vecka i kalendern.`,
    doThis: 'Skriv år och vecka, till exempel 2024-W12. Vecka 53 finns bara vissa år.',
  }),
  'bad-hours': ({ given }) => ({
    what: `”${given}” är inga timmar i veckan.`,
    doThis: 'Skriv dag och timmar, till exempel fre18-24 eller lor-son0-6. Filtret på timmar är borttaget.',
  }),
  'bad-ring': ({ given }) => ({
    what: `Det ritade området i länken går inte att läsa: ”${given}”.`,
    doThis: 'Rita området på nytt. Ett område har minst tre hörn.',
  }),
  'unknown-material': ({ given }) => ({
    what: `Materialet ”${given}” finns inte i den här webbläsaren.`,
    doThis: 'Välj ett annat material eller läs in filen på nytt. Inlästa filer följer inte med en länk.',
  }),
  'sets-refused': () => ({
    what: 'Webbläsaren tillåter inte att inlästa händelser sparas. De finns bara så länge den här fliken är öppen.',
    doThis:
      'Behåll filen. Tillåt lagring för webbplatsen, eller lämna det privata fönstret, om materialet ska finnas kvar.',
  }),
  'sets-full': () => ({
    what: 'Lagringen i webbläsaren är full.',
    doThis: 'Ta bort inlästa material som inte behövs eller frigör utrymme på datorn, och försök igen. Behåll filen.',
  }),
  'sets-lost': ({ reason }) => ({
    what: `Webbläsarens databas med inlästa händelser svarar inte${reason ? ` (${reason})` : ''}.`,
    doThis: 'Försök igen. Hjälper det inte: ladda om sidan. Behåll filen så länge.',
  }),
  'sets-newer-app': ({ count: sets }) => ({
    what: `En nyare version av appen har sparat ${sets === 1 ? '1 inläst material' : `${count(sets)} inlästa material`}, och det visas inte här.`,
    doThis: 'Ladda om sidan för att få den senaste versionen. Materialet är orört.',
  }),
  'bad-view': ({ given }) => ({
    what: `Kartvyn ”${given}” ligger utanför det som kan visas.`,
    doThis: 'Kartan visas som den brukar öppnas. Ordningen ska vara zoom/latitud/longitud.',
  }),
  'bad-language': ({ given }) => ({
    what: `Språket ”${given}” finns inte.`,
    doThis: 'Svenska visas. Välj språk under Inställningar.',
  }),
  'no-webgl': () => ({
    what: 'Kartan kan inte ritas, eftersom webbläsaren saknar WebGL eller har stängt av det.',
    doThis:
      'Listan och platspanelen fungerar ändå. Slå på maskinvaruacceleration eller byt webbläsare för att se kartan.',
  }),
  'map-failed': ({ reason }) => ({
    what: `Kartan stannade${reason ? `: ${reason}` : ''}.`,
    doThis: 'Ladda om kartan. Listan och platspanelen fungerar under tiden.',
  }),
  'base-map-failed': ({ title }) => ({
    what: `Bakgrundskartan ”${title ?? ''}” svarar inte.`,
    doThis: 'Den inbyggda bakgrunden visas i stället. Försök igen senare.',
  }),
  'storage-refused': () => ({
    what: 'Webbläsaren tillåter inte att dina val sparas.',
    doThis:
      'Allt fungerar, men utseendet återställs när sidan stängs. Tillåt lagring för webbplatsen om du vill behålla det.',
  }),
  'blocked-address': ({ host }) => ({
    what: `Adressen ${host ?? ''} är spärrad, eftersom katalogen inte nämner den.`,
    doThis: 'Lägg till adressen i geodata/catalog.json om den ska användas.',
  }),
  'too-wide': ({ kilometres }) => ({
    what: `Händelserna är utspridda över ${kilometres ?? 'för många'} km, och på så stor yta räknas ingen täthet.`,
    doThis: 'Kontrollera om någon händelse i filen har ett läge långt från de andra.',
  }),
  'not-a-workbook': ({ format }) => ({
    what: format ? `Filen är sparad i ett format som inte läses här (${format}).` : 'Filen är ingen Excel-arbetsbok.',
    doThis: format
      ? 'Öppna den i kalkylprogrammet, välj Spara som och formatet Excel-arbetsbok (.xlsx). Välj sedan den nya filen.'
      : 'Välj en fil vars namn slutar på .xlsx eller .xlsm.',
  }),
  'password-protected': () => ({
    what: 'Arbetsboken är låst med lösenord och kan inte läsas.',
    doThis:
      'Öppna den i Excel, ta bort lösenordet under Arkiv, Information, Skydda arbetsbok, spara och välj filen igen.',
  }),
  'too-large': ({ measure, limit }) => ({
    what: `Filen är för stor. Gränsen är ${count(limit)} ${measures[measure as Measure] ?? ''}.`,
    doThis: 'Ta bort det som inte behövs, till exempel blad och rader, eller dela upp filen. Välj den sedan igen.',
  }),
  'zip-bomb': ({ limit }) => ({
    what: `Filens innehåll är mer än ${count(limit)} gånger större än filen själv. Så är ingen vanlig fil.`,
    doThis: 'Öppna den inte om du inte vet varifrån den kommer. Be avsändaren om en ny fil.',
  }),
  'damaged-file': ({ part }) => ({
    what: `Filen är avbruten eller skadad${part ? ` (i delen ${part})` : ''}.`,
    doThis:
      'Hämta filen på nytt och välj den igen. En arbetsbok kan i stället öppnas i Excel, repareras där och sparas.',
  }),
  cancelled: () => ({
    what: 'Arbetet med filen avbröts.',
    doThis: 'Ingenting är ändrat. Välj filen igen när du vill fortsätta.',
  }),
  'unknown-sheet': ({ given }) => ({
    what: `Arbetsboken har inget blad som heter ”${given}”.`,
    doThis: 'Kontrollera att det är rätt fil och att bladet inte har bytt namn.',
  }),
  'cell-formula': () => ({
    what: 'Cellen räknas fram av en formel och skrivs inte över.',
    doThis: 'Skriv in värdet i kalkylprogrammet om formeln ska bort.',
  }),
  'cell-protected': () => ({
    what: 'Bladet är skyddat mot ändringar och skrivs inte.',
    doThis: 'Ta bort skyddet under Granska, Ta bort bladets skydd, spara och försök igen.',
  }),
  'cell-merged': ({ into }) => ({
    what: `Cellen är sammanslagen med andra och har sitt värde i ${into}.`,
    doThis: `Ändra värdet i ${into}, eller dela cellerna i kalkylprogrammet.`,
  }),
  'cell-table-header': () => ({
    what: 'Cellen är rubrik i en tabell och skrivs inte, eftersom tabellen då skadas.',
    doThis: 'Ändra rubriken i kalkylprogrammet.',
  }),
  'cell-outside': () => ({
    what: 'Cellen ligger utanför bladet.',
    doThis: 'Ett blad har högst 1 048 576 rader och 16 384 kolumner. Kontrollera raden och kolumnen.',
  }),
  'cell-too-long': ({ given, limit }) => ({
    what: `Texten är ${count(given)} tecken, och en cell rymmer högst ${count(limit)}.`,
    doThis: 'Korta texten eller dela den på flera celler.',
  }),
  'journal-refused': () => ({
    what: 'Webbläsaren tillåter inte att arbetsboken sparas här. Det du skriver finns bara i den här fliken.',
    doThis: 'Spara som fil innan du stänger fliken, eller tillåt lagring för webbplatsen och ladda om.',
  }),
  'journal-full': () => ({
    what: 'Lagringen i webbläsaren är full. Det senaste finns bara i den här fliken.',
    doThis: 'Spara som fil nu. Frigör sedan utrymme på datorn, så sparas det av sig självt.',
  }),
  'journal-lost': ({ reason }) => ({
    what: `Arbetsbokens databas gick inte att nå${reason ? ` (${reason})` : ''}. Det senaste finns bara i den här fliken.`,
    doThis: 'Spara som fil innan du stänger fliken. Appen försöker igen av sig själv.',
  }),
  'journal-cleared': ({ day }) => ({
    what: `Här fanns en arbetsbok ${printDate(String(day), 'sv')}, men nu är den tom: webbläsaren eller någon annan har rensat den.`,
    doThis: 'Öppna den senast sparade filen under Data innan du skriver vidare. Finns ingen fil går det att börja om.',
  }),
  'journal-newer-app': () => ({
    what: 'En nyare version av appen har öppnat arbetsboken. Det du skriver här finns bara i den här fliken.',
    doThis: 'Spara som fil om du har skrivit något, och ladda sedan om sidan.',
  }),
  'journal-slow': ({ seconds }) => ({
    what: `Databasen svarade inte inom ${seconds ?? 20} sekunder. Det senaste finns bara i den här fliken tills den svarar.`,
    doThis: 'Stäng andra flikar med appen om det står kvar, och spara som fil för säkerhets skull.',
  }),
  'role-missing': () => ({
    what: 'Inget sparades, eftersom ingen roll är vald.',
    doThis: 'Välj i vilken roll du skriver (inget namn behövs) och spara igen. Det du skrev står kvar.',
  }),
  'nothing-to-undo': () => ({
    what: 'Ändringen är redan ångrad eller finns inte här.',
    doThis: 'Se historiken för vad som gäller nu.',
  }),
  'event-bad': ({ number, id, path, expected, found }) => ({
    what: `Post ${number}${id ? ` (${id})` : ''} kom inte med: ${path ? `”${path}”` : 'den'} ska vara ${expected}, men är ${found}.`,
    doThis: 'Övriga poster är med. Be den som sparade filen att spara den på nytt.',
  }),
  'event-unreadable': ({ id, path, expected, found }) => ({
    what: `Posten ${id} har ett värde som inte går att visa: ${path ? `”${path}”` : 'det'} ska vara ${expected}, men är ${found}.`,
    doThis: 'Posten sparas och följer med till fil, men räknas inte. En nyare version av appen kan kanske läsa den.',
  }),
  'event-differs': ({ id }) => ({
    what: `Posten ${id} finns redan med annat innehåll. Den andra togs inte in.`,
    doThis: 'Någon har ändrat i en sparad fil. Det som redan finns här gäller.',
  }),
  'journal-empty': () => ({
    what: 'Filen är tom.',
    doThis: 'Välj en annan fil, eller be den som sparade den att spara på nytt.',
  }),
  'journal-too-large': ({ megabytes, limit }) => ({
    what: `Filen är ${megabytes} MB. En arbetsbok får vara högst ${limit} MB.`,
    doThis: 'Kontrollera att det är rätt fil.',
  }),
  'journal-damaged': ({ reason }) => ({
    what: `Filen är avbruten eller skadad, så inget lästes in${reason ? ` (${reason})` : ''}.`,
    doThis: 'Kopiera den på nytt från där den sparades, eller be om en ny. Det som finns här är orört.',
  }),
  'journal-foreign': ({ found }) => ({
    what: `Filen är ingen arbetsbok från Platsbild${found && foreignFiles[found] ? `. Den ser ut att vara ${foreignFiles[found]}` : ''}.`,
    doThis:
      found === 'xlsx'
        ? 'En åtgärdsplan i Excel öppnas under Åtgärdsplan.'
        : found === 'csv' || found === 'geojson'
          ? 'Händelser, ytor och linjer läses in under Data, Händelser ur filer.'
          : 'Välj en fil som är sparad med ”Spara som fil” i arbetsboken.',
  }),
  'journal-newer': ({ version }) => ({
    what: `Filen är sparad av en nyare version av appen (filversion ${version}).`,
    doThis: 'Ladda om sidan för att få den senaste versionen, och öppna filen igen.',
  }),
  'team-refused': () => ({
    what: 'Gruppens server godtog inte namnet eller lösenordet.',
    doThis: 'Kontrollera stavningen och logga in igen. Det du har skrivit finns kvar här.',
  }),
  'team-forbidden': () => ({
    what: 'Inloggningen stämmer, men den har inte rätt att läsa och skriva i gruppens databas.',
    doThis: 'Be den som sköter servern att lägga till dig som medlem i databasen.',
  }),
  'team-unreachable': ({ host }) => ({
    what: `Gruppens server${host ? ` (${host})` : ''} svarar inte.`,
    doThis:
      'Du kan arbeta vidare; allt skickas när servern svarar igen. Står det kvar kan servern vara avstängd eller sakna tillåtelse för den här webbplatsen (CORS).',
  }),
  'team-missing': ({ database }) => ({
    what: `Gruppens server har ingen databas${database ? ` som heter ”${database}”` : ' på adressen'}.`,
    doThis: 'Be den som sköter servern att skapa den, eller rätta adressen i geodata/catalog.json.',
  }),
  'team-failing': ({ status, reason }) => ({
    what: `Gruppens server svarar med fel${status ? ` ${status}` : ''}${reason ? `: ${reason}` : ''}.`,
    doThis: 'Du kan arbeta vidare; allt skickas när felet är avhjälpt. Tala med den som sköter servern.',
  }),
  'team-denied': ({ count }) => ({
    what: count === 1 ? 'Servern tog inte emot 1 post.' : `Servern tog inte emot ${count ?? 'några'} poster.`,
    doThis: 'De finns kvar här. Spara som fil, och be den som sköter servern att se över rättigheterna.',
  }),
  ...intakeProblems,
  bug: ({ reason }) => ({
    what: `Ett fel i programmet hindrade den här delen${reason ? `: ${reason}` : ''}.`,
    doThis: 'Försök igen. Övriga delar fungerar.',
  }),
}

export const problems = {
  sentence: (problem: Problem): ProblemText => sentences[problem.code](problem.details),
  heading: 'Något gick inte att visa',
  addressHeading: 'Länken stämmer inte helt',
  leftOut: (count: number) => (count === 1 ? '1 post är utelämnad' : `${count} poster är utelämnade`),
  where: 'Var',
  whatToDo: 'Gör så här',
}

/** What a workbook can have too much of; the limit's number stands before it. */
const measures = {
  'file-megabytes': 'MB för filen',
  'unpacked-megabytes': 'MB för innehållet',
  parts: 'delar i filen',
  cells: 'ifyllda celler',
  characters: 'tecken text',
  merges: 'sammanslagningar på ett blad',
  rows: 'rader på ett blad',
  columns: 'kolumner på ett blad',
}
type Measure = keyof typeof measures

const count = (number: string | number | undefined) => printNumber(Number(number ?? 0), 'sv')
