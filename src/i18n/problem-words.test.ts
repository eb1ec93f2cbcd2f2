import { describe, expect, it, test } from 'vitest'
import { type Problem, type ProblemCode, problem, problemCodes } from '../domain/problems/problem'
import { en } from './en'
import { sv } from './sv'

const tables = { sv, en }

/** The details that each code is given where it arises. */
const details: Record<ProblemCode, readonly Problem['details'][]> = {
  unreachable: [{}],
  'not-found': [{}, { dataset: 'platser' }],
  'server-error': [{ status: 503 }],
  timeout: [{ seconds: 30 }],
  truncated: [{ bytes: 120, reason: 'Unexpected end' }],
  'wrong-shape': [
    { path: 'site', expected: 'Object', found: 'null' },
    { path: '', expected: 'Object', found: 'null' },
    { given: 'aktor' },
  ],
  'bad-item': [
    { number: 2, id: 'a', path: 'kind', expected: '"a"', found: '"b"' },
    { number: 3, id: '', path: '', expected: 'Object', found: '7' },
  ],
  'outside-world': [{ id: 'a' }],
  'unknown-workspace': [{ given: 'kart' }],
  'unknown-place': [{ given: 'a' }],
  'unknown-spot': [{ given: 'a' }],
  'unknown-layer': [{ given: 'a' }],
  'layer-not-in-edition': [{ given: 'a' }],
  'own-layer-elsewhere': [{}],
  'unknown-source': [{ given: 'a' }],
  'unknown-row': [{ given: 'a' }],
  'unknown-area': [{ given: 'a' }],
  'unknown-kind': [{ given: 'Rån' }],
  'unknown-district': [{ given: 'atlantis' }],
  'bad-week': [{ given: '2024-W53' }],
  'bad-date': [{ given: '2026-02-30' }],
  'bad-number': [{ given: '//' }],
  'bad-view': [{ given: '14/120/17' }],
  'bad-hours': [{ given: 'fre25-26' }],
  'bad-ring': [{ given: '17/59' }],
  'unknown-material': [{ given: 'a' }],
  'sets-refused': [{ reason: 'SecurityError' }],
  'sets-full': [{}],
  'sets-lost': [{}, { reason: 'UnknownError' }],
  'sets-newer-app': [{ count: 1 }, { count: 3 }],
  'bad-language': [{ given: 'de' }],
  'no-webgl': [{}],
  'map-failed': [{}, { reason: 'WebGL' }],
  'base-map-failed': [{ title: 'Flygbild' }],
  'storage-refused': [{}],
  'blocked-address': [{ host: 'exempel.se' }],
  'too-wide': [{ kilometres: 120 }],
  'not-a-workbook': [{}, { format: '.ods' }],
  'password-protected': [{}],
  'too-large': [
    { measure: 'file-megabytes', limit: 64 },
    { measure: 'unpacked-megabytes', limit: 512 },
    { measure: 'parts', limit: 10_000 },
    { measure: 'cells', limit: 2_000_000 },
    { measure: 'characters', limit: 100_000_000 },
    { measure: 'merges', limit: 65_536 },
    { measure: 'rows', limit: 1_048_576 },
    { measure: 'columns', limit: 16_384 },
  ],
  'zip-bomb': [{ part: 'xl/worksheets/sheet1.xml', limit: 250 }],
  'damaged-file': [{}, { part: 'xl/worksheets/sheet1.xml' }],
  cancelled: [{}],
  'unknown-sheet': [{ given: 'Blad1' }],
  'cell-formula': [{}],
  'cell-protected': [{}],
  'cell-merged': [{ into: 'A3' }],
  'cell-table-header': [{}],
  'cell-outside': [{}],
  'cell-too-long': [{ given: 40_000, limit: 32_767 }],
  'journal-refused': [{ reason: 'SecurityError' }],
  'journal-full': [{}],
  'journal-lost': [{}, { reason: 'InvalidStateError' }],
  'journal-cleared': [{ day: '2026-11-22' }],
  'journal-newer-app': [{}],
  'journal-slow': [{ seconds: 20 }],
  'role-missing': [{}],
  'nothing-to-undo': [{}],
  'event-bad': [
    { number: 2, id: 'a', path: 'time', expected: 'string', found: '7' },
    { number: 3, id: '', path: '', expected: 'Object', found: '7' },
  ],
  'event-unreadable': [{ number: 2, id: 'a', path: 'followUp.status', expected: '"klar"', found: '"kanske"' }],
  'event-differs': [{ id: 'a' }],
  'journal-empty': [{}],
  'journal-too-large': [{ megabytes: 90, limit: 67 }],
  'journal-damaged': [{}, { reason: 'version' }],
  'journal-foreign': [
    {},
    ...['xlsx', 'zip', 'geojson', 'csv', 'json', 'pdf', 'html', 'text'].map((found) => ({ found })),
  ],
  'journal-newer': [{ version: 2 }],
  'team-refused': [{}],
  'team-forbidden': [{}],
  'team-unreachable': [{}, { host: 'exempel.se' }],
  'team-missing': [{}, { database: 'arbetsbok' }],
  'team-failing': [{}, { status: 500 }, { status: 500, reason: 'x' }],
  'team-denied': [{ count: 1 }, { count: 3 }],
  'intake-format': [{}, { found: 'PDF' }],
  'intake-empty': [{}],
  'intake-too-large': [
    { measure: 'file-megabytes', limit: 512 },
    { measure: 'kinds', limit: 65_535 },
  ],
  'intake-damaged': [{}, { part: 'rad 3' }],
  'intake-cut-short': [{}, { part: 'rad 3' }],
  'intake-system': [{ found: 'EPSG:3021' }],
  'intake-mismatch': [{ expected: 9, found: 10 }],
  'intake-persons': [{ columns: '”Anteckning”', row: 3, found: 2 }],
  'intake-zone': [{ zone: 'Europe/Stockholm' }],
  bug: [{}, { reason: 'x' }],
}

const cases = problemCodes.flatMap((code) => details[code].map((detail) => [code, detail] as const))

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  const { sentence } = tables[language].problems

  it.each(cases)('%s %j says what happened and what to do, in whole sentences', (code, detail) => {
    const { what, doThis } = sentence(problem(code, 'prov.json', detail))
    for (const text of [what, doThis]) {
      expect(text).toMatch(/^[\p{Lu}”“].*\.$/u)
      expect(text).not.toMatch(/undefined|null(?!,|\.)|NaN|””|“”|!|\s{2}/)
    }
  })

  it('what was given stands in the sentence as the text it is', () => {
    const { what } = sentence(problem('unknown-place', 'plats', { given: '<b>torg</b>' }))
    expect(what).toContain('<b>torg</b>')
  })

  it('one left out and several are told in the right number', () => {
    const { leftOut } = tables[language].problems
    expect(leftOut(1)).not.toBe(leftOut(2).replace('2', '1'))
    expect(leftOut(12)).toContain('12')
  })
})

test('no sentence is the same in both languages', () => {
  for (const [code, detail] of cases) {
    const given = problem(code, 'prov.json', detail)
    expect(en.problems.sentence(given).doThis).not.toBe(sv.problems.sentence(given).doThis)
  }
})
