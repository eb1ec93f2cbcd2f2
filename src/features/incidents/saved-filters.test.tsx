import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { aDisk, type Disk } from '../../../tests/builders/a-disk'
import { aReport } from '../../../tests/builders/a-report'
import { aSet } from '../../../tests/builders/a-set'
import { showIncidents } from '../../../tests/builders/incidents-screen'
import { materialServer } from '../../../tests/builders/material-server'
import { memorySets } from '../../../tests/builders/memory-sets'
import { createSetStore } from '../../data/incidents/set-store'
import { keptSet } from '../../domain/incidents/kept-set'
import { savedFilters } from '../../domain/incidents/saved-filters'
import { foldJournal } from '../../domain/journal/fold-journal'

vi.setConfig({ testTimeout: 60_000 })

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
afterAll(() => materialServer.close())
afterEach(() => {
  cleanup()
  window.location.hash = ''
})

test('with no filter set there is nothing to save, and the list says what belongs there', async () => {
  await open('#/handelser?material=eget')
  expect(screen.getByText(/Inget filter är sparat än/)).toBeVisible()
  expect(screen.getByText('Ställ in ett filter, så kan det sparas här.')).toBeVisible()
})

test('a filter is saved under a name, chosen again, renamed, and its removal undone, all by keyboard', async () => {
  const disk = await open('#/handelser?material=eget&slag=R%C3%A5n&timmar=fre18-24&nara=hasselby-torg.150')
  await userEvent.click(field('Namn på filtret rån, fredagar 18–24, inom 150 m från Hässelby torg'))
  await userEvent.keyboard('Fredagar vid torget{Enter}')
  expect(await screen.findByText('Filtret Fredagar vid torget är sparat.')).toBeVisible()
  expect(standing(disk)).toMatchObject([
    {
      name: 'Fredagar vid torget',
      clauses: { material: null, kinds: ['Rån'], within: { type: 'near', place: 'hasselby-torg', metres: 150 } },
    },
  ])
  expect(new Set(disk.events().map(({ deed }) => deed)).size).toBe(1)
  expect(button('Fredagar vid torget')).toHaveAttribute('aria-pressed', 'true')

  await userEvent.click(screen.getByRole('button', { name: 'Rensa' }))
  expect(button('Fredagar vid torget')).toHaveAttribute('aria-pressed', 'false')
  button('Fredagar vid torget').focus()
  await userEvent.keyboard('{Enter}')
  expect(window.location.hash).toContain('timmar=fre18-24')
  expect(window.location.hash).toContain('nara=hasselby-torg.150')
  await waitFor(() => expect(button('Fredagar vid torget')).toHaveAttribute('aria-pressed', 'true'))

  await userEvent.click(button('Byt namn på Fredagar vid torget'))
  await userEvent.clear(field('Nytt namn'))
  await userEvent.keyboard('Torget, sena fredagar{Enter}')
  await waitFor(() => expect(standing(disk)[0]?.name).toBe('Torget, sena fredagar'))

  await userEvent.click(button('Ta bort Torget, sena fredagar'))
  expect(await screen.findByText('Filtret Torget, sena fredagar är borttaget.')).toBeVisible()
  expect(standing(disk)).toEqual([])
  expect(document.activeElement).toHaveTextContent('Sparade filter')
  await userEvent.click(button('Ångra'))
  await waitFor(() => expect(standing(disk)[0]?.name).toBe('Torget, sena fredagar'))
  expect(button('Torget, sena fredagar')).toBeVisible()
})

test('a name that is taken, or none, is refused with the reason and writes nothing', async () => {
  const disk = await open('#/handelser?material=eget&slag=R%C3%A5n')
  await userEvent.type(field('Namn på filtret rån'), 'Rånen{Enter}')
  await waitFor(() => expect(standing(disk)).toHaveLength(1))
  await userEvent.type(field('Namn på filtret rån'), 'rånen{Enter}')
  expect(screen.getByRole('alert')).toHaveTextContent('Det finns redan ett filter som heter rånen.')
  await userEvent.clear(field('Namn på filtret rån'))
  await userEvent.keyboard('{Enter}')
  expect(field('Namn på filtret rån')).toHaveAccessibleDescription('Skriv ett namn.')
  expect(disk.events()).toHaveLength(2)
})

test('a kind and a place that are gone are told, and the rest of the saved filter is used', async () => {
  const disk = aDisk()
  put(disk, { kinds: ['Rån', 'Häleri'], within: { type: 'near', place: 'atlantis', metres: 150 } })
  await open('#/handelser?material=eget', disk)
  await userEvent.click(button('Gammalt'))
  expect(await screen.findByText('Slaget ”Häleri” finns inte i materialet.')).toBeVisible()
  expect(screen.getByText('Platsen ”atlantis” finns inte i underlaget.')).toBeInTheDocument()
  await waitFor(() => expect(screen.getByRole('region', { name: 'Filter' })).toHaveTextContent('1 av 2 händelser'))
  await userEvent.click(button('Ta bort meddelandet'))
  expect(window.location.hash).toBe('#/handelser?material=eget&slag=R%C3%A5n')
})

test('a filter of a material that is gone is used on the one that is open, and says so', async () => {
  const disk = aDisk()
  put(disk, { kinds: ['Rån'], material: { id: 'borta', name: 'Uttag 2021' } })
  await open('#/handelser?material=eget', disk)
  expect(screen.getByText('rån, bara för Uttag 2021')).toBeVisible()
  await userEvent.click(button('Gammalt'))
  expect(await screen.findByText('Materialet ”Uttag 2021” finns inte i den här webbläsaren.')).toBeVisible()
  expect(screen.getByText('Resten av filtret är använt på det material som visas')).toBeVisible()
  expect(window.location.hash).toBe('#/handelser?material=eget&slag=R%C3%A5n')
})

test('a filter of another material that is here opens it', async () => {
  const disk = aDisk()
  put(disk, { kinds: ['Rån'], material: { id: 'exempeldata-handelser', name: 'Exempel' } })
  await open('#/handelser?material=eget', disk)
  await userEvent.click(button('Gammalt'))
  expect(window.location.hash).toBe('#/handelser?slag=R%C3%A5n')
})

async function open(hash: string, disk: Disk = aDisk()): Promise<Disk> {
  const sets = createSetStore({ database: memorySets(), channel: null })
  const set = aSet({ id: 'eget', name: 'uttag.csv', status: 'källa' }, [{ kind: 'Rån' }, { kind: 'Stöld' }])
  await sets.keep(keptSet(set, aReport()), set.columns)
  showIncidents(hash, sets, { disk })
  await userEvent.click(await screen.findByText(/^Sparade filter/))
  return disk
}

const standing = (disk: Disk) => savedFilters(foldJournal(disk.events()))
const field = (name: string) => screen.getByRole('textbox', { name })
const button = (name: string) => screen.getByRole('button', { name })

/** A filter that another browser saved. */
function put(disk: Disk, clauses: object): void {
  const event = { version: 1, device: 'annan', role: 'Polis', deed: 'd', kind: 'set', subject: 'incident-filter/f1' }
  const whole = {
    ...{ material: null, days: null, hours: null, kinds: null, districts: null, within: null, doubtful: 'with' },
    ...clauses,
  }
  for (const [field, value] of Object.entries({ name: 'Gammalt', clauses: whole }))
    disk.put(field, {
      ...event,
      id: field,
      time: '2026-10-01T10:00:00.000Z',
      payload: { field, value, replaces: [] },
    })
}
