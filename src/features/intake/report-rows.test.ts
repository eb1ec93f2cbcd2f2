import { expect, test } from 'vitest'
import { aReport } from '../../../tests/builders/a-report'
import { aSet } from '../../../tests/builders/a-set'
import { keptSet } from '../../domain/incidents/kept-set'
import { svWithWorkspaces as sv } from '../../i18n/workspace-texts'
import { reportRows } from './report-rows'

const report = aReport({
  reasons: [
    {
      reason: 'impossible-date',
      count: 2,
      entries: [{ row: 12, column: 'Datum', value: '2024-02-31' }],
    },
    { reason: 'nothing-to-use', count: 1, entries: [{ row: 3, column: null, value: '' }] },
  ],
  findings: [{ code: 'repeated-rows', effect: 'counts-too-high', count: 3, share: 0.25 }],
})

test('each told row stands with material, outcome and reason; what is left out is counted', () => {
  const set = aSet({ name: 'Uttag', status: 'källa' }, [{}])
  expect(reportRows(keptSet(set, report), sv)).toEqual([
    ['Material', 'Följd', 'Skäl', 'Rad', 'Kolumn', 'Står där'],
    [
      'Uttag',
      'Hela filen',
      '3 rader upprepar en annan rad exakt (25 %). Är det samma händelse blir alla antal för höga.',
      '',
      '',
      '',
    ],
    ['Uttag', 'tveksam, kvar', 'Datumet finns inte i kalendern', '12', 'Datum', '2024-02-31'],
    ['Uttag', 'tveksam, kvar', 'Datumet finns inte i kalendern', 'och 1 rad till', '', ''],
    ['Uttag', 'överhoppad', 'Varken slag, tid eller läge', '3', 'hela raden', ''],
  ])
})

test('invented material says Exempeldata on every row', () => {
  const [, ...rows] = reportRows(keptSet(aSet({ name: 'Prov', status: 'exempel' }, [{}]), report), sv)
  expect(rows.map(([material]) => material)).toEqual(Array(4).fill('Prov (Exempeldata)'))
})
