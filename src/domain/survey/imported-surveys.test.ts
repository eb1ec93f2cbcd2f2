import { expect, test } from 'vitest'
import { aSurveyResult } from '../../../tests/builders/a-survey-result'
import { foldJournal } from '../journal/fold-journal'
import { type Author, undoDeed, writeChanges } from '../journal/write-events'
import { heldResults, importedSurveys } from './imported-surveys'
import type { ImportedRow } from './survey-subjects'

const { origin: _, citation: __, ...row } = aSurveyResult()
const author = (time: string): Author => {
  let count = 0
  const newId = () => {
    count += 1
    return `${time}-${count}`
  }
  return { device: 'd', role: 'samordnare', time: `2026-11-0${time}T08:00:00.000Z`, newId }
}
const taking = (id: string, time: string, rows: readonly ImportedRow[]) =>
  writeChanges(
    foldJournal([]),
    [{ kind: 'survey-import', id, field: 'table', value: { file: `${id}.csv`, rows } }],
    author(time),
  )

test('each intake stands as it was taken, latest first, with its role', () => {
  const journal = foldJournal([...taking('a', '1', [row]), ...taking('b', '2', [row])])
  expect(importedSurveys(journal).map(({ id, role, table }) => [id, role, table.rows.length])).toEqual([
    ['b', 'samordnare', 1],
    ['a', 'samordnare', 1],
  ])
})

test('an intake that is taken back or set to nothing is gone', () => {
  const events = taking('a', '1', [row])
  const journal = foldJournal(events)
  const undo = undoDeed(journal, events[0]?.deed ?? '', author('2'))
  expect(importedSurveys(foldJournal([...events, ...(undo ? [undo] : [])]))).toEqual([])
  const away = writeChanges(journal, [{ kind: 'survey-import', id: 'a', field: 'table', value: null }], author('3'))
  expect(importedSurveys(foldJournal([...events, ...away]))).toEqual([])
})

test('the same said by two tables stands once; what differs stands side by side, the latest first', () => {
  const same = importedSurveys(foldJournal([...taking('a', '1', [row]), ...taking('b', '2', [row])]))
  expect(heldResults([], same).map(({ rivals }) => rivals)).toEqual([[]])
  const other = importedSurveys(foldJournal([...taking('a', '1', [row]), ...taking('b', '2', [{ ...row, value: 44 }])]))
  const [held, ...rest] = heldResults([], other)
  expect(rest).toEqual([])
  expect([held?.file, held?.result.value]).toEqual(['b.csv', 44])
  expect(held?.rivals.map(({ file, result }) => [file, result.value])).toEqual([['a.csv', 40]])
})

test('a shipped value is never replaced by a table: both are there', () => {
  const shipped = aSurveyResult({ origin: 'källa', value: 47, answers: null })
  const [held] = heldResults([shipped], importedSurveys(foldJournal(taking('a', '1', [row]))))
  expect([held?.result.value, held?.rivals.map(({ result }) => result.value)]).toEqual([40, [47]])
})
