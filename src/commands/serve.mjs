import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { contentSecurityPolicy } from './content-security-policy.mjs'
import { projectFolder } from './run-tool.mjs'
import { sendFile } from './send-file.mjs'

/**
 * Serves a built folder and prints its address. PORT chooses the port and must then be free; else 4173 or the next free.
 * @param {string} [folder]
 */
export async function serve(folder = join(projectFolder, 'dist')) {
  if (!existsSync(join(folder, 'index.html'))) {
    console.error('Det finns ingen byggd app att visa. Kör npm start, som bygger den först.')
    process.exit(1)
  }
  const server = staticServer(folder)
  const port = await listen(server)
  console.log(`Platsbild: http://localhost:${port}/`)
  return server
}

/**
 * A server of one folder's files, not yet listening.
 * @param {string} folder
 */
export function staticServer(folder) {
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders(folder))) response.setHeader(name, value)
    sendFile(folder, request, response).catch((error) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
      response.end('Servern kunde inte läsa filen.\n')
    })
  })
}

/**
 * On every answer, not only on pages: a worker obeys the policy that came with its own script.
 * @param {string} folder
 */
function securityHeaders(folder) {
  return {
    'Content-Security-Policy': contentSecurityPolicy(folder),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'geolocation=(self)',
  }
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<number>}
 */
async function listen(server) {
  const chosen = Number(process.env.PORT)
  if (chosen) {
    if (await tryPort(server, chosen)) return chosen
    console.error(`Port ${chosen} är upptagen. Välj en annan: PORT=4200 npm start.`)
    process.exit(1)
  }
  for (let port = 4173; port < 4273; port++) {
    if (await tryPort(server, port)) return port
  }
  console.error('Portarna 4173–4272 är alla upptagna. Välj en annan: PORT=8080 npm start.')
  process.exit(1)
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function tryPort(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const failed = (error) => (error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error))
    server.once('error', failed)
    // This machine alone, unless told otherwise: the material may hold what is meant for few.
    server.listen(port, process.env.HOST ?? 'localhost', () => {
      server.off('error', failed)
      resolve(true)
    })
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await serve()
