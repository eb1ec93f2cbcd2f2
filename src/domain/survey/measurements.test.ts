import { expect, test } from 'vitest'
import { readMaterial } from '../../../tests/builders/read-material'
import type { Disagreement, Statement } from '../sources/statement'
import { fourMeasurements } from './four-measurements'
import { sideBySide } from './measurements'

const { statements } = readMaterial<{ statements: Statement[] }>('utsagor.json')
const { disagreements } = readMaterial<{ disagreements: Disagreement[] }>('meningsskiljaktigheter.json')
const found = sideBySide(fourMeasurements, { statements, disagreements })

test('the four say what the document says of them, and no more', () => {
  expect(
    found.measurements.map(({ id, direction, period, answers, value }) => [
      id,
      direction?.safety ?? null,
      period?.text ?? null,
      answers && [answers.qualifier, answers.value].join(' '),
      value && [value.figure.qualifier, value.figure.value].join(' '),
    ]),
  ).toEqual([
    ['stadens-trygghetsmatning', 'minskar', 'första halvåret 2023', null, null],
    ['regional-trygghetsundersokning', 'ökar', '2023 och 2024', null, null],
    ['medborgarundersokning', 'ökar', '2023 och 2024', null, null],
    ['lokal-enkat-2024', null, 'sommaren 2024', 'drygt 900', 'ca 70'],
  ])
})

test('every statement and disagreement named is in the material', () => {
  const named = fourMeasurements.measurements.flatMap((one) => [
    ...one.statements,
    ...[one.direction?.statement, one.answers, one.value].flatMap((id) => id ?? []),
  ])
  const known = new Set(statements.map(({ id }) => id))
  expect(named.filter((id) => !known.has(id))).toEqual([])
  expect(found.disagreements.map(({ id }) => id)).toEqual(fourMeasurements.disagreements)
})

test('the document’s own explanation is there to be quoted', () => {
  expect(found.disagreements[0]?.reason?.citation?.quote).toMatch(/^Just denna kategori står för/)
})

test('another district’s material has none of the four', () => {
  expect(sideBySide(fourMeasurements, { statements: [], disagreements: [] })).toEqual({
    measurements: [],
    disagreements: [],
  })
})
