import { findInCells } from '../find-in-cells'
import type { CheckRule } from '../finding'
import { removed } from './removed'

/** A Swedish personal or coordination number: ten or twelve digits that begin with a day. */
export const personalNumber = {
  id: 'personal-number',
  looksAt: 'person',
  check: (plan) =>
    findInCells(plan, 'personal-number', (text) =>
      [...text.matchAll(pattern)].flatMap(([quote, century, day = '', mark, last = '']) =>
        isDay(day) && (century !== undefined || mark !== '' || hasCheckDigit(day + last))
          ? [{ quote, repairs: removed }]
          : [],
      ),
    ),
} as const satisfies CheckRule

const pattern = /(?<![\p{L}\p{N}])(19|20)?(\d{6})([-+]?)(\d{4})(?![\p{L}\p{N}])/gu

/** A coordination number adds 60 to the day. */
function isDay(digits: string): boolean {
  const month = Number(digits.slice(2, 4))
  const day = Number(digits.slice(4)) % 60
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/** Ten digits in a row may be any number; the check digit (Luhn) tells, wrong once in ten. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
