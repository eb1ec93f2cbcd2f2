import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { staticServer } from '../../src/commands/serve.mjs'

const script = `console.log('${'å'.repeat(2000)}')`
let parent: string
let server: Server

test.beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'platsbild-'))
  const folder = join(parent, 'dist')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  mkdirSync(join(folder, 'geodata'))
  writeFileSync(join(parent, 'secret.txt'), 'secret')
  writeFileSync(join(folder, '.env'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>x</title>')
  writeFileSync(join(folder, 'assets', 'app-abc.js'), script)
  writeFileSync(join(folder, 'geodata', 'tiles.pmtiles'), '0123456789')
  writeFileSync(join(folder, 'geodata', 'areas.geojson'), '{}')
  writeFileSync(join(folder, 'geodata', 'catalog.json'), '{ "datasets": [], "baseMaps": [] }')
  server = staticServer(folder).listen(0)
  await new Promise((resolve) => server.once('listening', resolve))
})

test.afterAll(() => {
  server.close()
  rmSync(parent, { recursive: true })
})

test('a known version is not sent again', async () => {
  const first = await ask('/')
  expect(first.status).toBe(200)
  const second = await ask('/', { 'If-None-Match': first.headers.etag ?? '' })
  expect(second).toMatchObject({ status: 304, body: '' })
})

test('a part of a file is sent as that part', async () => {
  const part = await ask('/geodata/tiles.pmtiles', { Range: 'bytes=2-4' })
  expect(part).toMatchObject({ status: 206, body: '234' })
  expect(part.headers['content-range']).toBe('bytes 2-4/10')
  expect((await ask('/geodata/tiles.pmtiles', { Range: 'bytes=-3' })).body).toBe('789')
  expect((await ask('/geodata/tiles.pmtiles', { Range: 'bytes=8-99' })).body).toBe('89')
  expect((await ask('/geodata/tiles.pmtiles', { Range: 'bytes=10-' })).status).toBe(416)
  expect((await ask('/geodata/tiles.pmtiles', { Range: 'bytes=0-1', 'If-Range': '"other"' })).body).toBe('0123456789')
})

test('no address reaches outside the folder or a hidden file', async () => {
  const addresses = [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/geodata/../../secret.txt',
  ]
  for (const address of [...addresses, '/.env', '/%00', '/%', '//etc/passwd', '/geodata']) {
    const answer = await ask(address)
    expect(answer, address).toMatchObject({ status: 404, body: 'Sidan finns inte.\n' })
  }
})

test('what is missing is plain text with 404, and only reading is allowed', async () => {
  const missing = await ask('/finns-inte.js')
  expect(missing.status).toBe(404)
  expect(missing.headers['content-type']).toBe('text/plain; charset=utf-8')
  expect((await ask('/', {}, 'POST')).status).toBe(405)
})

test('HEAD tells the same as GET without the body', async () => {
  const whole = await ask('/geodata/tiles.pmtiles')
  const head = await ask('/geodata/tiles.pmtiles', {}, 'HEAD')
  expect(head).toMatchObject({ status: 200, body: '' })
  expect(head.headers['content-length']).toBe(whole.headers['content-length'])
})

test('text is compressed, typed and kept by the browser when its name holds a hash', async () => {
  const compressed = await ask('/assets/app-abc.js', { 'Accept-Encoding': 'gzip, br' })
  expect(compressed.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  })
  expect(Number(compressed.headers['content-length'])).toBeLessThan(200)
  expect((await ask('/assets/app-abc.js', { 'Accept-Encoding': 'br;q=0' })).headers['content-encoding']).toBeUndefined()
  expect((await ask('/geodata/areas.geojson')).headers['content-type']).toBe('application/geo+json; charset=utf-8')
  expect((await ask('/')).headers['cache-control']).toBe('no-cache')
})

test('the security policy lets through the hosts that the catalog names, and nothing that is not a host', async () => {
  expect((await ask('/')).headers['content-security-policy']).toContain("connect-src 'self'; ")
  const baseMaps = [
    { address: 'https://tiles.example.se/{z}/{x}/{y}.png' },
    {
      address: 'https://{s}.example.org/{z}.png',
      hosts: ['https://*.example.org', "https://x; script-src 'unsafe-inline'"],
    },
    { address: 'bakgrund/rutor.pmtiles' },
  ]
  const team = { address: 'https://couch.example.se:6984/arbetsbok' }
  writeFileSync(join(parent, 'dist', 'geodata', 'catalog.json'), JSON.stringify({ datasets: [], baseMaps, team }))
  const policy = (await ask('/')).headers['content-security-policy']
  expect(policy).toContain(
    "connect-src 'self' https://*.example.org https://couch.example.se:6984 https://tiles.example.se; ",
  )
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toContain('unsafe')
})

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string }

/** A plain request: fetch would tidy an address with dots in it before sending. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    request({ port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
      .on('error', reject)
      .end()
  })
}
