import { expect, test } from 'vitest'
import { matchAreaName } from './area-name'

const areas = [
  { id: 'hasselby-gard', name: 'Hässelby gård' },
  { id: 'hasselby-strand', name: 'Hässelby strand' },
  { id: 'racksta', name: 'Råcksta' },
  { id: 'vallingby', name: 'Vällingby' },
]

test.each(['Hässelby gård', 'HÄSSELBY GÅRD', ' hässelby  gård ', 'Ha\u0308sselby ga\u030ard'])(
  '%j is Hässelby gård',
  (given) => expect(matchAreaName(given, areas)).toEqual({ kind: 'found', id: 'hasselby-gard' }),
)

test.each([
  ['Hasselby gard', ['hasselby-gard', 'hasselby-strand']],
  ['Hässelbygård', ['hasselby-gard']],
  ['Hässelby', ['hasselby-gard', 'hasselby-strand']],
  ['Racksta', ['racksta']],
  ['Råksta', ['racksta']],
  ['Vällingby centrum', ['vallingby']],
  ['Medel', []],
  ['', []],
])('%j is proposed, not taken', (given, candidates) =>
  expect(matchAreaName(given, areas)).toEqual({ kind: 'unknown', candidates }),
)

test('what a user has chosen for a spelling holds', () => {
  expect(matchAreaName('HG', areas, { hg: 'hasselby-gard' })).toEqual({ kind: 'found', id: 'hasselby-gard' })
})

test('a choice of an area that is no more holds nothing', () => {
  expect(matchAreaName('HG', areas, { HG: 'borta' })).toEqual({ kind: 'unknown', candidates: [] })
})

test('two areas of one name are both proposed', () => {
  const twins = [...areas, { id: 'racksta-2', name: 'Råcksta' }]
  expect(matchAreaName('Råcksta', twins)).toEqual({ kind: 'unknown', candidates: ['racksta', 'racksta-2'] })
})
