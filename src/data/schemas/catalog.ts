import * as v from 'valibot'
import { type BaseMap, type Catalog, type Dataset, datasetKinds } from '../../domain/catalog/catalog'
import { editions } from '../../domain/edition/edition'
import { localText } from './sources'

export const dataset: v.GenericSchema<unknown, Dataset> = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  title: localText,
  kind: v.picklist(datasetKinds),
  address: v.pipe(v.string(), v.nonEmpty()),
  crs: v.nullable(v.literal('EPSG:4326')),
  sources: v.array(v.string()),
  licence: v.string(),
  date: v.nullable(v.string()),
  status: v.picklist(['källa', 'härledd', 'exempel']),
  editions: v.array(v.picklist(editions)),
  visible: v.boolean(),
})

export const baseMap: v.GenericSchema<unknown, BaseMap> = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  title: localText,
  kind: v.picklist(['raster', 'style', 'pmtiles']),
  address: v.pipe(v.string(), v.nonEmpty()),
  attribution: v.string(),
  hosts: v.exactOptional(v.array(v.pipe(v.string(), v.url()))),
})

/** Over https, or on this very machine; names and passwords are asked for, never written in an address. */
export const team: v.GenericSchema<unknown, NonNullable<Catalog['team']>> = v.object({
  address: v.pipe(
    v.string(),
    v.check(isDatabaseAddress, 'https-adress till en CouchDB-databas'),
    v.transform((address) => address.replace(/\/+$/, '')),
  ),
})

function isDatabaseAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password, pathname, search, hash } = new URL(address)
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  if (protocol !== 'https:' && !(protocol === 'http:' && loopback)) return false
  return username === '' && password === '' && search === '' && hash === '' && /[^/]/.test(pathname)
}

/** The catalog with its entries still unread: a bad entry must not cost the others. */
export const catalogFrame: v.GenericSchema<
  unknown,
  Omit<Catalog, 'datasets' | 'baseMaps' | 'team'> & {
    readonly datasets: readonly unknown[]
    readonly baseMaps: readonly unknown[]
    readonly team?: unknown
  }
> = v.object({
  version: v.literal(1),
  // An edition that is not known costs the whole catalog: it must not be taken for the internal one.
  edition: v.exactOptional(v.picklist(editions)),
  site: v.object({
    name: v.string(),
    municipality: v.string(),
    publisher: v.string(),
    bounds: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  }),
  datasets: v.pipe(v.array(v.unknown()), v.minLength(1)),
  baseMaps: v.optional(v.array(v.unknown()), []),
  team: v.optional(v.unknown()),
})
