import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { WordChanges } from './word-changes'

/** The text with what is added in + and what is removed in −. */
function shown(before: string, after: string): string {
  const { container, unmount } = render(<WordChanges before={before} after={after} />)
  const text = [...(container.querySelector('p')?.childNodes ?? [])]
    .map((node) => {
      if (!(node instanceof HTMLElement)) return node.textContent
      const words = node.lastChild?.textContent
      return node.tagName === 'INS' ? `+${words}+` : `−${words}−`
    })
    .join('')
  unmount()
  return text
}

describe('a changed text', () => {
  test('is marked word by word, words with å, ä, ö and é whole', () => {
    expect(shown('Gångvägen är mörk på kvällen', 'Gångvägen är öde på kvällen')).toBe(
      'Gångvägen är −mörk−+öde+ på kvällen',
    )
    expect(shown('ett kafé vid ån, öppet', 'ett kaféer vid ån, öppet')).toBe('ett −kafé−+kaféer+ vid ån, öppet')
  })

  test('is not marked where only the way å is written differs', () => {
    expect(shown('på torget', 'pa\u030a torget')).toBe('på torget')
  })

  test('is shown whole, old and new, when hardly a word is left', () => {
    expect(shown('Det är mörkt vid hela torget', 'Bänkarna är flyttade till parken')).toBe(
      '−Det är mörkt vid hela torget−+Bänkarna är flyttade till parken+',
    )
  })

  test('that was empty is all added, and one that is emptied all removed', () => {
    expect(shown('', 'Klart')).toBe('+Klart+')
    expect(shown('Klart', '')).toBe('−Klart−')
  })

  test('tells a screen reader what is added and removed', () => {
    render(<WordChanges before="Klart i maj" after="Klart i juni" />)
    expect(screen.getByText('tillagt:')).toBeInTheDocument()
    expect(screen.getByText('borttaget:')).toBeInTheDocument()
  })

  test('too long to compare is shown whole', () => {
    const [before, after] = ['mörkt ljust '.repeat(1500), 'mörkt ljust grönt '.repeat(1500)]
    expect(shown(before, after)).toBe(`−${before}−+${after}+`)
  })
})
