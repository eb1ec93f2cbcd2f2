import { type ReactNode, useCallback, useMemo } from 'react'
import { useMaterial } from '../data/material'
import { useLanguage, useLocal } from '../i18n/language'
import { addressTo, useAddress } from '../state/url/use-address'
import { GlossaryProvider, type ShortForm } from '../ui/explained'
import { SourceFactsProvider } from '../ui/source-mark'

/** Gives every mark and abbreviation below the words of the material. */
export function MaterialWords({ children }: { children: ReactNode }) {
  const sources = useMaterial('sources').value
  const abbreviations = useMaterial('abbreviations').value
  const { address } = useAddress()
  const language = useLanguage()
  const local = useLocal()

  const factsOf = useCallback(
    (id: string) => {
      const source = sources?.find((entry) => entry.id === id)
      return source
        ? {
            title: source.title,
            publisher: source.publisher,
            date: source.date,
            href: addressTo({ ...address, language }, { workspace: 'kallor', source: id, place: null, spot: null }),
          }
        : null
    },
    [sources, address, language],
  )
  const glossary = useMemo(
    () =>
      (abbreviations ?? []).flatMap((form): ShortForm[] =>
        spellings(form.short).map((short) => ({
          short,
          long: form.long,
          note: form.note && local(form.note),
          cited: form.citation,
        })),
      ),
    [abbreviations, local],
  )
  return (
    <SourceFactsProvider value={factsOf}>
      <GlossaryProvider value={glossary}>{children}</GlossaryProvider>
    </SourceFactsProvider>
  )
}

/** The documents spell SDF, Sdf and sdf, Lpo and lpo: the same short form in other letters. */
function spellings(short: string): readonly string[] {
  const lower = short.toLocaleLowerCase('sv')
  const capital = lower.charAt(0).toLocaleUpperCase('sv') + lower.slice(1)
  const risky = short.length < 3 || commonWords.has(lower)
  return risky ? [short] : [...new Set([short, capital, lower])]
}

/** Short forms that are words when written small. */
const commonWords = new Set(['at', 'sam', 'pop', 'abc', 'bra', 'sig', 'tög', 'bin', 'mov', 'oc'])
