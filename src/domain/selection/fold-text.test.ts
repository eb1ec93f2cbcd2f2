import { expect, it } from 'vitest'
import { foldText } from './fold-text'

it('makes words equal that differ in case, diacritics and white space', () => {
  expect(foldText(' Råcksta \n torg ')).toBe('racksta torg')
  expect(foldText('Ra\u030acksta')).toBe(foldText('RÅCKSTA'))
})
