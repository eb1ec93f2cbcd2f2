import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, test } from 'vitest'
import { startAddress } from './address'
import { addressTo, changeAddress, useAddress } from './use-address'

beforeEach(() => window.history.replaceState(null, '', '#/karta'))

const address = () => renderHook(useAddress).result

test('a choice is pushed, so that the back button undoes it', async () => {
  const read = address()
  const { length } = window.history
  act(() => changeAddress({ place: 'racksta' }))
  expect(window.location.hash).toBe('#/karta?plats=racksta')
  expect(read.current.address.place).toBe('racksta')
  expect(window.history.length).toBe(length + 1)

  act(() => window.history.back())
  await waitFor(() => expect(read.current.address.place).toBeNull())
})

test('panning and typing replace', () => {
  const read = address()
  const { length } = window.history
  act(() => changeAddress({ camera: { zoom: 14, lat: 59.36, lng: 17.84 } }, 'replace'))
  act(() => changeAddress({ filter: { text: ['torg'] } }, 'replace'))
  expect(window.history.length).toBe(length)
  expect(read.current.address).toMatchObject({ camera: { zoom: 14 }, filter: { text: ['torg'] } })
})

test('no change leaves the history alone', () => {
  changeAddress({ place: 'racksta' })
  const { length } = window.history
  changeAddress({ place: 'racksta' })
  expect(window.history.length).toBe(length)
})

test('a typed address is read', async () => {
  const read = address()
  act(() => {
    window.location.hash = '#/plan?rad=platser-3&vy=//'
  })
  await waitFor(() => expect(read.current.address).toMatchObject({ workspace: 'plan', row: 'platser-3' }))
  expect(read.current.problems).toMatchObject([{ code: 'bad-number' }])
})

test('every reader has the same value, and it is new only when the address is', () => {
  const [one, other] = [address(), address()]
  expect(one.current).toBe(other.current)
  const before = one.current
  act(() => changeAddress({}))
  expect(one.current).toBe(before)
})

test('markup in an address is text', () => {
  function Given() {
    return <p>{String(useAddress().problems[0]?.details.given)}</p>
  }
  window.history.replaceState(null, '', '#/karta?plats=%3Cimg%20src=x%3E')
  const { container } = render(<Given />)
  expect(screen.getByText('<img src=x>')).toBeVisible()
  expect(container.querySelector('img')).toBeNull()
})

describe('a link', () => {
  const full = {
    ...startAddress,
    workspace: 'karta',
    place: 'racksta',
    camera: { zoom: 14, lat: 59.36, lng: 17.84 },
    filter: { text: ['torg'] },
    language: 'en',
  } as const

  it('within the workspace keeps the rest', () => {
    expect(addressTo(full, { spot: 'adalen' })).toBe(
      '#/karta?plats=racksta&delplats=adalen&filter=text:torg&vy=14/59.36000/17.84000&sprak=en',
    )
  })

  it('to another keeps place and language, not camera and filter', () => {
    expect(addressTo(full, { workspace: 'plan' })).toBe('#/plan?plats=racksta&sprak=en')
  })

  it('to another takes what it is given', () => {
    expect(addressTo(full, { workspace: 'plan', filter: { aktor: ['mov'] } })).toBe(
      '#/plan?plats=racksta&filter=aktor:mov&sprak=en',
    )
  })
})
