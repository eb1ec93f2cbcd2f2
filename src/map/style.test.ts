import { expect, test } from 'vitest'
import { layersOf, type Shown } from './style'
import { mapThemes } from './theme'

const drawingOf = (shown: Shown, id: string) => layersOf(mapThemes.light, shown).find((layer) => layer.id === id)

test('each own layer has its own opacity in the drawings they share', () => {
  const shown: Shown = new Map([
    ['egen-a', 1],
    ['egen-b', 0.5],
  ])
  const byLayer = ['match', ['get', 'layer'], 'egen-a', 1, 'egen-b', 0.5, 0]
  expect(drawingOf(shown, 'egna-lager:yta')).toMatchObject({
    paint: { 'fill-opacity': ['*', 0.2, byLayer] },
    layout: { visibility: 'visible' },
  })
  expect(drawingOf(shown, 'egna-lager:linje-1')).toMatchObject({ paint: { 'line-opacity': byLayer } })
})

test('without an own layer that is on, their drawings are hidden', () => {
  expect(drawingOf(new Map([['ods', 1]]), 'egna-lager:yta')).toMatchObject({ layout: { visibility: 'none' } })
})

test('all of them at once are shown as drawn', () => {
  expect(drawingOf(new Map([['egna-lager', 1]]), 'egna-lager:yta')).toMatchObject({
    paint: { 'fill-opacity': 0.2 },
    layout: { visibility: 'visible' },
  })
})

test('a layer that is as drawn again says so, since the canvas keeps what it was last told', () => {
  expect(drawingOf(new Map([['stadsdelar', 0.5]]), 'stadsdelar:linje')).toMatchObject({
    paint: { 'line-opacity': 0.5 },
  })
  expect(drawingOf(new Map([['stadsdelar', 1]]), 'stadsdelar:linje')).toMatchObject({ paint: { 'line-opacity': 1 } })
})
