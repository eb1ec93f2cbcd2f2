// What the tests use of three packages that bring no types.
declare module 'pouchdb-adapter-memory' {
  const plugin: object
  export = plugin
}
declare module 'express' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

  type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void
  const express: () => RequestListener & { readonly use: (handler: Handler | RequestListener) => void }
  export = express
}
declare module 'express-pouchdb' {
  import type { RequestListener } from 'node:http'

  const expressPouchdb: (Pouch: object, options: object) => RequestListener
  export = expressPouchdb
}
