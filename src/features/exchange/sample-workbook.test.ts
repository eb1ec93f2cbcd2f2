import { describe, expect, test } from 'vitest'
import { sampleWorkbook } from '../../../tests/builders/a-workbook'
import { shippedPlan } from '../../../tests/builders/shipped-plan'
import { changesToWrite } from '../../domain/plan/compare/changes-to-write'
import { comparePlans } from '../../domain/plan/compare/compare-plans'
import { findPlanSheets } from '../../domain/workbook/find-plan-sheets'
import { readPlanRows } from '../../domain/workbook/read-plan-rows'
import type { CellChange, Workbook } from '../../domain/workbook/sheet'
import { askFiles } from '../../workers/files'

const going = () => ({ signal: new AbortController().signal })

async function read(bytes: Uint8Array): Promise<Workbook> {
  const request = { file: 'plan.xlsx', bytes }
  const answer = await askFiles('read-workbook', request, going())
  if (answer.state !== 'done' || 'refused' in answer.value) throw new Error(answer.state)
  return answer.value.workbook
}

async function write(changes: readonly CellChange[]) {
  const request = { file: 'plan.xlsx', bytes: sampleWorkbook, changes }
  const answer = await askFiles('write-cells', request, going())
  if (answer.state !== 'done' || 'refused' in answer.value) throw new Error(answer.state)
  return answer.value
}

function compare(workbook: Workbook) {
  const mappings = findPlanSheets(workbook, shippedPlan.areas).filter(({ taken }) => taken)
  const sheets = mappings.map((mapping) =>
    readPlanRows(workbook.sheets.find(({ name }) => name === mapping.sheet)!, mapping),
  )
  return { sheets, ...comparePlans(shippedPlan, sheets) }
}

describe('the sample workbook', () => {
  test('is five areas, a template, an introduction and an analysis', async () => {
    const mappings = findPlanSheets(await read(sampleWorkbook), shippedPlan.areas)
    expect(mappings.map(({ look, taken, area, areaFooting }) => [look, taken, area, areaFooting])).toEqual([
      ['introduction', false, { kind: 'own', name: 'Inledning' }, 'none'],
      ...shippedPlan.areas.map(({ id }) => ['plan', true, { kind: 'known', area: id }, 'same-words']),
      ['template', false, { kind: 'own', name: 'Eget område' }, 'none'],
      ['analysis', false, { kind: 'own', name: 'Analys' }, 'none'],
    ])
    expect(mappings.flatMap(({ doubts }) => doubts)).toEqual([])
  })

  test('says what the shipped plan says, every row, and brings no name', async () => {
    const { sheets, changed, added, removed, moved, pairs } = compare(await read(sampleWorkbook))
    expect([changed, added, removed, moved]).toEqual([[], [], [], []])
    expect(pairs).toHaveLength(32)
    expect(sheets.flatMap(({ notes }) => notes)).toEqual([])
  })

  test('has nothing to be written', async () => {
    const workbook = await read(sampleWorkbook)
    expect(changesToWrite(shippedPlan, workbook, findPlanSheets(workbook, shippedPlan.areas))).toEqual({
      cells: [],
      not: [],
    })
  })

  test('with three follow-ups filled in differs in those three, and writing them back gives the same file content', async () => {
    const rows = shippedPlan.rows.map((row) =>
      ['unga-3', 'platser-5', 'platser-20'].includes(row.id)
        ? { ...row, cells: { ...row.cells, followUp: `Uppföljt: ${row.id}` } }
        : row,
    )
    const plan = { ...shippedPlan, rows }
    const workbook = await read(sampleWorkbook)
    const { cells, not } = changesToWrite(plan, workbook, findPlanSheets(workbook, plan.areas))
    expect(not).toEqual([])
    expect(cells.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
      ['1. Unga i riskzon', 3, 7],
      ['2. Otrygga platser', 5, 7],
      ['2. Otrygga platser', 20, 7],
    ])
    const written = await write(cells)
    expect(written.leftOut).toEqual([])
    const { changed, added, removed, moved } = compare(await read(written.bytes))
    expect(changed.flatMap((one) => one.cells.map(({ key, origin, after }) => [key, origin, after]))).toEqual([
      ['cell:unga-3:followUp', 'workbook', 'Uppföljt: unga-3'],
      ['cell:platser-5:followUp', 'workbook', 'Uppföljt: platser-5'],
      ['cell:platser-20:followUp', 'workbook', 'Uppföljt: platser-20'],
    ])
    expect([added, removed, moved]).toEqual([[], [], []])
  })
})
