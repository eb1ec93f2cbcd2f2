import type { Cells } from './cells'

const [plus, comma, minus, point, zero, nine] = [0x2b, 0x2c, 0x2d, 0x2e, 0x30, 0x39] as const
/** More digits than a number of 64 bits holds exactly. */
const mostDigits = 15

/**
 * A plain decimal number straight out of a cell, without making a text of it: "6583599,80", "17.84", "-1". Either mark
 * counts, since no number has one of each here.
 * @returns NaN for an empty cell and for anything else, which `readNumber` then may understand
 */
export function readPlainNumber(cells: Cells, column: number): number {
  const length = cells.length(column)
  let at = 0
  let sign = 1
  const first = length > 0 ? cells.unit(column, 0) : 0
  if (first === minus || first === plus) {
    sign = first === minus ? -1 : 1
    at = 1
  }
  let value = 0
  let digits = 0
  let decimals = -1
  for (; at < length; at += 1) {
    const unit = cells.unit(column, at)
    if (unit >= zero && unit <= nine) {
      value = value * 10 + (unit - zero)
      digits += 1
      if (decimals >= 0) decimals += 1
    } else if ((unit === comma || unit === point) && decimals < 0) decimals = 0
    else return Number.NaN
  }
  if (digits === 0 || digits > mostDigits) return Number.NaN
  return (sign * value) / (powersOfTen[Math.max(0, decimals)] ?? 1)
}

const powersOfTen = Array.from({ length: mostDigits + 1 }, (_, power) => 10 ** power)

/**
 * A number as people write it: spaces between thousands, a comma or point, a unit sign of degrees after.
 * @param mark which of the two is the decimal mark where it cannot be told: "1.234"
 */
export function readNumber(text: string, mark: ',' | '.'): number {
  const bare = text
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/°$/, '')
    .replace(/^\u2212/, '-')
  if (!/^[+-]?[\d.,]*\d[\d.,]*(?:[eE][+-]?\d{1,3})?$/.test(bare)) return Number.NaN
  const commas = bare.split(',').length - 1
  const points = bare.split('.').length - 1
  const decimal = decimalOf(bare, { commas, points, mark })
  const grouping = decimal === ',' ? '.' : ','
  const plain = bare.replaceAll(grouping, '').replace(decimal, '.')
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(plain) ? Number(plain) : Number.NaN
}

function decimalOf(
  bare: string,
  { commas, points, mark }: { readonly commas: number; readonly points: number; readonly mark: ',' | '.' },
): ',' | '.' {
  if (commas > 0 && points > 0) return bare.lastIndexOf(',') > bare.lastIndexOf('.') ? ',' : '.'
  if (commas > 1) return '.'
  if (points > 1) return ','
  // "1.234" with decimal commas is a thousand and more; "17.8443" never is.
  if (commas + points === 1 && /^[+-]?\d{1,3}[.,]\d{3}$/.test(bare)) return mark
  return commas === 1 ? ',' : '.'
}
