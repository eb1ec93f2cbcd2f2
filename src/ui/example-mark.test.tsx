import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LanguageProvider } from '../i18n/language'
import { ExampleMark, Missing } from './example-mark'

test.each(['sv', 'en'] as const)('invented data bear the same word in %s', (language) => {
  render(
    <LanguageProvider language={language}>
      <ExampleMark />
    </LanguageProvider>,
  )
  expect(screen.getByText('Exempeldata')).toHaveAttribute('title', expect.stringMatching(/.{20}/))
})

test('what is not known is said in words', () => {
  render(<Missing />)
  expect(screen.getByText('uppgift saknas')).toBeVisible()
})
