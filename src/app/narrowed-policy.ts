import { useEffect } from 'react'
import { useCatalog } from '../data/material'
import type { Catalog } from '../domain/catalog/catalog'

/**
 * Once the catalog is read, only the hosts that it names may be asked for anything. A second policy in the document
 * can only narrow the first (they hold together), so this works on any web server.
 */
export function useNarrowedPolicy(): void {
  const catalog = useCatalog().value
  useEffect(() => {
    if (!catalog || document.querySelector('meta[data-narrowed]')) return
    const meta = document.createElement('meta')
    meta.httpEquiv = 'Content-Security-Policy'
    meta.content = narrowedPolicy(catalog)
    meta.dataset.narrowed = ''
    document.head.append(meta)
  }, [catalog])
}

/** A team's database may be asked, but shows no pictures. */
export function narrowedPolicy(catalog: Catalog): string {
  const hosts = hostsOf(catalog)
  const team = catalog.team ? [new URL(catalog.team.address).origin] : []
  const asked = ["connect-src 'self'", ...hosts, ...team].join(' ')
  const pictured = ["img-src 'self' data: blob:", ...hosts].join(' ')
  return `${asked}; ${pictured}`
}

/** Origins of the catalog's absolute addresses. A style may name further hosts in `hosts`. */
export function hostsOf(catalog: Catalog): readonly string[] {
  const addresses = [
    ...catalog.datasets.map(({ address }) => address),
    ...catalog.baseMaps.flatMap(({ address, hosts }) => [address, ...(hosts ?? [])]),
  ]
  const origins = addresses
    .filter((address) => /^https?:\/\//.test(address))
    .map((address) => new URL(address.replace(/[{}]/g, 'x')).origin)
  return [...new Set(origins)]
}
