import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The policy for a built folder: nothing from outside but the hosts that the site's own catalog names.
 * @param {string} folder holds `geodata/catalog.json`
 */
export function contentSecurityPolicy(folder) {
  const hosts = catalogHosts(folder)
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    ['img-src', "'self'", 'data:', 'blob:', ...hosts].join(' '),
    ['connect-src', "'self'", ...hosts].join(' '),
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/**
 * The policy written into index.html, which must not know the site's catalog: it holds scripts, styles and fonts to
 * the origin, and the app narrows the rest when it has read the catalog.
 */
export const documentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob: https: http:",
  "connect-src 'self' https: http:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** @type {Map<string, { changed: number, hosts: readonly string[] }>} */
const read = new Map()

/**
 * Read anew when the file changes, so that a site adds a base map without a restart.
 * @param {string} folder
 */
function catalogHosts(folder) {
  const path = join(folder, 'geodata', 'catalog.json')
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const known = read.get(path)
  if (known?.changed === changed) return known.hosts
  const hosts = changed === 0 ? [] : hostsIn(path)
  read.set(path, { changed, hosts })
  return hosts
}

/** @param {string} path */
function hostsIn(path) {
  try {
    return hostsOf(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    console.error(`geodata/catalog.json går inte att läsa, så inga andra värdar släpps fram: ${error}`)
    return []
  }
}

/** @typedef {{ address?: unknown, hosts?: unknown }} CatalogEntry */

/**
 * Origins of the absolute addresses in a catalog, each once. A base map whose tiles lie elsewhere than its address, or
 * under `{s}`, names those in `hosts`. A team's database is asked as well.
 * @param {{ datasets?: readonly CatalogEntry[], baseMaps?: readonly CatalogEntry[], team?: CatalogEntry }} catalog
 */
export function hostsOf(catalog) {
  const entries = [...(catalog.datasets ?? []), ...(catalog.baseMaps ?? []), ...(catalog.team ? [catalog.team] : [])]
  const named = entries.flatMap((entry) => [
    originOf(entry.address),
    ...(Array.isArray(entry.hosts) ? entry.hosts.filter(plainHost) : []),
  ])
  return [...new Set(named.filter((host) => host !== null))].sort()
}

/** @param {unknown} address */
function originOf(address) {
  if (typeof address !== 'string') return null
  // `pmtiles://https://host/file` is how the protocol is written in a style.
  const match = /^(?:pmtiles:\/\/)?(https?:\/\/[^/?#]+)/i.exec(address)
  const origin = match?.[1]?.toLowerCase() ?? null
  return origin !== null && plainHost(origin) ? origin : null
}

/**
 * A scheme, a name and perhaps a port, nothing that could end the directive and begin another.
 * @param {unknown} host
 */
function plainHost(host) {
  return typeof host === 'string' && /^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d+)?$/i.test(host)
}
