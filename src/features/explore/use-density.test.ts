import { renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aFeature, features } from '../../../tests/builders/a-feature'
import { en } from '../../i18n/en'
import { sv } from '../../i18n/sv'
import { densityBandwidthMetres, useDensity } from './use-density'

const manyAtTheSquare = features(
  ...Array.from({ length: 120 }, () => aFeature({}, { type: 'Point', coordinates: [17.8435, 59.3668] })),
)

test('incidents become three bands, and the legend says their limits', async () => {
  const { result } = renderHook(() => useDensity(manyAtTheSquare))
  expect(result.current.working).toBe(true)
  await waitFor(() => expect(result.current.working).toBe(false))
  expect(result.current.features.features.map(({ properties }) => properties.band)).toEqual([0, 1, 2])
  expect(result.current.legendWords).toEqual({
    'tathet:lag': 'minst 100 per km²',
    'tathet:mellan': 'minst 200 per km²',
    'tathet:hog': 'minst 300 per km²',
  })
})

test('nothing is counted while the layer is off', () => {
  const { result } = renderHook(() => useDensity(null))
  expect(result.current).toMatchObject({ working: false, legendWords: {}, features: { features: [] } })
})

test('other incidents take the place of those that were counted', async () => {
  const { result, rerender } = renderHook(({ incidents }) => useDensity(incidents), {
    initialProps: { incidents: manyAtTheSquare },
  })
  await waitFor(() => expect(result.current.working).toBe(false))
  rerender({ incidents: features() })
  expect(result.current).toMatchObject({ working: true, features: { features: [] } })
  await waitFor(() => expect(result.current.working).toBe(false))
  expect(result.current.legendWords).toEqual({})
})

test('incidents a world apart are told as a problem', async () => {
  const wide = features(...manyAtTheSquare.features, aFeature({}, { type: 'Point', coordinates: [0, 0] }))
  const { result } = renderHook(() => useDensity(wide))
  await waitFor(() => expect(result.current.problems).toHaveLength(1))
  expect(result.current.problems[0]).toMatchObject({ code: 'too-wide', where: 'tathet' })
})

test('the caution beside the layer states the bandwidth that is used', () => {
  for (const { map } of [sv, en]) expect(map.cautions.tathet).toContain(`${densityBandwidthMetres} m`)
})
