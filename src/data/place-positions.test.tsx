import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { materialServer } from '../../tests/builders/material-server'
import type { Dataset } from '../domain/catalog/catalog'
import { catalogQuery, createMaterialCache, datasetQuery } from './material'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterEach(() => materialServer.resetHandlers())
afterAll(() => materialServer.close())

test('places get the positions that lie in a file of their own', async () => {
  const { value, problems } = await (await places()).fetch()
  expect(problems).toEqual([])
  const unplaced = value.filter(({ position, footing }) => position === null && footing.precision !== 'saknas')
  expect(unplaced).toEqual([])
  expect(value.find(({ id }) => id === 'hasselby-torg')?.position).toEqual([17.843301, 59.367543])
})

test('without that file the places are listed, the loss is told, and the next try mends it', async () => {
  materialServer.use(http.get('*/geodata/osm-platslagen.geojson', () => new HttpResponse(null, { status: 404 })))
  const { fetch } = await places()
  const { value, problems } = await fetch()
  expect(value.find(({ id }) => id === 'hasselby-torg')?.position).toBeNull()
  expect(value.find(({ id }) => id === 'racksta')?.position).not.toBeNull()
  expect(problems).toEqual([{ code: 'not-found', where: 'geodata/osm-platslagen.geojson', details: {} }])

  materialServer.resetHandlers()
  expect((await fetch()).problems).toEqual([])
})

async function places() {
  const cache = createMaterialCache()
  const { datasets } = (await cache.fetchQuery(catalogQuery)).value
  const dataset = datasets.find((entry): entry is Dataset & { kind: 'places' } => entry.kind === 'places')
  if (!dataset) throw new Error('The catalog lists no places.')
  return { fetch: () => cache.fetchQuery({ ...datasetQuery(dataset), staleTime: 0 }) }
}
