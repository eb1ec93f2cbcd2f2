import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actionKinds, type Plan, type PlanColumn, type PlanRow } from '../../src/domain/plan/plan'

const root = join(import.meta.dirname, '../..')
const sources = join(root, '../shared/sources')
const { plan } = JSON.parse(readFileSync(join(root, 'geodata/atgardsplan.json'), 'utf8')) as { plan: Plan }

const firstHalf = ['problem', 'cause', 'action', 'goal'] as const
const secondHalf = ['when', 'who', 'followUp'] as const
const wordsOfFirstHalf = 'Koppla operativa mål till varje åtgärd.'
const wordsOfSecondHalf = 'Denna kolumn fylls i i samband med uppföljning.'

describe('the plan on disk', () => {
  it('has the 32 rows of the five areas, as many as the document counts', () => {
    expect(plan.areas.map((area) => area.id)).toEqual(['unga', 'platser', 'system', 'brottsoffer', 'kriminella'])
    for (const area of plan.areas) expect(rowsOf(area.id)).toHaveLength(area.stated?.problems ?? -1)
    expect(plan.rows).toHaveLength(32)
  })

  it('has ids that occur once', () => {
    const ids = plan.rows.flatMap((row) => [
      row.id,
      ...row.causes.map((part) => part.id),
      ...row.actions.map((part) => part.id),
    ])
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(plan.actors.map((actor) => actor.id)).size).toBe(plan.actors.length)
  })

  it.each(plan.rows.map((row) => [row.id, row] as const))(
    '%s is split into verbatim parts that leave no word out',
    (_, row) => {
      expect(leftOver(row.cells.cause, row.causes)).toBe('')
      expect(leftOver(row.cells.action, row.actions)).toBe('')
    },
  )

  it.each(plan.rows.map((row) => [row.id, row] as const))('%s names actors, kinds and causes that exist', (_, row) => {
    const actors = new Set(plan.actors.map((actor) => actor.id))
    const causes = new Set(row.causes.map((part) => part.id))
    for (const { actor, text } of row.actors) {
      expect(actors).toContain(actor)
      expect(row.cells.who).toContain(text)
    }
    for (const action of row.actions) {
      expect([...actionKinds, null]).toContain(action.kind)
      for (const actor of action.actors) expect(actors).toContain(actor)
      for (const cause of action.answers) expect(causes).toContain(cause)
    }
    for (const { column, shown } of row.redactions) expect(row.cells[column]).toContain(shown)
  })

  it('has no actor that no row names', () => {
    const named = new Set(
      plan.rows.flatMap((row) => [
        ...row.actors.map((one) => one.actor),
        ...row.actions.flatMap((part) => part.actors),
      ]),
    )
    expect(plan.actors.filter((actor) => !named.has(actor.id))).toEqual([])
  })
})

describe.skipIf(!existsSync(sources))('the plan beside the document (skipped where ../shared is absent)', () => {
  it.each(plan.areas.map((area) => [area.heading, area.id] as const))(
    '%s agrees word for word and row by row',
    (heading, id) => {
      const { first, second } = halfPages(heading)
      gapsOf(first, rowsOf(id), firstHalf)
      gapsOf(second, rowsOf(id), secondHalf)
    },
  )

  it('states the counts of the document’s own table', () => {
    for (const { heading, stated } of plan.areas) {
      expect(documentText()).toContain(solid(`${heading} ${stated?.problems} ${stated?.causes} ${stated?.actions}`))
    }
  })

  it('leaves out exactly one name, which the file does not hold anywhere', () => {
    expect(plan.rows.flatMap((row) => row.redactions.map((one) => [row.id, one.column, one.reason]))).toEqual([
      ['platser-20', 'who', 'personnamn'],
    ])
    const { second } = halfPages('Otrygga och brottsutsatta platser')
    const name = gapsOf(second, rowsOf('platser'), secondHalf)[0] ?? ''
    expect(name).toMatch(/^\p{Lu}\p{L}+\p{Lu}\p{L}+$/u)
    expect(solid(JSON.stringify(plan)).includes(name)).toBe(false)
  })
})

function rowsOf(area: string): readonly PlanRow[] {
  return plan.rows.filter((row) => row.area === area)
}

/** What remains of a cell when its parts are taken out one after the other; throws when one is missing or out of order. */
function leftOver(cell: string, parts: readonly { readonly id: string; readonly text: string }[]): string {
  let at = 0
  let left = ''
  for (const { id, text } of parts) {
    const from = cell.indexOf(text, at)
    if (text === '' || from < 0) throw new Error(`${id} står inte i cellen efter delen före`)
    left += cell.slice(at, from)
    at = from + text.length
  }
  return (left + cell.slice(at)).trim()
}

/**
 * Expects every cell of these columns, row after row, to make up the half-page without a letter left over, and returns
 * what the document has where a cell is redacted. The document's text is cut into columns, so white space is no witness.
 */
function gapsOf(half: string, rows: readonly PlanRow[], columns: readonly PlanColumn[]): readonly string[] {
  const gaps: string[] = []
  let rest = half
  for (const row of rows) {
    for (const column of columns) {
      const shown = row.redactions.find((one) => one.column === column)?.shown
      const pieces = (shown === undefined ? [row.cells[column]] : row.cells[column].split(shown)).map(solid)
      for (const [index, piece] of pieces.entries()) {
        if (index > 0) {
          gaps.push(rest.slice(0, rest.indexOf(piece)))
          rest = rest.slice(rest.indexOf(piece))
        }
        expect(rest.slice(0, piece.length), `${row.id} ${column}`).toBe(piece)
        rest = rest.slice(piece.length)
      }
    }
  }
  expect(rest).toBe('')
  return gaps
}

function halfPages(heading: string): { first: string; second: string } {
  const text = documentText()
  const page = text.slice(text.indexOf(solid(`${heading} Orsak Åtgärd Operativa mål`)))
  const middle = page.indexOf(solid('När Vem Uppföljning'))
  const nextArea = page.indexOf(solid('Orsak Åtgärd Operativa mål Ange identifierat'), middle)
  return {
    first: after(page.slice(0, middle), wordsOfFirstHalf),
    second: withoutHeading(after(page.slice(middle, nextArea), wordsOfSecondHalf)),
  }
}

/** A half-page ends where the next area's heading begins. */
function withoutHeading(half: string): string {
  const heading = [...plan.areas.map((area) => area.heading), '[Eget prioriterat område]']
    .map(solid)
    .find((one) => half.endsWith(one))
  return half.slice(0, half.length - (heading ?? '').length)
}

function after(text: string, words: string): string {
  return text.slice(text.indexOf(solid(words)) + solid(words).length)
}

function documentText(): string {
  const name = readdirSync(sources).find((one) => one.startsWith('004_')) ?? ''
  return solid(readFileSync(join(sources, name), 'utf8'))
}

function solid(text: string): string {
  return text.replace(/\s+/g, '')
}
