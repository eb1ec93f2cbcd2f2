import { render, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { LanguageProvider, useLocal, useTexts } from './language'

const inEnglish = ({ children }: { children: ReactNode }) => (
  <LanguageProvider language="en">{children}</LanguageProvider>
)

test('Swedish stands when nothing is chosen', () => {
  expect(renderHook(useTexts).result.current.app.retry).toBe('Försök igen')
})

test('Swedish stands until English has come, and says that it is Swedish', async () => {
  vi.resetModules()
  const fresh = await import('./language')
  const { result } = renderHook(() => ({ texts: fresh.useTexts(), language: fresh.useLanguage() }), {
    wrapper: ({ children }) => <fresh.LanguageProvider language="en">{children}</fresh.LanguageProvider>,
  })
  expect(result.current).toMatchObject({ texts: { app: { retry: 'Försök igen' } }, language: 'sv' })
  await waitFor(() => expect(result.current).toMatchObject({ texts: { app: { retry: 'Try again' } }, language: 'en' }))
})

test('English that has come stands at once', () => {
  expect(renderHook(useTexts, { wrapper: inEnglish }).result.current.app.retry).toBe('Try again')
})

test('words of the material without a translation stay Swedish', () => {
  const local = renderHook(useLocal, { wrapper: inEnglish }).result.current
  expect(local({ sv: 'torg', en: 'square' })).toBe('square')
  expect(local({ sv: 'torg' })).toBe('torg')
  expect(renderHook(useLocal).result.current({ sv: 'torg', en: 'square' })).toBe('torg')
})

test('a text is text wherever it is shown', () => {
  function Word() {
    return <p>{useLocal()({ sv: '<b>torg</b>' })}</p>
  }
  expect(render(<Word />).container.innerHTML).toBe('<p>&lt;b&gt;torg&lt;/b&gt;</p>')
})
