import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { createMaterialCache } from '../data/material'
import { prefetchOpening } from '../data/prefetch'
import { LanguageProvider, useLanguage } from '../i18n/language'
import { useTheme } from '../state/appearance'
import { parseAddress } from '../state/url/address'
import { useAddress } from '../state/url/use-address'
import { startAppearance } from './appearance'
import { Frame } from './frame'
import { MaterialWords } from './material-words'
import { useNarrowedPolicy } from './narrowed-policy'

const cache = createMaterialCache()

/** Called once: reads the kept appearance, asks for what the workspace needs, and draws the app into the page. */
export function start(root: HTMLElement): void {
  startAppearance()
  if (parseAddress(window.location.hash).address.workspace === 'karta') void prefetchOpening(cache)
  createRoot(root).render(<App />)
}

function App() {
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
