import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './ui/tokens.css'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { startAppearance } from './app/appearance'

const root = document.getElementById('app')
if (!root) throw new Error('index.html lacks #app')

startAppearance()
createRoot(root).render(<App />)
