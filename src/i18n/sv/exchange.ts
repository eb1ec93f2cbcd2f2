import { printNumber } from '../numbers'

/** Åtgärdsplanen in från ett kalkylblad, ut till ett, och tillbaka i samma fil. */
export const exchange = {
  file: {
    heading: 'Ta in uppföljningen från Excel',
    lead: 'Välj åtgärdsplanen som Excelfil, till exempel den som din handläggare har fyllt i. Du får se hur filen har lästs och vad som skiljer mot planen här. Ingenting ändras förrän du själv tar in det.',
    choose: 'Välj Excelfil',
    another: 'Välj en annan fil',
    drop: 'eller dra hit den. Filer som slutar på .xlsx eller .xlsm går att läsa.',
    dropNow: 'Släpp filen här.',
    several: 'Välj en fil i taget.',
    reading: (name: string) => `Läser ${name}`,
    cancel: 'Avbryt',
    stopped: (name: string) => `Läsningen av ${name} avbröts. Ingenting är ändrat.`,
    refused: (name: string) => `${name} gick inte att läsa`,
    reason: 'Det beror på detta',
    again: 'Inget är ändrat i planen. Välj filen igen eller en annan fil.',
    open: 'Öppen fil',
    close: 'Stäng filen',
    toDifference: 'Till det som skiljer',
  },
  columns: {
    problem: 'Problem',
    cause: 'Orsak',
    action: 'Åtgärd',
    goal: 'Operativa mål',
    when: 'När',
    who: 'Vem',
    followUp: 'Uppföljning',
    status: 'Status',
    followedUp: 'Uppföljd den',
  },
  statuses: { 'ej påbörjad': 'ej påbörjad', pågår: 'pågår', klar: 'klar', avbruten: 'avbruten' },
  empty: 'tomt',
  row: (area: string, row: number) => `${area}, rad ${row}`,
  sheetRow: (sheet: string, row: number) => `bladet ${sheet}, rad ${row}`,
  ownRow: (area: string) => `${area}, egen rad`,
  marks: { added: 'tillagt:', removed: 'borttaget:' },

  sheets: {
    heading: '1. Så har filen lästs',
    lead: 'Kontrollera att varje blad hör till rätt område. Bara blad som läses jämförs med planen.',
    count: (taken: number, all: number) =>
      `${printNumber(taken, 'sv')} av ${all === 1 ? '1 blad' : `${printNumber(all, 'sv')} blad`} läses som områden i planen.`,
    none: 'Inget blad i filen ser ut som en åtgärdsplan. Välj område vid ett blad och rubrikraden där, om planen ändå finns i filen.',
    area: 'Område',
    skip: 'Läses inte',
    own: (name: string) => `Eget område: ${name}`,
    rows: (count: number) => (count === 1 ? '1 rad' : `${printNumber(count, 'sv')} rader`),
    looks: {
      plan: 'Ser ut som en plan.',
      template: 'Mallens kolumner utan någon rad.',
      introduction: 'Inledande text.',
      analysis: 'Räknade uppgifter och formler.',
      empty: 'Tomt blad.',
      other: 'Planens rubriker finns inte bland de första tjugo raderna.',
    },
    footing: {
      'same-words': 'Samma rubrik som i planen.',
      'similar-words': 'Namnet liknar planens. Kontrollera området.',
      none: 'Rubriken känns inte igen. Raderna tas in i ett eget område om du inte väljer ett annat.',
      user: 'Valt av dig.',
    },
    doubts: {
      'few-columns': 'Bara ett par av planens rubriker hittades. Kontrollera kolumnerna.',
      'problem-by-place': 'Kolumnen för problem är vald för att den står först. Kontrollera den.',
      'no-problem-column': 'Ingen kolumn för problem hittades.',
      'no-follow-up-column': 'Ingen kolumn för uppföljning hittades.',
      'column-twice': 'Två kolumner har samma rubrik. Den första läses.',
      'name-disagrees': 'Bladets namn talar för ett annat område än rubriken gör.',
      'area-twice': 'Ett annat blad läses redan för samma område.',
      'hidden-sheet': 'Bladet är dolt i filen.',
      'protected-sheet': 'Bladet är skyddat. Det går att läsa men inte att skriva tillbaka i.',
    },
    details: 'Kolumner och rader',
    hideDetails: 'Dölj',
    detailsOf: (sheet: string) => `Kolumner och de första raderna i ${sheet}`,
    headerRow: 'Rubrikerna står på rad',
    firstRow: 'Läs från rad',
    guidance: (row: number) => `Rad ${row} är mallens anvisning och hoppas över.`,
    column: (letter: string, header: string) => (header === '' ? `Kolumn ${letter}` : `${letter}: ${header}`),
    noColumn: 'Finns inte i bladet',
    preview: (sheet: string) => `De första raderna i ${sheet}, som de läses`,
    previewRow: 'Rad',
    noRows: 'Ingen rad med innehåll under rubrikerna.',
    notes: 'Att observera',
    note: {
      'hidden-row': (row: number) => `Rad ${row} är dold i filen men läst.`,
      'date-as-iso': (row: number, text: string) => `Rad ${row}: cellen är ett datum och skrivs ${text}.`,
      formula: (row: number) => `Rad ${row}: texten kommer från en formel.`,
      'error-cell': (row: number, text: string) => `Rad ${row}: cellen visar felet ${text}.`,
      'only-follow-up': (row: number) => `Rad ${row} har bara en uppföljning och läses inte som en egen rad.`,
      band: (row: number, text: string) => `Rad ${row} är en mellanrubrik och hoppas över: ”${text}”.`,
      'repeated-header': (row: number) => `Rad ${row} upprepar rubrikerna och hoppas över.`,
      'second-table': (row: number, text: string) => `Rad ${row} börjar en ny tabell, ”${text}”. Den läses inte.`,
      'unknown-status': (row: number, text: string) => `Rad ${row}: ”${text}” är ingen status som planen har.`,
      'unknown-date': (row: number, text: string) => `Rad ${row}: ”${text}” är inget datum.`,
    },
  },

  difference: {
    heading: '2. Det här skiljer',
    same: 'Filen säger detsamma som planen här. Det finns inget att ta in.',
    sameButApp: 'Filen har inget nytt. Det som skiljer är skrivet här.',
    summary: (parts: readonly string[], only: boolean) => `${listed(parts)}.${only ? ' Inget annat skiljer.' : ''}`,
    counts: {
      newFollowUps: (count: number) =>
        count === 1 ? '1 ny uppföljning' : `${printNumber(count, 'sv')} nya uppföljningar`,
      changedFollowUps: (count: number) =>
        count === 1 ? '1 ändrad uppföljning' : `${printNumber(count, 'sv')} ändrade uppföljningar`,
      cells: (count: number) =>
        count === 1 ? '1 annan ändrad cell' : `${printNumber(count, 'sv')} andra ändrade celler`,
      added: (count: number) => (count === 1 ? '1 ny rad' : `${printNumber(count, 'sv')} nya rader`),
      removed: (count: number) =>
        count === 1 ? '1 rad som saknas i filen' : `${printNumber(count, 'sv')} rader som saknas i filen`,
      moved: (count: number) => (count === 1 ? '1 flyttad rad' : `${printNumber(count, 'sv')} flyttade rader`),
      loose: (count: number) =>
        count === 1
          ? '1 uppföljning som står för sig själv'
          : `${printNumber(count, 'sv')} uppföljningar som står för sig själva`,
    },
    unchanged: (count: number) =>
      count === 1 ? '1 rad är lika i filen och här.' : `${printNumber(count, 'sv')} rader är lika i filen och här.`,
    spaces: 'Skillnader som bara är mellanslag eller radbrytningar räknas inte.',
    take: 'Ta in',
    modes: { all: 'Allt som är nytt i filen', followUps: 'Bara uppföljningarna', own: 'Det jag väljer nedan' },
    groups: {
      followUps: 'Uppföljningar',
      cells: 'Andra celler',
      added: 'Nya rader',
      removed: 'Rader som saknas i filen',
      moved: 'Flyttade rader',
      loose: 'Uppföljningar som står för sig själva',
      app: 'Skrivet här, inte i filen',
    },
    leads: {
      added: 'Raderna läggs till i planen som egna rader.',
      removed: 'Tas de in här som borttagna finns de kvar i historiken, men räknas inte längre.',
      moved: 'Raderna får samma ordning som i filen.',
      loose: 'På raden finns inget annat än en uppföljning. Den kan läggas till sist i raden ovanför.',
      app: 'Filen har kvar den äldre lydelsen. Kryssa bara i det som ska tillbaka till filens lydelse.',
    },
    removedChoice: 'Ta bort raden ur planen',
    movedChoice: (after: string | null) => (after === null ? 'Ställ raden först' : `Ställ raden efter ”${after}”`),
    addedChoice: 'Lägg till raden',
    addedPlace: (place: string) => `Knyts till ${place}, som andra rader med samma början.`,
    looseChoice: (row: string) => `Lägg till sist i uppföljningen på ${row}`,
    looseNowhere: 'Raden ovanför finns inte i planen här. Är den ny kan texten läggas till när raden är intagen.',
    retiredChoice: 'Ta tillbaka raden, som är borttagen här men finns i filen',
    onlyHere: 'Raden finns här men inte i filen. Kryssa i för att ta bort den ur planen.',
    both: 'Ändrad både här och i filen. Den nuvarande lydelsen finns kvar i historiken.',
    mayName: 'Cellen kan innehålla ett namn som appen utelämnar. Läs den innan du tar in den.',
    hidden: 'Raden är dold i filen.',
    more: (count: number) => `Visa ${printNumber(count, 'sv')} till`,
    chosen: (count: number) => (count === 1 ? '1 ändring vald' : `${printNumber(count, 'sv')} ändringar valda`),
    button: (count: number) =>
      count === 0 ? 'Ta in' : count === 1 ? 'Ta in 1 ändring' : `Ta in ${printNumber(count, 'sv')} ändringar`,
    nothingChosen: 'Välj minst en ändring att ta in.',
    reason: (file: string) => `Raden finns inte i ${file}`,
  },

  taken: {
    saving: 'Sparar …',
    saved: (count: number) =>
      count === 1 ? '1 ändring är sparad i planen.' : `${printNumber(count, 'sv')} ändringar är sparade i planen.`,
    from: (file: string) => `Intaget från ${file}:`,
    followUp: (row: string) => `Uppföljning: ${row}`,
    cell: (column: string, row: string) => `${column}: ${row}`,
    added: (row: string) => `Ny rad: ${row}`,
    removed: (row: string) => `Borttagen rad: ${row}`,
    moved: (row: string) => `Flyttad rad: ${row}`,
    restored: (row: string) => `Återtagen rad: ${row}`,
    undo: 'Ångra',
    redo: 'Gör igen',
    undone: 'Intaget är ångrat. Planen är som den var.',
    notSaved: 'Ändringarna är inte sparade',
    inMemory: 'De finns bara i den här fliken tills det går att spara.',
    nothing: 'Ingenting är ändrat i planen.',
    showPlan: 'Visa planen',
    again: 'Försök igen',
  },

  write: {
    heading: '3. Skriv tillbaka i samma fil',
    lead: 'Filen laddas ner på nytt med det som är skrivet här. Bara cellerna i listan ändras. Rullistor, kommentarer, formler och format är kvar.',
    nothing: 'Det finns inget härifrån att skriva i filen.',
    onlyFile: (count: number) =>
      count === 1
        ? '1 cell där bara filen har ändrats'
        : `${printNumber(count, 'sv')} celler där bara filen har ändrats`,
    onlyFileLead:
      'De skrivs inte, eftersom filens text då försvinner. Ta in den ovan, eller kryssa i de celler där planens lydelse ska gälla.',
    list: 'Celler som ändras i filen',
    cell: (sheet: string, cell: string) => `${sheet}, cell ${cell}`,
    newRow: 'Ny rad i filen',
    both: 'Ändrad både här och i filen. Filens text skrivs över.',
    notHeading: (count: number) => (count === 1 ? '1 skillnad skrivs inte' : `${count} skillnader skrivs inte`),
    not: {
      formula: 'Cellen räknas fram av en formel.',
      merged: 'Cellen delas av flera rader som har olika text här.',
      protected: 'Bladet är skyddat mot ändringar.',
      name: 'I cellen hör ett namn som appen inte har.',
      'no-sheet': 'Filen har inget blad som läses för området.',
      'no-column': 'Bladet saknar kolumnen.',
      retired: 'Raden är borttagen här. Rader tas aldrig bort ur filen.',
      moved: 'Raden står på en annan plats här. Rader flyttas aldrig i filen.',
    },
    status: 'Status och uppföljningsdatum skrivs bara om bladet har egna kolumner för dem.',
    button: (count: number) =>
      count === 1
        ? 'Ladda ner filen med 1 ändrad cell'
        : `Ladda ner filen med ${printNumber(count, 'sv')} ändrade celler`,
    writing: 'Skriver filen …',
    done: (name: string, count: number) =>
      `${name} är nedladdad med ${count === 1 ? '1 ändrad cell' : `${printNumber(count, 'sv')} ändrade celler`}.`,
    leftOut: (count: number) =>
      count === 1 ? '1 cell kunde inte skrivas' : `${printNumber(count, 'sv')} celler kunde inte skrivas`,
    failed: 'Filen kunde inte skrivas',
  },

  out: {
    heading: 'Ladda ner eller skriv ut planen',
    lead: 'Planen som den står här, med allt som är skrivet och intaget.',
    fresh: 'Ny Excelfil i stadens kolumner',
    freshLead:
      'Ett blad för varje område, med stadens rubriker och anvisningar. Status och uppföljningsdatum har ingen kolumn där.',
    csv: 'Ladda ner som CSV',
    csvLead: 'Alla områden i en tabell, med status och uppföljningsdatum.',
    print: 'Öppna planen för utskrift',
    printLead: 'Åtgärdsplanen har en egen utskrift med rubrikerna upprepade på varje sida.',
    area: 'Område',
    row: 'Rad',
    done: (name: string) => `${name} är nedladdad.`,
    fileName: (year: number) => `atgardsplan-${year}`,
  },
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`
