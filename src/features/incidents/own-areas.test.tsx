import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { aFeature, aSquare } from '../../../tests/builders/a-feature'
import { showIncidents } from '../../../tests/builders/incidents-screen'
import { aLine, someKeptShapes } from '../../../tests/builders/kept-shapes'
import { materialServer } from '../../../tests/builders/material-server'
import { memorySets } from '../../../tests/builders/memory-sets'
import { createSetStore, type SetStore } from '../../data/incidents/set-store'
import type { Feature } from '../../domain/geo/feature'
import type { Target } from '../../map/targets'
import { changeScreen } from '../../state/screen'
import { parseAddress } from '../../state/url/address'
import { OwnAreas } from './own-areas'
import { useOwnAreas } from './use-own-areas'

vi.setConfig({ testTimeout: 60_000 })

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => materialServer.close())
afterEach(() => {
  cleanup()
  changeScreen({ ownBesideIncidents: false })
  window.location.hash = ''
})

const outline = (aSquare() as { coordinates: readonly (readonly (readonly [number, number])[])[] }).coordinates[0] ?? []
const withHole = aFeature({ namn: 'Ringen' }, { type: 'Polygon', coordinates: [outline, outline] })
const shapes: readonly Feature[] = [aLine({ namn: 'Stigen' }), aFeature({ namn: 'Torget' }), withHole, aFeature()]

/** What the map hands over when the first, second … shape of the file is clicked. */
const clicked = (index: number): Target => ({
  kind: 'own',
  layer: 'egen-aa01',
  layerName: 'Ytor',
  index,
  name: '',
})

function Beside({ over }: { over: readonly Target[] }) {
  const own = useOwnAreas()
  return (
    <>
      <OwnAreas own={own} />
      <p>{own.features.features.length} ritade</p>
      <button type="button" onClick={() => own.pick(over)}>
        Klicka i kartan
      </button>
    </>
  )
}

async function show(over: readonly Target[] = []): Promise<SetStore> {
  const store = createSetStore({ database: memorySets(), channel: null })
  await store.keepShapes(someKeptShapes({ status: 'exempel' }, shapes))
  showIncidents('#/handelser', store, { map: <Beside over={over} /> })
  await screen.findByLabelText('Visa egna lager')
  return store
}
const list = () => screen.getByLabelText('Filtrera på en egen yta')
const filter = () => screen.getByRole('region', { name: 'Filter' })
const ring = () => parseAddress(window.location.hash).address.ring

test('an area chosen in the list is the filter’s, and the filter calls it by its name', async () => {
  await show()
  expect(within(list()).getAllByRole('option')).toHaveLength(4)
  await userEvent.selectOptions(list(), 'Torget')
  expect(ring()).toEqual(outline.slice(0, 4))
  expect(await screen.findByRole('button', { name: /^Ta bort inom ytan Torget \(/ })).toBeVisible()
  await userEvent.selectOptions(list(), 'Yta 4 i Ytor')
  // It has the outline of the first of the two, and is called by that.
  expect(list()).toHaveDisplayValue('Torget')
})

test('an area that the filter cannot hold says why, and leaves the filter as it was', async () => {
  await show()
  await userEvent.selectOptions(list(), 'Ringen')
  expect(screen.getByText(/^Ringen: ytan har hål, och det kan filtret inte ha/)).toBeVisible()
  expect(ring()).toBeNull()
  expect(list()).toHaveDisplayValue('Välj yta')
})

test('they are drawn when asked for, with their signs and the mark of invented data', async () => {
  await show()
  expect(screen.getByText('0 ritade')).toBeVisible()
  await userEvent.click(screen.getByLabelText('Visa egna lager'))
  expect(screen.getByText('4 ritade')).toBeVisible()
  const key = within(screen.getByRole('list', { name: 'Egna lager' }))
  expect(key.getByText('3 ytor')).toBeVisible()
  expect(key.getByText('1 linje')).toBeVisible()
  expect(key.getByText('Exempeldata')).toBeVisible()
})

test('an area that is clicked is the filter’s, also where a line lies over it; a line alone says that it has no surface', async () => {
  await show([clicked(0), clicked(1)])
  await userEvent.click(screen.getByRole('button', { name: 'Klicka i kartan' }))
  expect(ring()).toEqual(outline.slice(0, 4))
  cleanup()
  await show([clicked(0)])
  await userEvent.click(screen.getByRole('button', { name: 'Klicka i kartan' }))
  expect(screen.getByText(/^Stigen: en linje har ingen yta/)).toBeVisible()
})

test('a layer that is removed leaves the map and the list at once; its area stays the filter’s without its name', async () => {
  const store = await show()
  await userEvent.click(screen.getByLabelText('Visa egna lager'))
  await userEvent.selectOptions(list(), 'Torget')
  await store.removeShapes('aa01')
  await waitFor(() => expect(screen.queryByLabelText('Visa egna lager')).toBeNull())
  expect(screen.getByText('0 ritade')).toBeVisible()
  expect(await screen.findByRole('button', { name: /^Ta bort inom det ritade området/ })).toBeVisible()
  expect(ring()).toEqual(outline.slice(0, 4))
  expect(filter()).toBeVisible()
})
