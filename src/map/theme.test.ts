import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mapThemes } from './theme'

const css = readFileSync(join(import.meta.dirname, '../ui/tokens.css'), 'utf8')

/** The tokens of one block: `[data-theme="dark"]`, or the print block. */
function tokensOf(theme: 'light' | 'dark' | 'contrast' | 'print'): Map<string, string> {
  const start =
    theme === 'print' ? css.indexOf('@media print') : css.search(new RegExp(`\\[data-theme=["']${theme}["']\\] \\{`))
  expect(start).toBeGreaterThan(0)
  const block = css.slice(start, css.indexOf('\n}', start))
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  )
}

test.each(['light', 'dark', 'contrast', 'print'] as const)(
  'the data colours of the canvas and of the page are the same in %s',
  (id) => {
    const tokens = tokensOf(id)
    const theme = mapThemes[id]
    expect(tokens.get('utsatt')).toBe(theme.utsatt)
    expect(tokens.get('drogscen')).toBe(theme.drogscen)
    expect([1, 2, 3].map((step) => tokens.get(`handelse-${step}`))).toEqual(theme.handelse)
    expect([0, 1, 2, 3].map((step) => tokens.get(`radsla-${step}`))).toEqual(theme.radsla)
    expect([1, 2, 3, 4, 5].map((step) => tokens.get(`niva-${step}`))).toEqual(theme.niva)
  },
)

test.each(['light', 'dark', 'contrast'] as const)('ink on paper is readable in %s', (id) => {
  const tokens = tokensOf(id)
  for (const ink of ['ink', 'ink-soft', 'ink-faint', 'accent', 'error', 'warn'])
    for (const paper of ['paper', 'paper-raised', 'paper-sunk'])
      expect(contrast(tokens.get(ink), tokens.get(paper)), `${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5)
})

test.each(['light', 'dark', 'contrast'] as const)(
  'the classes of fear differ in greyscale, darker or lighter in order, in %s',
  (id) => {
    const greys = mapThemes[id].radsla.map(luminance)
    const steps = greys.slice(1).map((grey, index) => grey - (greys[index] ?? 0))
    expect(steps.every((step) => Math.sign(step) === Math.sign(steps[0] ?? 0))).toBe(true)
    for (const step of steps) expect(Math.abs(step)).toBeGreaterThan(0.02)
  },
)

test.each(['light', 'dark', 'contrast'] as const)(
  'the levels darken in greyscale one by one, and their numbers are readable, in %s',
  (id) => {
    const tokens = tokensOf(id)
    const greys = mapThemes[id].niva.map(luminance)
    for (const [index, grey] of greys.slice(1).entries()) expect((greys[index] ?? 0) - grey).toBeGreaterThan(0.05)
    for (const [index, fill] of mapThemes[id].niva.entries())
      expect(contrast(fill, tokens.get(index < 3 ? 'niva-ink-low' : 'niva-ink-high'))).toBeGreaterThanOrEqual(4.5)
  },
)

test.each(['light', 'dark', 'contrast', 'print'] as const)(
  'what users bring stands out from the ground and is no colour of the material, in %s',
  (id) => {
    const { own, land, outside, utsatt, drogscen, handelse, radsla, niva, accent } = mapThemes[id]
    for (const ground of [land, outside]) expect(contrast(own, ground)).toBeGreaterThanOrEqual(4.5)
    for (const other of [utsatt, drogscen, accent, ...handelse, ...radsla, ...niva])
      expect(distance(own, other), other).toBeGreaterThan(60)
  },
)

/** How far apart two colours are in red, green and blue, 0 to 441. */
function distance(a: string, b: string): number {
  const parts = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const [one, other] = [parts(a), parts(b)]
  return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)))
}

/** WCAG 2.2 relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

function contrast(a = '', b = ''): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}
