import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { createMaterialCache } from '../data/material'
import { LanguageProvider, useLanguage } from '../i18n/language'
import { useTheme } from '../state/appearance'
import { useAddress } from '../state/url/use-address'
import { Frame } from './frame'
import { MaterialWords } from './material-words'
import { useNarrowedPolicy } from './narrowed-policy'

const cache = createMaterialCache()

export function App() {
  const { language } = useAddress().address
  const theme = useTheme()

  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])

  return (
    <QueryClientProvider client={cache}>
      <LanguageProvider language={language}>
        <MaterialWords>
          <SpokenLanguage />
          <PolicyGuard />
          <Frame />
        </MaterialWords>
      </LanguageProvider>
    </QueryClientProvider>
  )
}

/** The document says the language that its texts are in, which is English once those have come. */
function SpokenLanguage() {
  const language = useLanguage()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return null
}

function PolicyGuard() {
  useNarrowedPolicy()
  return null
}
