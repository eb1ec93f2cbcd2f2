import { readRows, slug, startedAlone, writeRecord } from './material.mjs'

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')
const precisions = {
  stadsdel: 'stadsdel',
  centrum: 'centrum',
  square: 'torg',
  place: 'plats',
  area: 'omrade',
  'local police area': 'lokalpolisomrade',
}
const widerThanDistrict = new Set(['omrade', 'lokalpolisomrade'])

/** The police notices as facts, without their sentences. */
export function makePoliceNotices() {
  const notices = readRows('samples/polisens-handelsenotiser.csv').map((row) => {
    const precision = precisions[row.precision]
    if (!precision) throw new Error(`Okänd precision: ${row.precision}`)
    const published = isoWithOffset(row.publicerad)
    return {
      id: row.id,
      published,
      happened: happenedAt(row.handelse, published),
      type: row.typ,
      place: row.plats,
      district: widerThanDistrict.has(precision) ? null : slug(row.stadsdel),
      precision,
      address: row.kalla,
    }
  })
  writeRecord('handelsenotiser.json', { platsbild: about, caution }, 'notices', notices)
}

/** "2023-04-15 7:18:19 +02:00" → "2023-04-15T07:18:19+02:00". */
function isoWithOffset(text) {
  const [date, time, offset] = text.split(' ')
  return `${date}T${time.padStart(8, '0')}${offset}`
}

/**
 * "21 mars 16:39" with the year of publication; a December event published in January belongs to the year before.
 * Null when it cannot be read.
 */
function happenedAt(text, published) {
  const [, day, monthName, hour, minute] = /^(\d{1,2}) (\p{L}+) (\d{2})[:.](\d{2})$/u.exec(text) ?? []
  const month = months.indexOf(monthName) + 1
  if (month === 0) return null
  const year = Number(published.slice(0, 4)) - (month > Number(published.slice(5, 7)) ? 1 : 0)
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}T${hour}:${minute}`
}

const about = {
  title: 'Polisens händelsenotiser',
  source: 'polisen-handelsenotiser',
  licence: 'Polismyndigheten; källan ska anges',
  date: '2023-03 till 2026-08',
  status: 'källa',
  note: 'Uppgifter ur notiserna, inte deras text. Året i ”happened” är det år notisen publicerades. En notis som är vagare än en stadsdel har ingen stadsdel.',
}
const caution = {
  sv: 'Notiserna är det polisen valt att publicera, inte antalet brott. Inget läge är finare än stadsdelen, ”Hässelby” utan närmare uppgift kan inte föras till en enda stadsdel, och en del hände i bostäder.',
  en: 'The notices are what the police chose to publish, not the number of crimes. No position is finer than the district, “Hässelby” without more fits no single district, and some happened in homes.',
}

if (startedAlone(import.meta.url)) makePoliceNotices()
