import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aFeature } from '../../../tests/builders/a-feature'
import { aLine, someKeptShapes } from '../../../tests/builders/kept-shapes'
import { ownLayersOf } from '../../domain/incidents/own-layer'
import { problem } from '../../domain/problems/problem'
import { LanguageProvider } from '../../i18n/language'
import type { Shown } from '../../map/style'
import { OwnLayers } from './own-layers'

const layers = ownLayersOf([
  someKeptShapes({ id: 'b', name: 'Stigar', status: 'exempel' }, [aLine({ namn: 'Stigen' })]),
  someKeptShapes({ id: 'a', name: 'Parker', source: 'Parkförvaltningen' }, [
    aFeature({ namn: 'Grimsta' }),
    aFeature({ namn: 'Grimsta' }),
    aLine({ namn: 'Bäcken' }),
  ]),
])

function show(shown: Shown, problems: readonly ReturnType<typeof problem>[] = []) {
  const changes: Shown[] = []
  render(
    <LanguageProvider language="sv">
      <OwnLayers
        theme="light"
        own={{ state: 'ready', slow: false, value: layers, problems, retry: () => {} }}
        shown={shown}
        onChange={(next) => changes.push(next)}
      />
    </LanguageProvider>,
  )
  return changes
}
const entry = (name: string) => screen.getByRole('checkbox', { name }).closest('li') as HTMLElement

test('each file is a layer of the card that is turned on and off beside the others', async () => {
  const changes = show(new Map([['ods', 0.5]]))
  expect(screen.getByRole('group', { name: 'Egna lager' })).toBeVisible()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Parker' }))
  expect([...(changes[0] ?? [])]).toEqual([
    ['ods', 0.5],
    ['egen-a', 1],
  ])
})

test('one that is on says how many areas and lines it has, where it lies, who answers for it and what its shapes are called', () => {
  show(new Map([['egen-a', 0.6]]))
  const park = within(entry('Parker'))
  expect(park.getByText('2 ytor')).toBeVisible()
  expect(park.getByText('1 linje')).toBeVisible()
  expect(park.getByText('Egen fil, ligger bara i den här webbläsaren.')).toBeVisible()
  expect(park.getByText('Källa: Parkförvaltningen')).toBeInTheDocument()
  expect(park.getByText('Inläst 28 november 2026.')).toBeInTheDocument()
  expect(park.getAllByText('Grimsta')).toHaveLength(1)
  expect(park.getByText('Bäcken')).toBeInTheDocument()
  expect(park.getByLabelText('Täckning för Parker')).toHaveValue('60')
  expect(within(entry('Stigar Exempeldata')).queryByText('1 linje')).toBeNull()
})

test('what the browser could not hand over is told in the card', () => {
  show(new Map(), [problem('sets-refused', 'inlästa händelser')])
  expect(screen.getByRole('alert')).toBeVisible()
})
