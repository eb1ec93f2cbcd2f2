/*
 * Kept small, so that the asked-for workspace's code is on its way while the app's own is being read: the map's is by
 * far the largest, and waits for nothing that the app does first.
 */
const app = import('./app/app')
if (window.location.hash.startsWith('#/karta')) void import('./app/map-page')

const root = document.getElementById('app')
if (!root) throw new Error('index.html lacks #app')
app.then(({ start }) => start(root))
