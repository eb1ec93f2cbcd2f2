import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { devNull } from 'node:os'
import express from 'express'
import expressPouchdb from 'express-pouchdb'
import type { PouchDatabase } from '../../src/data/journal/pouch'
import { MemoryPouch } from './memory-pouch'

type Answer = { readonly status: number; readonly body?: unknown }

export type CouchServer = {
  /** Of the database that the team shares. */
  readonly address: string
  readonly database: PouchDatabase
  /** Connections break and new ones are broken at once; what it holds stays. */
  readonly stop: () => void
  readonly start: () => void
  /** The database is deleted and made anew. */
  readonly empty: () => Promise<void>
  /** Answers every request for which this gives an answer with that; null: none. */
  readonly answerWith: (answer: ((path: string) => Answer | null) | null) => void
  /** Requests so far, as "GET /team/". */
  readonly asked: readonly string[]
}

let servers = 0

/** A server on loopback that speaks CouchDB's language, for one name and password, with CORS as a real one has it. */
export async function couchServer(name = 'grupp', password = 'hemligt på ö'): Promise<CouchServer> {
  servers += 1
  const databaseName = `team-${servers}`
  const expected = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`
  const asked: string[] = []
  let fault: ((path: string) => Answer | null) | null = null

  const app = express()
  app.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const { method = '', url = '', headers } = request
    response.setHeader('Access-Control-Allow-Origin', headers.origin ?? '*')
    response.setHeader('Access-Control-Allow-Headers', 'accept, authorization, content-type')
    response.setHeader('Access-Control-Allow-Methods', 'GET, PUT, POST, HEAD, DELETE')
    if (method === 'OPTIONS') return void response.writeHead(204).end()
    asked.push(`${method} ${url}`)
    const given = headers.authorization === expected ? (fault?.(url) ?? null) : { status: 401 }
    if (given === null) return next()
    const { status, body = { error: 'prov', reason: 'prov' } }: Answer = given
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  })
  app.use(expressPouchdb(MemoryPouch, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: devNull }))

  // It keeps its port while it is down: another may have taken it by the time it is to come back.
  let down = false
  const sockets = new Set<Socket>()
  const server = createServer(app).listen(0, '127.0.0.1').unref()
  server.on('connection', (socket) => {
    if (down) return void socket.destroy()
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}/${databaseName}`
  // It answers for databases that were made through it.
  const ask = (method: string) => fetch(address, { method, headers: { Authorization: expected } })
  await ask('PUT')
  return {
    address,
    database: new MemoryPouch(databaseName),
    asked,
    start: () => {
      down = false
    },
    empty: async () => {
      await ask('DELETE')
      await ask('PUT')
    },
    stop: () => {
      down = true
      for (const socket of sockets) socket.destroy()
    },
    answerWith: (answer) => {
      fault = answer
    },
  }
}
