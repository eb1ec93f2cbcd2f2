import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { Language } from '../domain/selection/language'
import type { LocalText } from '../domain/sources/source'
import { sv, type Texts } from './sv'

export type { Texts }

type Spoken = { readonly language: Language; readonly texts: Texts }

const LanguageContext = createContext<Spoken>({ language: 'sv', texts: sv })

let english: Texts | null = null

/** English is fetched by those who ask for it; Swedish is there from the start. */
export async function loadEnglish(): Promise<void> {
  english ??= (await import('./en')).en
}

/** Until the English texts have come, the Swedish ones stand. */
export function LanguageProvider(props: { language: Language; children: ReactNode }) {
  const { language } = props
  const [loaded, setLoaded] = useState(english !== null)
  useEffect(() => {
    if (language === 'en' && !loaded)
      loadEnglish()
        .then(() => setLoaded(true))
        // Unreachable: the Swedish texts stand, and the next switch tries again.
        .catch(() => setLoaded(false))
  }, [language, loaded])
  const spoken = useMemo(
    (): Spoken =>
      language === 'en' && loaded && english ? { language, texts: english } : { language: 'sv', texts: sv },
    [language, loaded],
  )
  return <LanguageContext value={spoken}>{props.children}</LanguageContext>
}

export const useLanguage = (): Language => useContext(LanguageContext).language

/** Every text of the screen in the chosen language. */
export const useTexts = (): Texts => useContext(LanguageContext).texts

/** Words of the material in the chosen language, Swedish where no translation is given. */
export function useLocal(): (text: LocalText) => string {
  const language = useLanguage()
  return useMemo(() => (text: LocalText) => (language === 'en' ? (text.en ?? text.sv) : text.sv), [language])
}
