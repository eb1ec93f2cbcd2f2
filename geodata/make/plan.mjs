import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readWorkbook } from './plan-workbook.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const columns = { A: 'problem', B: 'cause', C: 'action', D: 'goal', E: 'when', F: 'who', G: 'followUp' }
const firstRow = 3

const shared = resolve(process.argv[2] ?? join(here, '../../../shared'))
const workbook = readWorkbook(readFileSync(join(shared, 'samples/atgardsplan-2025.xlsx')))
const documentText = solid(readFileSync(join(shared, 'sources', sourceFile('004_')), 'utf8'))
const split = JSON.parse(readFileSync(join(here, 'plan-delning.json'), 'utf8'))

const plan = {
  id: 'atgardsplan-2025',
  title: 'Åtgärdsplan 2025',
  year: 2025,
  source: 'dok-004',
  areas: split.areas.map(({ id, heading, name, stated }) => ({ id, heading, name, stated })),
  actors: split.actors,
  rows: split.areas.flatMap(rowsOfArea),
}
refuseForgotten(plan.rows)
writeFileSync(join(here, '../atgardsplan.json'), `${JSON.stringify({ platsbild: about(), plan }, null, 2)}\n`)
console.log(`atgardsplan.json: ${plan.rows.length} rader, ${plan.actors.length} aktörer`)

function about() {
  return { title: plan.title, source: plan.source, date: String(plan.year), note: split.note }
}

function rowsOfArea(area) {
  const sheet = workbook.get(area.sheet)
  const numbers = [...sheet.keys()].map((address) => Number(address.slice(1)))
  const rows = []
  for (let sheetRow = firstRow; sheetRow <= Math.max(...numbers); sheetRow += 1) {
    const cells = Object.fromEntries(
      Object.entries(columns).map(([letter, column]) => [column, sheet.get(`${letter}${sheetRow}`) ?? '']),
    )
    if (Object.values(cells).every((cell) => cell === '')) continue
    refuseForeign(area, sheetRow, cells)
    rows.push(planRow(area.id, sheetRow, cells))
  }
  return rows
}

function planRow(area, sheetRow, verbatim) {
  const id = `${area}-${sheetRow}`
  const hand = split.rows.find((row) => row.id === id)
  if (!hand) throw new Error(`${id}: saknas i plan-delning.json`)
  const redactions = hand.redactions ?? []
  return {
    id,
    area,
    sheetRow,
    place: hand.place,
    spot: hand.spot,
    group: hand.group,
    cells: redacted(id, verbatim, redactions),
    redactions: redactions.map(({ column, shown, reason }) => ({ column, shown, reason })),
    causes: hand.causes.map((text, index) => ({ id: `${id}-o${index + 1}`, text })),
    actions: hand.actions.map(({ text, kind, actors, answers }, index) => ({
      id: `${id}-a${index + 1}`,
      text,
      kind,
      actors,
      answers: answers.map((cause) => `${id}-${cause}`),
    })),
    actors: hand.actors,
  }
}

function redacted(id, verbatim, redactions) {
  const cells = { ...verbatim }
  for (const one of redactions) cells[one.column] = redact(id, cells[one.column], one)
  return cells
}

/** The words to leave out are known by what stands around them, so that they need not be written anywhere. */
function redact(id, cell, { after, before, shown }) {
  const from = cell.indexOf(after)
  const to = cell.indexOf(before, from + after.length)
  if (from < 0 || to < 0) throw new Error(`${id}: hittar inte orden kring det som ska utelämnas`)
  return cell.slice(0, from + after.length) + shown + cell.slice(to)
}

/** The workbook is a copy of the document; a cell that the document lacks must not slip in as the plan's words. */
function refuseForeign(area, sheetRow, cells) {
  for (const [column, cell] of Object.entries(cells)) {
    if (!documentText.includes(solid(cell))) throw new Error(`${area.id}-${sheetRow} ${column}: står inte i dokumentet`)
  }
}

function refuseForgotten(rows) {
  const made = new Set(rows.map((row) => row.id))
  for (const { id } of split.rows) if (!made.has(id)) throw new Error(`${id}: finns inte i arbetsboken`)
}

/** The document's columns are cut at other places than the workbook's cells: only the letters can be compared. */
function solid(text) {
  return text.replace(/\s+/g, '')
}

function sourceFile(prefix) {
  return readdirSync(join(shared, 'sources')).find((name) => name.startsWith(prefix))
}
