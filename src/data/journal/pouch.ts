// What the journal uses of PouchDB. The published types declare a Buffer of their own, which breaks Node's everywhere.

export type Pouch = {
  new (name: string, options?: PouchOptions): PouchDatabase
  readonly plugin: (plugin: object) => Pouch
  readonly defaults: (options: PouchOptions) => Pouch
}

export type PouchOptions = {
  readonly adapter?: string
  readonly skip_setup?: boolean
  readonly fetch?: (url: string | Request, options?: RequestInit) => Promise<Response>
}

export type PouchDatabase = {
  readonly name: string
  info: () => Promise<{ readonly db_name: string; readonly doc_count: number; readonly update_seq: number | string }>
  readonly get: (id: string) => Promise<Stored>
  readonly put: (document: Given) => Promise<Result>
  readonly remove: (document: Document) => Promise<Result>
  readonly bulkDocs: (documents: readonly object[]) => Promise<readonly (Result | Failure)[]>
  readonly allDocs: (options?: {
    readonly keys?: readonly string[]
    readonly include_docs?: boolean
  }) => Promise<{ readonly rows: readonly (Row | (Failure & { readonly key: string }))[] }>
  readonly changes: {
    (options: ChangesOptions & { readonly live: true }): PouchFeed
    (
      options: ChangesOptions,
    ): Promise<{
      readonly results: readonly PouchChange[]
      readonly last_seq: number | string
    }>
  }
  readonly replicate: {
    readonly to: (to: PouchDatabase, options: ReplicateOptions) => PouchReplication
    readonly from: (from: PouchDatabase, options: ReplicateOptions) => PouchReplication
  }
  readonly close: () => Promise<void>
  readonly destroy: () => Promise<void>
}

type Document = { readonly _id: string; readonly _rev?: string }
type Given = Document & { readonly [name: string]: unknown }
type Stored = Document & { readonly _rev: string; readonly [name: string]: unknown }
type Result = { readonly id: string; readonly rev: string }
type Failure = { readonly id?: string; readonly status?: number; readonly error: unknown; readonly reason?: string }
type Row = { readonly id: string; readonly key: string; readonly doc?: Stored }

type ChangesOptions = {
  readonly since?: number | string
  readonly live?: boolean
  readonly include_docs?: boolean
  readonly return_docs?: boolean
}

export type PouchChange = {
  readonly id: string
  readonly seq: number | string
  readonly deleted?: boolean
  readonly doc?: object
}

type PouchFeed = {
  on(event: 'change', heard: (change: PouchChange) => void): PouchFeed
  on(event: 'error', heard: (error: unknown) => void): PouchFeed
  cancel(): void
}

type ReplicateOptions = {
  readonly live?: boolean
  readonly retry?: boolean
  readonly checkpoint?: boolean
  readonly doc_ids?: readonly string[]
  readonly filter?: (document: Readonly<Record<string, unknown>>) => boolean
}

type PouchReplication = Promise<unknown> & {
  on(event: 'change', heard: (change: { readonly docs?: readonly Document[] }) => void): PouchReplication
  on(event: 'active' | 'complete', heard: () => void): PouchReplication
  on(event: 'paused' | 'error', heard: (error?: unknown) => void): PouchReplication
  cancel(): void
}
