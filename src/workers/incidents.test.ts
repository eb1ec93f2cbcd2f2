import { expect, test } from 'vitest'
import { aSet } from '../../tests/builders/a-set'
import { createIncidents } from './incidents'

const signal = new AbortController().signal

test('sets are held until they are closed; an id opened anew replaces what it held', async () => {
  const ask = createIncidents(null)
  const size = async (answer: ReturnType<typeof ask>) => {
    const answered = await answer
    if (answered.state !== 'done') throw new Error(answered.state)
    return answered.value
  }
  const [one, other] = [aSet({ id: 'one' }, [{}]), aSet({ id: 'other' }, [{}, {}])]
  expect(await size(ask('open-set', { set: one }, { signal }))).toEqual({ sets: 1, bytes: 34 })
  expect(await size(ask('open-set', { set: one }, { signal }))).toEqual({ sets: 1, bytes: 34 })
  expect(await size(ask('open-set', { set: other }, { signal }))).toEqual({ sets: 2, bytes: 102 })
  expect(await size(ask('close-set', { id: 'one' }, { signal }))).toEqual({ sets: 1, bytes: 68 })
  expect(await size(ask('close-set', { id: 'other' }, { signal }))).toEqual({ sets: 0, bytes: 0 })
  expect(await size(ask('close-set', { id: 'never opened' }, { signal }))).toEqual({ sets: 0, bytes: 0 })
})
