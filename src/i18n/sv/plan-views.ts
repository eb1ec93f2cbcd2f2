import type { Deadline } from '../../domain/plan/deadlines'

/** The plan by actor, its coverage, and its self-check. */
export const planViews = {
  views: { label: 'eller se över den', tackning: 'Täckning', granskning: 'Granskning' },
  workbook: 'Excel in och ut',

  today: {
    label: (day: string) => `Idag: ${day}`,
    other: 'Räkna från annat datum',
    chosen: (day: string) => `Räknat från ${day}`,
    field: 'Datum att räkna från',
    back: 'Räkna från dagens datum',
    done: 'Klar',
    line: 'idag',
    lineAt: (day: string) => `Den streckade linjen är idag, ${day}.`,
    outside: (day: string) => `Dagen, ${day}, ligger utanför åren här.`,
  },

  standings: {
    late: 'Försenat',
    soon: 'Förfaller inom tre månader',
    later: 'Förfaller senare',
    undated: 'Utan datum',
    closed: 'Avslutat',
  },
  /** Column heads over counts. */
  shortStandings: {
    late: 'Försenade',
    soon: 'Snart',
    later: 'Senare',
    undated: 'Utan datum',
    closed: 'Avslutade',
  },
  undated: 'inget datum att bli försenad mot',
  /** @param day a date in words */
  deadline: ({ kind, standing }: Deadline, day: string): string => deadlineWords[kind][standing](day),

  followUp: {
    none: 'ingen uppföljning ifylld',
    since: (day: string) => `uppföljd ${day}`,
    setBy: (role: string, day: string) => `angivet av ${role} ${day}`,
  },

  actors: {
    heading: 'Aktörerna och vad de har framför sig',
    lead: 'Välj en aktör för att se dess egen lista över platser och områden. En rad räknas hos var och en som raden eller en av dess åtgärder nämner.',
    lateRows: (late: number, all: number) =>
      late === 0
        ? `Ingen av ${all} rader är försenad eller har ett planår som gått ut.`
        : `${late} av ${all} rader är försenade eller har ett planår som gått ut.`,
    actor: 'Aktör',
    rows: 'Rader',
    kinds: {
      förvaltning: 'Förvaltningar',
      enhet: 'Enheter och funktioner',
      polis: 'Polis',
      skola: 'Skolor',
      civilsamhälle: 'Civilsamhälle',
      fastighet: 'Fastighet',
      näringsliv: 'Näringsliv',
      region: 'Region',
      grupp: 'Grupper och team',
    },
    all: 'Alla aktörer',
    summary: (rows: string, places: number) =>
      places === 0 ? rows : `${rows}, ${places === 1 ? 'på en plats' : `på ${places} platser`}`,
    actions: 'Åtgärder som nämner aktören',
    noActions: 'Ingen av radens åtgärder nämner aktören särskilt.',
    reading: 'Vilka åtgärder som nämner en aktör är vår läsning av planen. Datumen är utlästa ur kolumnen När.',
    copy: 'Kopiera listan',
    copied: 'Listan är kopierad.',
    notCopied: 'Webbläsaren tillät inte kopiering. Markera texten här och kopiera den.',
    copyText: 'Listan som text',
    print: 'Skriv ut listan',
    printed: (plan: string, day: string) => `Ur ${plan}, räknat från ${day}`,
  },

  listText: {
    title: (actor: string, plan: string) => `${actor}: ur ${plan}`,
    counted: (day: string) => `Räknat från ${day}.`,
    source: (title: string) => `Källa: ${title}. Vilka åtgärder som nämner en aktör är vår läsning av planen.`,
    row: (number: number) => `rad ${number}`,
    role: (roles: string) => `Roll: ${roles}`,
    action: (words: string) => `Åtgärd: ${words}`,
    when: (words: string) => `När: ${words}`,
    followUp: (words: string) => `Uppföljning: ${words}`,
  },

  coverage: {
    heading: 'Vad åtgärderna täcker',
    lead: 'Planens åtgärder plats för plats: av vilka slag de är och vilken sida av problemtriangeln de arbetar på. Där en ruta säger ”saknas” har planen ingen åtgärd av det slaget.',
    own: 'Egen läsning av planen.',
    kindsHeading: 'Plats och åtgärdens slag',
    sidesHeading: 'Plats och problemtriangelns sidor',
    place: 'Plats eller område',
    elsewhere: 'Områden utan plats',
    /** An action is one part of a cell in our reading. */
    actions: (count: number) => (count === 1 ? '1 åtgärd' : `${count} åtgärder`),
    inRows: (count: number) => (count === 1 ? 'i 1 rad' : `i ${count} rader`),
    missing: 'saknas',
    link: (place: string, what: string, actions: number, rows: number) =>
      `${place}, ${what}: ${actions === 1 ? '1 åtgärd' : `${actions} åtgärder`} i ${rows === 1 ? '1 rad' : `${rows} rader`}`,
    sides: { plats: 'Platsen', gärningsperson: 'Gärningspersonen', offer: 'Den som kan drabbas' },
    gaps: (count: number) =>
      count === 0
        ? 'Varje plats har åtgärder av alla slag.'
        : count === 1
          ? 'En ruta är tom.'
          : `${count} rutor är tomma.`,
    effects: { omedelbar: 'omedelbar verkan', långsiktig: 'långsiktig verkan', none: 'verkan inte bedömd' },
    assumptionsHeading: 'Antaganden',
    assumptions: [
      'Planen säger inte av vilket slag en åtgärd är eller vilken sida av problemtriangeln den arbetar på. Båda är vår läsning.',
      'Fysiska åtgärder och platsaktivering räknas till platsen.',
      'Polisiära och sociala åtgärder räknas till gärningspersonen, utom i området om brottsoffer där de räknas till den som kan drabbas.',
      'Kommunikation räknas till den som kan drabbas, bevittna eller anmäla.',
      'Organisatoriska åtgärder räknas inte till någon sida förrän de leder till något annat.',
      'Att en ruta är tom säger att planen inte nämner något, inte att inget görs.',
    ],
    refers: (count: number) =>
      count === 1
        ? 'En åtgärd hänvisar bara till andra åtgärder och har inget eget slag.'
        : `${count} åtgärder hänvisar bara till andra åtgärder och har inget eget slag.`,
    withoutRows: 'Öppna drogscener i underlaget som planen inte har någon rad om:',
    effectHeading: 'Vad som verkar först',
    effectLead:
      'Dokumentet säger inte hur snart en åtgärd verkar. Den som arbetar med planen bedömer det på raden; det som verkar omedelbart står först här.',
    noneJudged: (count: number) => `Ingen åtgärd är bedömd. ${count} väntar.`,
    judged: (judged: number, all: number) => `${judged} av ${all} åtgärder är bedömda.`,
    notJudgedRows: (rows: number) => (rows === 1 ? 'Visa raden' : `Visa de ${rows} raderna`),
    effect: { omedelbar: 'Omedelbar verkan', långsiktig: 'Långsiktig verkan' },
    empty: 'Urvalet har inga rader, så det finns inget att räkna.',
  },

  check: {
    heading: 'Granskning av planen',
    lead: 'Appen läser planen mot ett antal regler och säger vad den lägger märke till. Den ändrar ingenting själv. Varje fynd kan godtas, avfärdas med skäl eller rättas.',
    derived: 'Fynden är appens läsning, inte handlingens. Citaten är planens egna ord.',
    states: { open: 'Öppna', accepted: 'Godtagna', dismissed: 'Avfärdade', solved: 'Lösta' },
    statesLabel: 'Visa fynd som är',
    solvedLead: 'Fynd i handlingens ord som inte längre stämmer sedan planen har ändrats här.',
    count: (count: number) => (count === 1 ? '1 fynd' : `${count} fynd`),
    none: {
      open: 'Inga öppna fynd i urvalet.',
      accepted: 'Inget fynd är godtaget.',
      dismissed: 'Inget fynd är avfärdat.',
      solved: 'Inget fynd är löst än.',
    },
    clean: 'Granskningen hittar inget att anmärka på i planen.',
    lookedAt: 'Det här har granskningen tittat efter',
    rules: (count: number) => `${count} regler`,
    jump: 'Gå till',
    personNote: 'Här visas bara de ord som ledde till fyndet. Namn som handlingen innehåller finns inte i appen.',
    rows: 'Rader',
    row: (number: number) => `rad ${number}`,
    rowOf: (area: string, number: number) => `${area}, rad ${number}`,
    column: (column: string) => `kolumnen ${column}`,
    wholePlan: 'Hela planen',
    emptyCell: 'Cellen är tom.',
    suggestion: 'Förslag',
    accept: 'Godta',
    dismiss: 'Avfärda',
    repair: 'Rätta',
    acceptOf: (what: string) => `Godta: ${what}`,
    dismissOf: (what: string) => `Avfärda: ${what}`,
    repairOf: (what: string) => `Rätta: ${what}`,
    reopen: 'Öppna igen',
    accepted: (role: string, moment: string) => `Godtaget av ${role} ${moment}.`,
    dismissed: (role: string, moment: string) => `Avfärdat av ${role} ${moment}.`,
    reason: 'Skäl',
    reasonOf: (reason: string) => `Skäl: ${reason}`,
    reasonMissing: 'Skriv varför fyndet avfärdas, så att nästa läsare förstår.',
    dismissForm: 'Avfärda fyndet',
    dismissSave: 'Avfärda',
    repairForm: 'Rätta i planen',
    repairSave: 'Skriv in i planen',
    choose: 'Vad ska stå',
    choice: (from: string, to: string) => `”${from}” blir ”${to}”`,
    removal: (from: string) => `”${from}” tas bort`,
    after: 'Så blir cellen',
    notThere: 'Orden står inte längre i cellen.',
    chooseFirst: 'Välj vad som ska stå.',
    added: 'tillagt',
    removed: 'borttaget',
    changedBy: (role: string, moment: string) => `Ändrat av ${role} ${moment}.`,
    undoChange: 'Ångra ändringen',
    verdictNow: { open: 'Öppet igen.', accepted: 'Godtaget.', dismissed: 'Avfärdat.', solved: 'Inskrivet i planen.' },
    rivals: 'Två har bedömt fyndet utan att se varandras bedömning. Den senare gäller tills någon väljer.',
    verdicts: { godtagen: 'Godtaget', avfärdad: 'Avfärdat' },
    noVerdict: 'Öppet',
    indicator: (value: string, area: string, years: string) =>
      `otryggheten i ${area}, där platsen ligger: ${value} procent (trygghetsundersökningen, ${years})`,
  },

  filters: {
    fold: 'Välj urval',
    sida: 'Problemtriangelns sida',
    verkan: 'Verkan',
    noPlace: 'Utan plats',
    effects: { omedelbar: 'Omedelbar', langsiktig: 'Långsiktig', obedomd: 'Inte bedömd' },
  },
}

type Words = Readonly<Record<Deadline['standing'], (day: string) => string>>

const deadlineWords: Readonly<Record<Deadline['kind'], Words>> = {
  ready: {
    late: (day) => `försenad sedan ${day}`,
    soon: (day) => `förfaller snart, ${day}`,
    later: (day) => `förfaller ${day}`,
    closed: (day) => `avslutad, skulle vara klar ${day}`,
  },
  period: {
    late: (day) => `försenad, perioden gick ut ${day}`,
    soon: (day) => `förfaller snart, perioden går ut ${day}`,
    later: (day) => `förfaller ${day}, när perioden går ut`,
    closed: (day) => `avslutad, perioden går ut ${day}`,
  },
  'plan-year': {
    late: (day) => `löpande, men planens år gick ut ${day}`,
    soon: (day) => `förfaller snart, planens år går ut ${day}`,
    later: (day) => `förfaller ${day}, när planens år går ut`,
    closed: (day) => `avslutad, planens år går ut ${day}`,
  },
  action: {
    late: (day) => `försenad, en åtgärd skulle vara gjord ${day}`,
    soon: (day) => `förfaller snart, en åtgärd ska vara gjord ${day}`,
    later: (day) => `en åtgärd ska vara gjord ${day}`,
    closed: (day) => `avslutad, en åtgärd skulle vara gjord ${day}`,
  },
  goal: {
    late: (day) => `målet skulle ha nåtts senast ${day}`,
    soon: (day) => `målet förfaller snart, ${day}`,
    later: (day) => `målet förfaller ${day}`,
    closed: (day) => `målet gällde till ${day}`,
  },
}
