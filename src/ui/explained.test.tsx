import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, test } from 'vitest'
import { Explained, GlossaryProvider, type ShortForm } from './explained'

const form = (short: string, change: Partial<ShortForm> = {}): ShortForm => ({
  short,
  long: `${short} utskrivet`,
  note: null,
  cited: null,
  ...change,
})

const show = (text: string, ...glossary: ShortForm[]) =>
  render(
    <GlossaryProvider value={glossary}>
      <p data-testid="text">
        <Explained text={text} />
      </p>
    </GlossaryProvider>,
  )

const explained = () => screen.queryAllByRole('button').map(({ textContent }) => textContent)
const shown = () => screen.getByTestId('text').textContent

describe('a short form is found', () => {
  it.each([
    ['as a whole word', 'Enligt MOV, och (MOV) samt MOV/SIG.', ['MOV', 'MOV', 'MOV', 'SIG']],
    ['the longest first', 'SSPF, SSP och SSP-möte', ['SSPF', 'SSP', 'SSP-möte']],
    ['not inside a word', 'MOVAR, EMOV, MOV2, åMOV, MOVå', []],
    ['as it is spelt', 'mov och Mov', []],
    ['with its signs', 'Tyck till (TÖG) A.B och AxB', ['TÖG', 'A.B']],
    ['at the beginning and the end', 'MOV till SIG', ['MOV', 'SIG']],
  ])('%s', (_name, text, found) => {
    show(text, ...['MOV', 'SIG', 'SSP', 'SSPF', 'SSP-möte', 'TÖG', 'A.B'].map((short) => form(short)))
    expect(explained()).toEqual(found)
    expect(shown()).toBe(text)
  })
})

test('markup in the text and in the words stays text', async () => {
  const text = '<b>MOV</b> & <img src=x onerror=alert(1)>'
  show(text, form('MOV', { long: '<i>märk</i>' }))
  expect(shown()).toBe(text)
  await userEvent.click(screen.getByRole('button', { name: 'MOV' }))
  expect(await screen.findByText(/<i>märk<\/i>/)).toBeVisible()
  expect(document.querySelector('b, img, i')).toBeNull()
})

test('a glossary with nothing in it leaves the text alone', () => {
  show('Enligt MOV')
  expect(shown()).toBe('Enligt MOV')
  expect(explained()).toEqual([])
})

test('a form without letters explains nothing', () => {
  show('Enligt (MOV), m.m.', form(''), form('MOV'))
  expect(explained()).toEqual(['MOV'])
  expect(shown()).toBe('Enligt (MOV), m.m.')
})

test('an empty text is empty', () => {
  show('', form('MOV'))
  expect(shown()).toBe('')
})

describe('the explanation', () => {
  it.each(['{Enter}', ' '])('opens by keyboard with ”%s” and closes with Escape', async (key) => {
    const user = userEvent.setup()
    show('Enligt MOV', form('MOV'))
    await user.tab()
    expect(screen.getByRole('button', { name: 'MOV' })).toHaveFocus()
    await user.keyboard(key)
    expect(await screen.findByText(/MOV utskrivet/)).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByText(/MOV utskrivet/)).toBeNull()
    expect(screen.getByRole('button', { name: 'MOV' })).toHaveFocus()
  })

  it('says that no document explains it, when none does', async () => {
    show('Enligt RVT', form('RVT', { long: null }))
    await userEvent.click(screen.getByRole('button', { name: 'RVT' }))
    expect(await screen.findByText('Ingen av handlingarna förklarar förkortningen.')).toBeVisible()
  })

  it('has a note and a source where there are some', async () => {
    const cited = { source: 'dok-001', where: 'Avsnitt 2', quote: 'Metod mot våld (MOV)' }
    show('Enligt MOV', form('MOV', { note: 'Skrivs också Mov.', cited }))
    await userEvent.click(screen.getByRole('button', { name: 'MOV' }))
    expect(await screen.findByText('Skrivs också Mov.')).toBeVisible()
    expect(screen.getByRole('button', { name: /Källa: .*Avsnitt 2/ })).toBeVisible()
    expect(screen.queryByText('Ingen av handlingarna förklarar förkortningen.')).toBeNull()
  })
})
