import { useCallback, useMemo } from 'react'
import { useCatalog, useMaterial } from '../../data/material'
import { noFeatures } from '../../domain/geo/feature'
import type { Reading } from '../../domain/incidents/reading'
import { type Problem, problem } from '../../domain/problems/problem'
import type { MapData } from '../../map/sources'
import type { DrawnAs } from '../../state/url/incidents'
import { useAddress } from '../../state/url/use-address'
import { classedCells, districtCells } from './drawn-cells'
import { besideFeatures, pointFeatures } from './drawn-points'
import { useIncidents, useShownAtRest } from './session'
import { useAnswer } from './use-answer'
import { useSettled } from './use-settled'
import { answeredOf, viewsOf } from './views-of'

/** More points than this say nothing on a map, and cost more to draw than they tell. */
export const mostPoints = 5000
export const hexagonRadiusMetres = 150
export const usualBandwidthMetres = 200

export type MapDrawing = {
  readonly data: MapData
  /** What is drawn now: points give way to hexagons when too many pass. */
  readonly as: DrawnAs
  readonly gaveWay: boolean
  /** Lowest value of each class, lowest first; none for points. */
  readonly limits: readonly number[]
  readonly unpositioned: number
  readonly beside: boolean
  readonly bandwidthMetres: number
  /** What the density says; null unless it is drawn. */
  readonly reading: Reading | null
  readonly working: boolean
  readonly problems: readonly Problem[]
}

/** What passes, as the map is asked to draw it; computed by the worker once a brush has come to rest. */
export function useMapDrawing(): MapDrawing {
  const { address } = useAddress()
  const { ask, set, districts } = useIncidents()
  const filter = useShownAtRest(answeredOf)
  const views = useShownAtRest(viewsOf)
  const areas = useMaterial('areas', 'stadsdelar').value
  const bounds = useCatalog().value?.site.bounds
  const wanted: DrawnAs = address.drawnAs ?? 'punkter'
  const passing = views?.passing ?? null
  const gaveWay = wanted === 'punkter' && passing !== null && passing > mostPoints
  const as = gaveWay ? 'sexhorningar' : wanted
  const bandwidthMetres = useSettled(address.bandwidth ?? usualBandwidthMetres)
  const [west = 0, south = 0] = bounds ?? []

  const points = useAnswer(
    useWhen(
      as === 'punkter',
      useCallback((signal) => ask('locate-points', { filter, most: mostPoints }, signal), [ask, filter]),
    ),
  )
  const hexagons = useAnswer(
    useWhen(
      as === 'sexhorningar',
      useCallback(
        (signal) => ask('count-hexagons', { filter, radiusMetres: hexagonRadiusMetres, origin: [west, south] }, signal),
        [ask, filter, west, south],
      ),
    ),
  )
  const density = useAnswer(
    useWhen(
      as === 'tathet',
      useCallback(
        (signal) => ask('count-density', { filter, bandwidthMetres }, signal),
        [ask, filter, bandwidthMetres],
      ),
    ),
  )

  const located = points.value && 'positions' in points.value ? points.value : null
  const pointData = useMemo(
    (): MapData =>
      located ? { handelser: pointFeatures(located, set.kinds), 'handelser-utanfor': besideFeatures(located) } : {},
    [located, set.kinds],
  )
  const hexagonCells = hexagons.value && 'cells' in hexagons.value ? hexagons.value.cells : null
  const cells = useMemo(() => {
    if (as === 'sexhorningar' && hexagonCells) return classedCells(hexagonCells)
    if (as === 'stadsdelar' && areas && views) return districtCells(areas, districts, views.districts, filter.districts)
    return null
  }, [as, hexagonCells, areas, views, districts, filter.districts])
  const bands = density.value && 'features' in density.value ? density.value : null

  const data = useMemo((): MapData => {
    switch (as) {
      case 'punkter':
        return { ...nothing, ...pointData }
      case 'tathet':
        return { ...nothing, tathet: bands?.features ?? noFeatures }
      default:
        return { ...nothing, 'handelser-rutor': cells?.cells ?? noFeatures }
    }
  }, [as, pointData, bands, cells])
  const current = { punkter: points, sexhorningar: hexagons, tathet: density, stadsdelar: null }[as]
  const wide = [hexagons.value, density.value].find(
    (value): value is { tooWideKilometres: number } => value !== null && 'tooWideKilometres' in value,
  )
  return {
    data,
    as,
    gaveWay,
    limits: as === 'tathet' ? (bands?.limits ?? []) : (cells?.classes ?? []),
    unpositioned: located?.unpositioned ?? 0,
    beside: (located?.beside.length ?? 0) > 0 && as === 'punkter',
    bandwidthMetres,
    reading: as === 'tathet' ? (bands?.reading ?? null) : null,
    working: current?.working ?? false,
    problems: [
      ...(current?.problem ? [current.problem] : []),
      ...(wide && (as === 'tathet' || as === 'sexhorningar')
        ? [problem('too-wide', as, { kilometres: wide.tooWideKilometres })]
        : []),
    ],
  }
}

const nothing: MapData = {
  handelser: noFeatures,
  'handelser-utanfor': noFeatures,
  'handelser-rutor': noFeatures,
  tathet: noFeatures,
}

/** The question while it is to be asked. */
const useWhen = <Ask>(on: boolean, ask: Ask): Ask | null => (on ? ask : null)
