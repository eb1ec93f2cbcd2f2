import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { startAppearance } from './app/appearance'

const root = document.getElementById('app')
if (!root) throw new Error('index.html lacks #app')

startAppearance()
createRoot(root).render(<App />)
