import { expect, test } from 'vitest'
import { readMaterial } from '../../../tests/builders/read-material'
import type { Place } from '../places/place'
import type { Disagreement, Statement } from '../sources/statement'
import type { Survey } from '../survey/survey'
import { byPassage, disagreementsAbout, remarksByTheme, repeatsSurvey, statementsAbout } from './about-place'
import { citationsOf, sourcesUsed } from './sources-used'

const { places } = readMaterial<{ places: Place[] }>('platser.json')
const { statements } = readMaterial<{ statements: Statement[] }>('utsagor.json')
const { disagreements } = readMaterial<{ disagreements: Disagreement[] }>('meningsskiljaktigheter.json')
const { survey } = readMaterial<{ survey: Survey }>('otrygghet.json')
const torg = places.find(({ id }) => id === 'hasselby-torg') as Place

test('six partners with one quote are told together', () => {
  expect(torg.partners).toHaveLength(6)
  expect(byPassage(torg.partners)).toHaveLength(1)
})

test('statements about the stadsdel are kept apart from those about the place', () => {
  const about = statementsAbout(torg, statements)
  expect(about.place.every(({ subject }) => subject.id === 'hasselby-torg')).toBe(true)
  expect(about.district.every(({ subject }) => subject.id === 'hasselby-gard')).toBe(true)
  expect(about.district.length).toBeGreaterThan(0)
})

test('a place in no stadsdel has no statements about one', () => {
  expect(statementsAbout({ ...torg, district: null }, statements).district).toEqual([])
})

test('disagreements about the place or its stadsdel are found', () => {
  const ids = disagreementsAbout(torg, disagreements).map(({ id }) => id)
  expect(ids).toContain('hasselby-torg-malaret')
  expect(ids).toContain('oro-stadsdelarna')
  expect(ids).not.toContain('akermyntan-drogscen')
})

test('only the statement with the survey’s own figure repeats it', () => {
  expect(statements.filter((statement) => repeatsSurvey(statement, survey)).map(({ id }) => id)).toEqual([
    'otrygghet-hasselby-gard',
    'otrygghet-vallingby',
  ])
})

test('another figure in the same passage does not repeat the survey', () => {
  const [repeated] = statements.filter((statement) => repeatsSurvey(statement, survey))
  const other = { ...(repeated as Statement), figure: { value: 12, unit: 'procent', qualifier: null } as const }
  expect(repeatsSurvey(other, survey)).toBe(false)
})

test('remarks on one theme are told together', () => {
  const [remark] = torg.remarks
  const twice = remark ? [remark, { ...remark, citation: { ...remark.citation, quote: 'annat' } }] : []
  expect(remarksByTheme({ ...torg, remarks: twice })).toEqual([
    { theme: remark?.theme, citations: twice.map(({ citation }) => citation) },
  ])
})

test('no remark is lost when they are grouped', () => {
  for (const place of places)
    expect(remarksByTheme(place).flatMap(({ citations }) => citations)).toHaveLength(place.remarks.length)
})

test('each source used stands once, and its cited places are numbered through', () => {
  const used = sourcesUsed(citationsOf(torg))
  expect(new Set(used.map(({ source }) => source)).size).toBe(used.length)
  expect(used.flatMap(({ wheres }) => wheres.map(({ number }) => number))).toEqual(
    used.flatMap(({ wheres }) => wheres).map((_, index) => index + 1),
  )
  expect(used.map(({ source }) => source)).toEqual(expect.arrayContaining(['dok-001', 'dok-002', 'dok-004', 'osm']))
})
