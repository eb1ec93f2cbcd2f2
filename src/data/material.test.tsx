import { onlineManager, QueryClientProvider } from '@tanstack/react-query'
import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import { delay, HttpResponse, http } from 'msw'
import type { ReactNode } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { aCatalog, aDataset } from '../../tests/builders/a-dataset'
import { aFeature, features } from '../../tests/builders/a-feature'
import { materialServer } from '../../tests/builders/material-server'
import { addressOf, createMaterialCache, useCatalog, useFeatureSets, useMaterial } from './material'

beforeAll(() => materialServer.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  cache = createMaterialCache()
})
afterEach(() => {
  vi.useRealTimers()
  onlineManager.setOnline(true)
  materialServer.resetHandlers()
})
afterAll(() => materialServer.close())

let cache = createMaterialCache()

function Provided({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={cache}>{children}</QueryClientProvider>
}

const hook = <Result,>(use: () => Result) => renderHook(use, { wrapper: Provided }).result

const serve = (file: string, answer: () => Response | Promise<Response>) =>
  materialServer.use(http.get(`*/geodata/${file}`, answer))

const missing = () => new HttpResponse(null, { status: 404 })
const never = async () => {
  await delay('infinite')
  return missing()
}

describe('the real material', () => {
  it('is loading, then ready, with nothing left out', async () => {
    const places = hook(() => useMaterial('places'))
    expect(places.current).toMatchObject({ state: 'loading', slow: false, value: null, problems: [] })
    await waitFor(() => expect(places.current.state).toBe('ready'))
    expect(places.current.problems).toEqual([])
    expect(places.current.value?.map(({ id }) => id)).toContain('hasselby-torg')
  })

  it('is chosen by id where a kind has several datasets', async () => {
    const areas = hook(() => useMaterial('areas', 'basomraden'))
    await waitFor(() => expect(areas.current.state).toBe('ready'))
    expect(areas.current.value?.features).toHaveLength(25)
  })

  it('is fetched once, however many ask', async () => {
    const asked: string[] = []
    const listen = ({ request }: { request: Request }) => void asked.push(new URL(request.url).pathname)
    materialServer.events.on('request:start', listen)
    const both = hook(() => [useMaterial('survey'), useMaterial('survey'), useCatalog()])
    await waitFor(() => expect(both.current.every(({ state }) => state === 'ready')).toBe(true))
    materialServer.events.removeListener('request:start', listen)
    expect(asked).toEqual(['/geodata/catalog.json', '/geodata/otrygghet.json'])
  })
})

describe('a dataset that fails', () => {
  it.each([
    ['missing', missing, 'not-found'],
    ['cut short', () => HttpResponse.text('{"survey": {"id'), 'truncated'],
    ['of another shape', () => HttpResponse.json({ svar: [] }), 'wrong-shape'],
    ['refused', () => new HttpResponse(null, { status: 500 }), 'server-error'],
    ['out of reach', () => HttpResponse.error(), 'unreachable'],
  ])('%s says which file, and works after a retry', async (_name, answer, code) => {
    serve('otrygghet.json', answer)
    const survey = hook(() => useMaterial('survey'))
    await waitFor(() => expect(survey.current.state).toBe('failed'))
    expect(survey.current).toMatchObject({ value: null, problems: [{ code }] })
    expect(survey.current.problems[0]?.where).toContain('otrygghet.json')

    materialServer.resetHandlers()
    act(() => survey.current.retry())
    await waitFor(() => expect(survey.current.state).toBe('ready'))
    expect(survey.current.problems).toEqual([])
    expect(survey.current.value?.values.length).toBeGreaterThan(0)
  })

  it('is loading again while it is retried', async () => {
    serve('otrygghet.json', missing)
    const survey = hook(() => useMaterial('survey'))
    await waitFor(() => expect(survey.current.state).toBe('failed'))
    serve('otrygghet.json', never)
    act(() => survey.current.retry())
    await waitFor(() => expect(survey.current.state).toBe('loading'))
  })

  it('without network says so instead of waiting for ever', async () => {
    const survey = hook(() => useMaterial('survey'))
    await waitFor(() => expect(survey.current.state).toBe('ready'))
    onlineManager.setOnline(false)
    serve('handelsenotiser.json', () => HttpResponse.error())
    const notices = hook(() => useMaterial('notices'))
    await waitFor(() => expect(notices.current.state).toBe('failed'))
    expect(notices.current.problems).toMatchObject([{ code: 'unreachable' }])
  })

  it('is read from a server on the same machine although the network is gone', async () => {
    onlineManager.setOnline(false)
    const survey = hook(() => useMaterial('survey'))
    await waitFor(() => expect(survey.current.state).toBe('ready'))
  })
})

describe('the catalog', () => {
  it('that fails fails what it lists, and one retry mends both', async () => {
    serve('catalog.json', missing)
    const survey = hook(() => useMaterial('survey'))
    await waitFor(() => expect(survey.current.state).toBe('failed'))
    expect(survey.current.problems).toMatchObject([{ code: 'not-found', where: 'geodata/catalog.json' }])

    materialServer.resetHandlers()
    act(() => survey.current.retry())
    await waitFor(() => expect(survey.current.state).toBe('ready'))
  })

  it('that lacks a dataset says which, and is read anew on retry', async () => {
    serve('catalog.json', () => HttpResponse.json(aCatalog()))
    const survey = hook(() => useMaterial('survey'))
    await waitFor(() => expect(survey.current.state).toBe('failed'))
    expect(survey.current).toMatchObject({
      value: null,
      problems: [{ code: 'not-found', where: 'geodata/catalog.json', details: { dataset: 'survey' } }],
    })

    materialServer.resetHandlers()
    act(() => survey.current.retry())
    await waitFor(() => expect(survey.current.state).toBe('ready'))
  })

  it('finds no dataset by an id of another kind', async () => {
    const areas = hook(() => useMaterial('areas', 'otrygghet'))
    await waitFor(() => expect(areas.current.state).toBe('failed'))
    expect(areas.current.problems).toMatchObject([{ details: { dataset: 'otrygghet' } }])
  })

  it('with one bad entry keeps the others and tells it', async () => {
    serve('catalog.json', () => HttpResponse.json({ ...aCatalog(), datasets: [{ id: 'Fel' }, aDataset()] }))
    const both = hook(() => ({ catalog: useCatalog(), areas: useMaterial('areas') }))
    await waitFor(() => expect(both.current.areas.state).toBe('ready'))
    expect(both.current.catalog.problems).toMatchObject([{ code: 'bad-item', details: { number: 1 } }])
    expect(both.current.areas.problems).toEqual([])
  })
})

describe('what takes long', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))

  it('is said after four seconds, not before', async () => {
    serve('catalog.json', never)
    const survey = hook(() => useMaterial('survey'))
    await act(() => vi.advanceTimersByTimeAsync(3_900))
    expect(survey.current).toMatchObject({ state: 'loading', slow: false })
    await act(() => vi.advanceTimersByTimeAsync(200))
    expect(survey.current).toMatchObject({ state: 'loading', slow: true })
  })

  it('is said of a set of features too', async () => {
    cache.setQueryData(['catalog'], { value: aCatalog(), problems: [] })
    serve('stadsdelar.geojson', never)
    const sets = hook(() => useFeatureSets(['stadsdelar']))
    await act(() => vi.advanceTimersByTimeAsync(3_900))
    expect(sets.current).toMatchObject({ loading: true, slow: false })
    await act(() => vi.advanceTimersByTimeAsync(200))
    expect(sets.current).toMatchObject({ loading: true, slow: true })
  })

  it('is no longer said once it has failed', async () => {
    let answer = (_response: Response) => {}
    serve('catalog.json', () => new Promise((resolve) => (answer = resolve)))
    const survey = hook(() => useMaterial('survey'))
    await act(() => vi.advanceTimersByTimeAsync(4_100))
    expect(survey.current.slow).toBe(true)
    vi.useRealTimers()
    answer(missing())
    await waitFor(() => expect(survey.current).toMatchObject({ state: 'failed', slow: false }))
  })
})

describe('several sets of features', () => {
  it('come each by its id, and unknown ids are left out', async () => {
    const sets = hook(() => useFeatureSets(['stadsdelar', 'vatten', 'finns-inte', 'platser']))
    await waitFor(() => expect(Object.keys(sets.current.byId)).toHaveLength(2))
    expect(sets.current).toMatchObject({ loading: false, slow: false, failed: [], leftOut: [] })
    expect(sets.current.byId.stadsdelar?.features).toHaveLength(9)
  })

  it('go on when one fails, and retry fetches only that one', async () => {
    serve('vatten.geojson', missing)
    const sets = hook(() => useFeatureSets(['stadsdelar', 'vatten']))
    await waitFor(() => expect(sets.current.loading).toBe(false))
    await waitFor(() => expect(sets.current.failed).toMatchObject([{ code: 'not-found' }]))
    expect(Object.keys(sets.current.byId)).toEqual(['stadsdelar'])

    const asked: string[] = []
    materialServer.resetHandlers()
    const listen = ({ request }: { request: Request }) => void asked.push(request.url)
    materialServer.events.on('request:start', listen)
    act(() => sets.current.retry())
    await waitFor(() => expect(Object.keys(sets.current.byId)).toEqual(['stadsdelar', 'vatten']))
    materialServer.events.removeListener('request:start', listen)
    expect(sets.current.failed).toEqual([])
    expect(asked).toHaveLength(1)
  })

  it('tell a bad feature and draw the good ones', async () => {
    serve('stadsdelar.geojson', () =>
      HttpResponse.json({ ...features(aFeature({ id: 'a' })), features: [aFeature({ id: 'a' }), { type: 'Feature' }] }),
    )
    const sets = hook(() => useFeatureSets(['stadsdelar']))
    await waitFor(() => expect(sets.current.leftOut).toHaveLength(1))
    expect(sets.current.byId.stadsdelar?.features).toHaveLength(1)
  })

  it('keep their identity between renders, so that the map is not drawn again', async () => {
    const view = renderHook(() => useFeatureSets(['stadsdelar']), { wrapper: Provided })
    await waitFor(() => expect(view.result.current.byId.stadsdelar).toBeDefined())
    const { byId } = view.result.current
    view.rerender()
    expect(view.result.current.byId).toBe(byId)
  })
})

test('markup in the material is shown as the text it is', async () => {
  const name = '<img src=x onerror="alert(1)"><b>torg</b>'
  serve('stadsdelar.geojson', () => HttpResponse.json(features(aFeature({ name }))))
  function Names() {
    const areas = useMaterial('areas', 'stadsdelar')
    return <p>{areas.value?.features.map(({ properties }) => String(properties.name))}</p>
  }
  const { container } = render(<Names />, { wrapper: Provided })
  expect(await screen.findByText(name)).toBeVisible()
  expect(container.querySelector('img, b')).toBeNull()
})

test('an absolute address stands as it is; others lie beside the catalog', () => {
  expect(addressOf(aDataset())).toBe('geodata/stadsdelar.geojson')
  expect(addressOf(aDataset({ address: 'https://exempel.se/a.json' }))).toBe('https://exempel.se/a.json')
  expect(addressOf(aDataset({ address: 'http.json' }))).toBe('geodata/http.json')
})
