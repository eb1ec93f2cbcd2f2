import { createContext, type ReactNode, useContext } from 'react'
import type { Language } from '../domain/selection/language'
import type { LocalText } from '../domain/sources/source'
import { en } from './en'
import { sv, type Texts } from './sv'

export type { Texts }

const tables: Record<Language, Texts> = { sv, en }

const LanguageContext = createContext<Language>('sv')

export function LanguageProvider(props: { language: Language; children: ReactNode }) {
  return <LanguageContext value={props.language}>{props.children}</LanguageContext>
}

export const useLanguage = (): Language => useContext(LanguageContext)

/** Every text of the screen in the chosen language. */
export const useTexts = (): Texts => tables[useLanguage()]

export const textsIn = (language: Language): Texts => tables[language]

/** Words of the material in the chosen language, Swedish where no translation is given. */
export function useLocal(): (text: LocalText) => string {
  const language = useLanguage()
  return (text) => (language === 'en' ? (text.en ?? text.sv) : text.sv)
}
