import { useEffect, useMemo, useState } from 'react'
import { type FeatureCollection, noFeatures } from '../../domain/geo/feature'
import { type Problem, problem } from '../../domain/problems/problem'
import { useLanguage, useTexts } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'
import { analyse } from '../../workers/analysis'

/** Standard deviation of the kernel; the layer's caution states it. */
export const densityBandwidthMetres = 200

export type Density = {
  readonly features: FeatureCollection
  /** Lower limits in words, by `tathet:` and the legend's line. */
  readonly legendWords: Readonly<Record<string, string>>
  readonly working: boolean
  readonly problems: readonly Problem[]
}

/** The density of the incidents, counted in the worker; nothing is counted for null. A later call stops the earlier. */
export function useDensity(incidents: FeatureCollection | null): Density {
  const texts = useTexts()
  const language = useLanguage()
  const [counted, setCounted] = useState<Counted | null>(null)

  useEffect(() => {
    if (!incidents) return
    const stop = new AbortController()
    void count(incidents, stop.signal).then((result) => {
      if (result) setCounted({ of: incidents, ...result })
    })
    return () => stop.abort()
  }, [incidents])

  const current = incidents !== null && counted?.of === incidents ? counted : null
  return useMemo(
    () => ({
      features: current?.features ?? noFeatures,
      legendWords: Object.fromEntries(
        (current?.limits ?? []).map((limit, band) => [
          `tathet:${legendLines[band]}`,
          texts.map.densityUnit(printNumber(limit, language)),
        ]),
      ),
      working: incidents !== null && current === null,
      problems: current?.problems ?? [],
    }),
    [current, incidents, texts, language],
  )
}

type Result = Pick<Density, 'features' | 'problems'> & { readonly limits: readonly number[] }
type Counted = Result & { readonly of: FeatureCollection }

/** Band 0 is the lowest. */
const legendLines = ['lag', 'mellan', 'hog'] as const

async function count(incidents: FeatureCollection, signal: AbortSignal): Promise<Result | null> {
  const positions = Float64Array.from(
    incidents.features.flatMap(({ geometry }) => (geometry.type === 'Point' ? geometry.coordinates.slice(0, 2) : [])),
  )
  const answer = await analyse(
    'density-bands',
    { positions, bandwidthMetres: densityBandwidthMetres },
    { signal, transfer: [positions.buffer] },
  )
  const failed = (cause: Problem): Result => ({ features: noFeatures, limits: [], problems: [cause] })
  switch (answer.state) {
    case 'stopped':
      return null
    case 'failed':
      return failed(answer.problem)
    case 'done':
      if (!('failure' in answer.value)) return { ...answer.value, problems: [] }
      return failed(problem('too-wide', 'tathet', { kilometres: answer.value.kilometres }))
  }
}
