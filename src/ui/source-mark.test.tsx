import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, test } from 'vitest'
import { LanguageProvider } from '../i18n/language'
import { type Cited, Quote, type SourceFacts, SourceFactsProvider, SourceMark } from './source-mark'

const cited: Cited = { source: 'dok-001', where: 'Avsnitt 2', quote: 'otryggheten är <b>hög</b>' }
const facts: SourceFacts = {
  title: 'Lägesbild',
  publisher: 'Förvaltningen',
  date: null,
  href: '#/kallor?kalla=dok-001',
}

const show = (given: Cited = cited, language: 'sv' | 'en' = 'sv') =>
  render(
    <LanguageProvider language={language}>
      <SourceFactsProvider value={(id) => (id === 'dok-001' ? facts : null)}>
        47 procent <SourceMark cited={given} />
      </SourceFactsProvider>
    </LanguageProvider>,
  )

const mark = () => screen.getByRole('button', { name: /Avsnitt 2/ })

describe('the mark', () => {
  it('is named by its source and the place in it', () => {
    show()
    expect(mark()).toHaveAccessibleName('Källa: Lägesbild, Avsnitt 2')
  })

  it('shows the quote on click, as the text it is, with the source’s facts and a way there', async () => {
    show()
    expect(screen.queryByRole('dialog')).toBeNull()
    await userEvent.click(mark())
    const popup = within(await screen.findByRole('dialog', { name: 'Lägesbild' }))
    expect(popup.getByText('”otryggheten är <b>hög</b>”')).toHaveAttribute('lang', 'sv')
    expect(popup.getByText(/Förvaltningen, uppgift saknas\./)).toBeVisible()
    expect(popup.getByRole('link', { name: 'Se källan' })).toHaveAttribute('href', facts.href)
  })

  it.each(['{Enter}', ' '])('opens with ”%s”, closes with Escape and gives the focus back', async (key) => {
    const user = userEvent.setup()
    show()
    await user.tab()
    await user.keyboard(key)
    expect(await screen.findByRole('dialog')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(mark()).toHaveFocus()
  })

  it('closes with its own button', async () => {
    show()
    await userEvent.click(mark())
    await userEvent.click(await screen.findByRole('button', { name: 'Stäng' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('says that an outline has no quote', async () => {
    show({ ...cited, quote: null })
    await userEvent.click(mark())
    expect(await screen.findByText(/har inget citat/)).toBeVisible()
  })

  it('of a source that is not in the list says so', async () => {
    show({ ...cited, source: 'okänd' })
    await userEvent.click(mark())
    expect(await screen.findByRole('dialog', { name: 'Okänd källa' })).toBeVisible()
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('has the quote in Swedish on an English screen', async () => {
    show(cited, 'en')
    await userEvent.click(mark())
    expect(await screen.findByText('”otryggheten är <b>hög</b>”')).toHaveAttribute('lang', 'sv')
  })
})

test('on paper the place in the source is there to be printed, and is not read aloud twice', () => {
  show()
  const printed = screen.getByText('[Lägesbild, Avsnitt 2]')
  expect(printed).toHaveAttribute('aria-hidden', 'true')
  expect(printed.className).not.toBe('')
})

test('a label stands in the place of the sign', () => {
  render(<SourceMark cited={cited} label="rad 3" />)
  expect(mark()).toHaveTextContent('rad 3')
})

test('a quote is set as one, in Swedish, with its mark', () => {
  render(<Quote cited={cited} />)
  const quote = within(screen.getByRole('figure')).getByText('otryggheten är <b>hög</b>')
  expect(quote.tagName).toBe('BLOCKQUOTE')
  expect(quote).toHaveAttribute('lang', 'sv')
  expect(mark()).toBeVisible()
})
