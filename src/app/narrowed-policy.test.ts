import { expect, test } from 'vitest'
import { aCatalog, aDataset } from '../../tests/builders/a-dataset'
import type { BaseMap } from '../domain/catalog/catalog'
import { hostsOf, narrowedPolicy } from './narrowed-policy'

const raster: BaseMap = {
  id: 'flygbild',
  title: { sv: 'Flygbild' },
  kind: 'raster',
  address: 'https://kartor.exempel.se/{z}/{x}/{y}.png',
  attribution: 'Prov',
}

test('files beside the catalog open no host', () => {
  expect(hostsOf(aCatalog({ datasets: [aDataset({ address: 'platser.json' })] }))).toEqual([])
})

test('a base map opens its own host, once, whatever braces its address holds', () => {
  const twice = [raster, { ...raster, id: 'karta', address: 'https://kartor.exempel.se/karta/{z}' }]
  expect(hostsOf(aCatalog({ baseMaps: twice }))).toEqual(['https://kartor.exempel.se'])
})

test('a style opens the hosts that it names as well', () => {
  const style: BaseMap = { ...raster, kind: 'style', hosts: ['https://rutor.exempel.se'] }
  expect(hostsOf(aCatalog({ baseMaps: [style] }))).toEqual(['https://kartor.exempel.se', 'https://rutor.exempel.se'])
})

test('a dataset from elsewhere opens its origin and not its path', () => {
  const dataset = aDataset({ address: 'https://data.exempel.se:8443/a/b.geojson?x=1' })
  expect(hostsOf(aCatalog({ datasets: [dataset] }))).toEqual(['https://data.exempel.se:8443'])
})

test("a team's database may be asked, and gives no pictures", () => {
  const team = { address: 'https://grupp.exempel.se:6984/arbetsbok' }
  expect(narrowedPolicy(aCatalog({ team }))).toBe(
    "connect-src 'self' https://grupp.exempel.se:6984; img-src 'self' data: blob:",
  )
  expect(narrowedPolicy(aCatalog())).toBe("connect-src 'self'; img-src 'self' data: blob:")
})
