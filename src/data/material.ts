import { QueryClient, queryOptions, type UseQueryOptions, useQueries, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Catalog, Dataset, DatasetKind } from '../domain/catalog/catalog'
import type { FeatureCollection } from '../domain/geo/feature'
import type { Place } from '../domain/places/place'
import { type PlacePosition, withPositions } from '../domain/places/place-positions'
import { type Problem, ProblemError, problem, type Read } from '../domain/problems/problem'
import { fetchJson } from './fetch-json'
import {
  type Reader,
  readAbbreviations,
  readCatalog,
  readDisagreements,
  readFeatures,
  readNotices,
  readPlacePositions,
  readPlaces,
  readPlan,
  readSources,
  readStatements,
  readSurvey,
} from './readers'
import { readExample, readSituation } from './situation-readers'

/** Where the material lies, beside index.html. */
export const materialFolder = 'geodata/'

/** One reader per kind of dataset; its value type follows. */
export const readers = {
  sources: readSources,
  statements: readStatements,
  disagreements: readDisagreements,
  abbreviations: readAbbreviations,
  places: readPlaces,
  'place-positions': readPlacePositions,
  'place-extents': readFeatures,
  plan: readPlan,
  areas: readFeatures,
  base: readFeatures,
  stops: readFeatures,
  survey: readSurvey,
  notices: readNotices,
  incidents: readFeatures,
  situation: readSituation,
  'situation-example': readExample,
} as const satisfies Record<DatasetKind, Reader<unknown>>

export type ValueOf<Kind extends DatasetKind> = ReturnType<(typeof readers)[Kind]>['value']

/** What a part of the screen knows of the material it stands on. */
export type Material<Value> = {
  readonly state: 'loading' | 'ready' | 'failed'
  /** Loading has gone on for so long that it should be said. */
  readonly slow: boolean
  readonly value: Value | null
  /** Why it failed, or what had to be left out of what was read. */
  readonly problems: readonly Problem[]
  readonly retry: () => void
}

export function createMaterialCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        retry: false,
        // A part of the screen that comes later must not ask for a failed file again by itself: that is the user's retry.
        retryOnMount: false,
        refetchOnWindowFocus: false,
        // The server may be this machine: a board room without a network reads on, and one out of reach says so.
        networkMode: 'always',
      },
    },
  })
}

export const catalogQuery = queryOptions({
  queryKey: ['catalog'],
  queryFn: async ({ signal }): Promise<Read<Catalog>> => {
    const address = `${materialFolder}catalog.json`
    return readCatalog(await fetchJson(address, signal), address)
  },
})

export const datasetQuery = <Kind extends DatasetKind>(dataset: Dataset & { kind: Kind }) =>
  queryOptions({
    queryKey: ['dataset', dataset.id, dataset.address],
    queryFn: async ({ signal, client }) => {
      const json = await fetchJson(addressOf(dataset), signal)
      const read = readers[dataset.kind](json, dataset.address)
      if (dataset.kind !== 'places') return read as Read<ValueOf<Kind>>
      return (await located(read as Read<Place[]>, client)) as Read<ValueOf<Kind>>
    },
  })

/** Places with the positions that lie in files of their own. Without such a file they are listed, and that is told. */
async function located(places: Read<Place[]>, client: QueryClient): Promise<Read<Place[]>> {
  const { datasets } = (await client.ensureQueryData(catalogQuery)).value
  const apart = await Promise.all(
    datasets
      .filter((entry): entry is Dataset & { kind: 'place-positions' } => entry.kind === 'place-positions')
      .map((entry) =>
        client
          .fetchQuery(datasetQuery(entry))
          .catch((error: unknown): Read<PlacePosition[]> => ({ value: [], problems: [problemOf(error)] })),
      ),
  )
  return {
    value: withPositions(
      places.value,
      apart.flatMap(({ value }) => value),
    ),
    problems: [...places.problems, ...apart.flatMap(({ problems }) => problems)],
  }
}

/** Absolute addresses stand as they are; others lie beside the catalog. */
export const addressOf = (dataset: Dataset): string =>
  /^https?:\/\//.test(dataset.address) ? dataset.address : materialFolder + dataset.address

export function useCatalog(): Material<Catalog> {
  return useMaterialQuery<Catalog>(catalogQuery)
}

/** The dataset of that kind (and id, where there are several). Waits for the catalog; says so when it lists none. */
export function useMaterial<Kind extends DatasetKind>(kind: Kind, id?: string): Material<ValueOf<Kind>> {
  const catalog = useCatalog()
  const dataset = catalog.value?.datasets.find(
    (entry): entry is Dataset & { kind: Kind } => entry.kind === kind && (id === undefined || entry.id === id),
  )
  const material = useMaterialQuery<ValueOf<Kind>>({
    ...datasetQuery(dataset ?? { ...absent, kind }),
    enabled: dataset !== undefined,
  })
  if (catalog.state !== 'ready') return { ...catalog, value: null }
  if (dataset) return material
  return {
    state: 'failed',
    slow: catalog.slow,
    value: null,
    problems: [problem('not-found', `${materialFolder}catalog.json`, { dataset: id ?? kind })],
    retry: catalog.retry,
  }
}

/** Several feature datasets by id. Ids that the catalog lacks are left out; a failed one is told and the others go on. */
export function useFeatureSets(ids: readonly string[]): FeatureSets {
  const catalog = useCatalog()
  const datasets = (catalog.value?.datasets ?? []).filter(
    (dataset) => ids.includes(dataset.id) && readers[dataset.kind] === readFeatures,
  ) as (Dataset & { kind: 'areas' })[]
  const sets = useQueries({
    queries: datasets.map((dataset) => datasetQuery(dataset)),
    combine: (results): Omit<FeatureSets, 'slow'> => ({
      loading: catalog.state === 'loading' || results.some(({ isFetching }) => isFetching),
      byId: Object.fromEntries(
        results.flatMap(({ data }, index) => (data ? [[datasets[index]?.id ?? '', data.value]] : [])),
      ),
      leftOut: results.flatMap(({ data }) => data?.problems ?? []),
      failed: results.flatMap(({ error, isFetching }) => (error && !isFetching ? [problemOf(error)] : [])),
      retry: () => {
        for (const result of results) if (result.isError) void result.refetch()
      },
    }),
  })
  return { ...sets, slow: useSlow(sets.loading) }
}

export type FeatureSets = {
  readonly loading: boolean
  readonly slow: boolean
  readonly byId: Readonly<Record<string, FeatureCollection>>
  readonly leftOut: readonly Problem[]
  readonly failed: readonly Problem[]
  readonly retry: () => void
}

const absent: Omit<Dataset, 'kind'> = {
  id: '',
  title: { sv: '' },
  address: '',
  crs: null,
  sources: [],
  licence: '',
  date: null,
  status: 'källa',
  editions: [],
  visible: false,
}

const slowAfterMilliseconds = 4_000

/** The part of a query's options that is used; TanStack's own type cannot follow a value chosen by kind. */
type Options<Value> = {
  readonly queryKey: readonly unknown[]
  readonly queryFn?: unknown
  readonly enabled?: unknown
  readonly value?: Value
}

function useMaterialQuery<Value>(options: Options<Value>): Material<Value> {
  const query = useQuery(options as unknown as UseQueryOptions<Read<Value>>)
  const slow = useSlow(query.isFetching)
  return {
    state: query.data ? 'ready' : query.isError && !query.isFetching ? 'failed' : 'loading',
    slow,
    value: query.data?.value ?? null,
    problems: query.data ? query.data.problems : query.error ? [problemOf(query.error)] : [],
    retry: () => void query.refetch(),
  }
}

function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!busy) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), slowAfterMilliseconds)
    return () => clearTimeout(timer)
  }, [busy])
  return slow
}

/** Anything that is not a ProblemError is a fault of ours. */
function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  return problem('bug', 'geodata', { reason: error instanceof Error ? error.message : String(error) })
}
