import { describe, expect, it, test } from 'vitest'
import { paintOrder } from './layers/paint-order'
import { type Picture, patternsOf } from './patterns'
import { buildStyle } from './style'
import { mapThemeIds, mapThemes } from './theme'

const named = (id: string): Picture => {
  const picture = patternsOf(mapThemes.light)[id]
  if (!picture) throw new Error(id)
  return picture
}

/** Opacity 0–255 of a pixel. */
const opacityAt = ({ width, data }: Picture, x: number, y: number) => data[(y * width + x) * 4 + 3]!

const columns = ({ width }: Picture) => Array.from({ length: width }, (_, x) => x)

/** Opacities of one row, and the share of all pixels that are painted. */
const row = (picture: Picture, y: number) => columns(picture).map((x) => opacityAt(picture, x, y))
const column = (picture: Picture, x: number) => columns(picture).map((y) => opacityAt(picture, x, y))
const share = ({ data }: Picture) =>
  data.filter((value, index) => index % 4 === 3 && value > 127).length / (data.length / 4)

describe('stripes', () => {
  const stripes = named('stripes')
  const side = stripes.width

  it('go on from one tile to the next: each row is the one above, moved one step round', () => {
    expect(stripes.height).toBe(side)
    for (let y = 1; y <= side; y += 1) {
      const above = row(stripes, y - 1)
      expect(row(stripes, y % side)).toEqual([...above.slice(1), ...above.slice(0, 1)])
    }
  })

  it('are the same across and down', () => {
    for (const at of columns(stripes)) expect(row(stripes, at)).toEqual(column(stripes, at))
  })

  it('leave most of what they lie on to be seen', () => {
    expect(share(stripes)).toBeGreaterThan(0.1)
    expect(share(stripes)).toBeLessThan(0.4)
  })
})

describe('dots', () => {
  const dots = named('dots')

  it('are there, few and staggered', () => {
    expect(share(dots)).toBeGreaterThan(0.01)
    expect(share(dots)).toBeLessThan(0.2)
    expect(opacityAt(dots, 5, 5)).toBe(255)
    expect(opacityAt(dots, 15, 15)).toBe(255)
    expect(opacityAt(dots, 15, 5)).toBe(0)
  })

  it('are whole: none is cut at the edge of a tile', () => {
    for (const edge of [row(dots, 0), row(dots, dots.height - 1), column(dots, 0), column(dots, dots.width - 1)])
      expect(Math.max(...edge)).toBe(0)
  })
})

describe('a pin', () => {
  const pin = named('pin-drogscen')

  it('stands on its position: the point is in the middle of the lowest painted row', () => {
    const painted = Array.from({ length: pin.height }, (_, y) => y).filter((y) => Math.max(...row(pin, y)) > 127)
    const lowest = row(pin, painted.at(-1)!)
    const filled = columns(pin).filter((x) => lowest[x]! > 127)
    expect((filled[0]! + filled.at(-1)! + 1) / 2).toBeCloseTo(pin.width / 2, 0)
    expect(pin.height - painted.at(-1)!).toBeLessThanOrEqual(3)
  })

  it('of a priority differs from the others without colour', () => {
    expect(named('pin-drogscen-prioriterad').data).not.toEqual(pin.data)
  })
})

test('permitted and applied for differ without colour', () => {
  const middle = (picture: Picture) => [
    ...picture.data.slice((12 * picture.width + 12) * 4, (12 * picture.width + 12) * 4 + 3),
  ]
  expect(middle(named('guard-permit'))).not.toEqual(middle(named('guard-applied')))
})

test.each(mapThemeIds)('every picture of %s is whole and in the colours of the theme', (id) => {
  for (const [name, { width, height, data, pixelRatio }] of Object.entries(patternsOf(mapThemes[id]))) {
    expect(data.length, name).toBe(width * height * 4)
    expect(
      data.some((value) => value > 0),
      name,
    ).toBe(true)
    expect(pixelRatio).toBe(2)
  }
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(mapThemes[id].utsatt.slice(at, at + 2), 16))
  expect([...patternsOf(mapThemes[id]).stripes!.data.slice(0, 3)]).toEqual([red, green, blue])
})

test('every picture that a layer names is drawn', () => {
  const shown = new Map(paintOrder.map(({ id }) => [id, 1]))
  const named = buildStyle(mapThemes.light, shown).layers.flatMap((layer) => {
    const { layout = {}, paint = {} } = layer as { layout?: Record<string, unknown>; paint?: Record<string, unknown> }
    return [layout['icon-image'], paint['fill-pattern']].flatMap(outcomes)
  })
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter((name) => !(name in patternsOf(mapThemes.light)))).toEqual([])
})

/** The names that a value may come to: itself, or the outcomes of a `case` or a `match`. */
function outcomes(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return []
  const first = { case: 2, match: 3 }[String(value[0])]
  if (!first) throw new Error(`unread expression ${value[0]}`)
  return value.filter((_, at) => at >= first && ((at - first) % 2 === 0 || at === value.length - 1)).flatMap(outcomes)
}
