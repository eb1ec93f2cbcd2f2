export const start = {
  lead: (site: string) =>
    `Otrygga platser i ${site}: vad som är fel, varför det är så, vem som gör vad och var det står. Bakom varje uppgift finns ett märke, §, som visar källans egna ord.`,
  picture: {
    heading: 'Området i korthet',
    description: (districts: number, scenes: string, areas: string) =>
      `Karta över ${districts} stadsdelar. Utsatt område enligt lägesbildens lista: ${areas}. Öppna drogscener: ${scenes}.`,
    areas: 'Utsatt område enligt lägesbildens lista',
    scenes: 'Öppen drogscen',
    open: 'Öppna kartan',
  },
  prioritised: (year: number) => `Prioriterade platser ${year}`,
  spotsOf: (place: string) => `Delplatser: ${place}`,
  whole: 'Karta, läge och hela kedjan',
  answers: (causes: number, actions: number) =>
    `${causes} ${causes === 1 ? 'orsak' : 'orsaker'}, ${actions} ${actions === 1 ? 'åtgärd' : 'åtgärder'}`,
  doors: {
    heading: 'Tre vägar in',
    comesFor: 'Ni kommer för att',
    leavesWith: 'Ni går härifrån med',
    collaboration: {
      title: 'Platssamverkan',
      who: 'Förvaltning, polis, fastighetsägare, trafik, bostadsbolag och handel',
      comesFor: 'enas om vad som är fel på en plats och vem som gör vad.',
      leavesWith: 'en plan som hänger ihop, och en lista för varje aktör över det som är just deras.',
      onMap: (place: string) => `${place} på kartan`,
      byPlace: 'Åtgärdsplanen, plats för plats',
      byActor: 'Åtgärdsplanen, aktör för aktör',
      fromExcel: 'Ta in uppföljningen från Excel',
    },
    walk: {
      title: 'Trygghetsvandring',
      who: 'De som förbereder och leder en vandring, och de som går med',
      comesFor: 'välja stopp, tid och frågor, gå och berätta vad ni såg.',
      leavesWith: 'en rutt, ett protokoll där varje punkt har en ägare, och svar på varje fynd.',
      notBuilt:
        'Vandringsläget är inte byggt än. Tills dess: läs orsakerna vid delplatserna och se efter om de stämmer.',
      lookFor: (causes: number) => `${causes} ${causes === 1 ? 'orsak' : 'orsaker'}`,
    },
    board: {
      title: 'Stadsdelsnämnden',
      who: 'Tjänstepersoner som föredrar och ledamöter som frågar',
      comesFor: 'visa läget som det är och få svar med källa.',
      leavesWith: 'ett blad per plats, och källan till varje siffra.',
      figures: 'Alla uppgifter med källa',
      disagreements: (count: number) => `${count} frågor där källorna säger olika`,
      missing: 'Det handlingarna inte ger någon siffra för',
      sheet: (place: string) => `${place} som blad att skriva ut`,
    },
  },
  now: {
    heading: 'Så ser det ut nu',
    lead: 'Som handlingarna beskriver det. Det som inte står där visas som uppgift saknas.',
    scenes: (count: number) => (count === 1 ? 'En öppen drogscen' : `${spelled(count)} öppna drogscener`),
    place: 'Plats',
    trend: 'Utveckling',
    standing: 'Ställning',
    prioritised: (year: number) => `Prioriterad ${year}`,
    guards: { tillstånd: 'Tillstånd för ordningsvakter', ansökt: 'Tillstånd för ordningsvakter söks' },
    directions: { bättre: 'Bättre', sämre: 'Sämre', oförändrad: 'Oförändrat', avviker: 'Utmärker sig' },
    planned: (rows: number) => `${rows} ${rows === 1 ? 'rad' : 'rader'} i planen`,
    noRows: 'Inga rader i planen',
    fear: 'Rapporterad otrygghet',
    years: (years: string) => `Mätningar ${years}.`,
    answersMissing: 'Antal svarande',
    withoutFigure: (missing: number, all: number) => `${missing} av ${all} stadsdelar`,
    plan: (rows: number, areas: number) => `Planen: ${rows} rader i ${spelled(areas).toLowerCase()} områden`,
    area: 'Samverkansområde',
    rows: 'Rader',
    causes: 'Orsaker',
    actions: 'Åtgärder',
    partsNote:
      'Orsaker och åtgärder är räknade som delar av cellerna, i vår uppdelning. Planens egen sammanställning räknar celler.',
    followUp: (filled: number, rows: number) =>
      `Uppföljningen är ifylld på ${filled} av ${rows} rader. Räknat ur planen.`,
    changed: 'Vad som har ändrats',
    total: 'Summa',
  },
  others: 'Alla andra platser som handlingarna namnger',
  kinds: {
    'oppen-drogscen': 'Öppna drogscener',
    'otrygg-plats': 'Otrygga platser',
    'olovlig-bosattning': 'Olovliga bosättningar',
    dumpning: 'Sopdumpning',
    undviks: 'Platser som undviks',
  },
  positionMissing: 'läget är okänt',
}

/** Counts up to twelve in words, as a heading has them. */
function spelled(count: number): string {
  const words = ['Noll', 'En', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio', 'Elva', 'Tolv']
  return words[count] ?? String(count)
}
