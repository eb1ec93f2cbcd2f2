import type { Problem, ProblemCode } from '../../domain/problems/problem'

/** What happened, and what to do about it. `where` is shown beside both. */
export type ProblemText = { readonly what: string; readonly doThis: string }

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
  'unknown-source': ({ given }) => ({
    what: `Källan ”${given}” finns inte.`,
    doThis: 'Välj en källa i listan.',
  }),
  'unknown-row': ({ given }) => ({
    what: `Raden ”${given}” finns inte i planen.`,
    doThis: 'Välj en rad i planen. Länken kan höra till en annan version.',
  }),
  'bad-number': ({ given }) => ({
    what: `”${given}” är inte ett tal som går att läsa.`,
    doThis: 'Kartan visas som den brukar öppnas.',
  }),
  'bad-date': ({ given }) => ({
    what: `”${given}” är inget datum i kalendern.`,
    doThis: 'Skriv år, månad och dag, till exempel 2026-11-22. Tills vidare gäller dagens datum.',
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
