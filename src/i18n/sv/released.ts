/** Händelser i utgåvor som bara får innehålla antal: samma tal vad man än frågar. */
export const released = {
  rule: (threshold: string) =>
    `Den här utgåvan visar antal, inte enskilda händelser. Antal under ${threshold} visas inte, och inte heller de antal som skulle avslöja dem.`,
  why: 'Det går inte att filtrera eller räkna kring en plats här: skillnaden mellan två urval skulle röja de antal som inte visas.',
  ignored: 'Filtret i adressen används inte i den här utgåvan.',
  elsewhere: 'Den här utgåvan visar antal i översikten och jämförelsen av perioder, inte det här.',
  hidden: 'visas inte',
  hiddenKey: 'Visas inte: litet antal, eller ett som skulle avslöja ett litet',
  hiddenCounts: (printed: string) => `Här är det ${printed} antal som inte visas.`,
  edition: 'Utgåva',
  total: 'Antal händelser',
  rare: 'Övriga slag (få av varje)',
  months: 'Över tid, per månad',
  monthsSaid: (most: string, hidden: string) =>
    `Antal händelser per månad. Som mest ${most} av de månader som visas; ${hidden} månader visas inte.`,
  hoursSaid: (hidden: string) => `Antal händelser per timme och veckodag. ${hidden} av 168 timmar visas inte.`,
  barsSaid: (heading: string, rows: string) => `${heading}: ${rows}.`,
  untimed: (said: string) => `Utan tid: ${said}.`,
  unknownHours: (said: string) => `Med dag men utan klockslag: ${said}.`,
  noPeriods: 'Materialet täcker inte samma hela månader i två år, så det finns inget att jämföra.',
  wholeMonths: 'Jämförelsen gäller hela månader, samma i båda åren.',
  notCompared: 'Minst en av periodernas antal visas inte, så de går inte att jämföra här.',
  map: 'Karta över antal per stadsdel',
}
