import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { createMaterialCache } from '../data/material'
import { LanguageProvider } from '../i18n/language'
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
    document.documentElement.lang = language
    document.documentElement.dataset.theme = theme
  }, [language, theme])

  return (
    <QueryClientProvider client={cache}>
      <LanguageProvider language={language}>
        <MaterialWords>
          <PolicyGuard />
          <Frame />
        </MaterialWords>
      </LanguageProvider>
    </QueryClientProvider>
  )
}

function PolicyGuard() {
  useNarrowedPolicy()
  return null
}
