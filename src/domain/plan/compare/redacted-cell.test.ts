import { expect, test } from 'vitest'
import { aRow } from '../../../../tests/builders/a-row'
import { withName, withoutName } from './redacted-cell'

const shown = '[namngiven tjänsteperson]'
const who = `En arbetsgrupp som leds av förvaltningen, ${shown}. I arbetsgruppen ingår kommunikatörer.`
const cells = { ...aRow().cells, who }
const row = aRow({ cells, document: cells, redactions: [{ column: 'who', shown, reason: 'personnamn' }] })
const inBook = (name: string, rest = 'I arbetsgruppen ingår kommunikatörer.') =>
  `En arbetsgrupp som leds av förvaltningen, ${name}. ${rest}`

test('the cell of the workbook is the cell of the app but for the name', () => {
  expect(withoutName(inBook('Någon Namnsson'), row, 'who')).toEqual({
    text: who,
    mayName: false,
    leftOut: [{ shown, name: 'Någon Namnsson' }],
  })
})

test('the name is left out also when the rest has changed', () => {
  const { text, mayName } = withoutName(inBook('Någon Namnsson', 'I arbetsgruppen ingår även polisen.'), row, 'who')
  expect(text).toBe(`En arbetsgrupp som leds av förvaltningen, ${shown}. I arbetsgruppen ingår även polisen.`)
  expect(mayName).toBe(false)
})

test('the name is known by the document when users have rewritten the cell in the app', () => {
  const rewritten = { ...row, cells: { ...cells, who: 'Förvaltningen leder.' } }
  expect(withoutName(inBook('Någon Namnsson'), rewritten, 'who').text).toBe(who)
})

test('a cell where the place of the name cannot be told may hold it', () => {
  for (const text of ['Leds av Någon Namnsson.', inBook('x'.repeat(80)), `${inBook('A B')} ${inBook('C D')}`])
    expect(withoutName(text, row, 'who')).toMatchObject({ text, mayName: true })
})

test('an empty cell, other columns and rows without names are as they are', () => {
  expect(withoutName('', row, 'who')).toMatchObject({ text: '', mayName: false })
  expect(withoutName('Leds av Någon', row, 'cause')).toMatchObject({ text: 'Leds av Någon', mayName: false })
})

test('what is written back has the name that the workbook had, and nothing when it is not known', () => {
  const known = withoutName(inBook('Någon Namnsson'), row, 'who')
  expect(withName(`Leds av ${shown} och polisen.`, known, row, 'who')).toBe('Leds av Någon Namnsson och polisen.')
  expect(withName('Leds av polisen.', known, row, 'who')).toBe('Leds av polisen.')
  expect(withName(who, withoutName('Något annat', row, 'who'), row, 'who')).toBeNull()
})
