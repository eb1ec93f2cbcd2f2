// What the journal uses of PouchDB. The published types declare a Buffer of their own, which breaks Node's everywhere.
declare namespace PouchDB {
  type Document = { readonly _id: string; readonly _rev?: string }
  type Given = Document & { readonly [name: string]: unknown }
  type Stored = Document & { readonly _rev: string; readonly [name: string]: unknown }
  type Result = { readonly id: string; readonly rev: string }
  type Failure = { readonly id?: string; readonly status?: number; readonly error: unknown; readonly reason?: string }

  interface Static {
    new (name: string, options?: Configuration.DatabaseConfiguration): Database
    readonly plugin: (plugin: Plugin) => Static
    readonly defaults: (options: Configuration.DatabaseConfiguration) => Static
  }
  type Plugin = object

  interface Database {
    readonly name: string
    info: () => Promise<{ readonly db_name: string; readonly doc_count: number; readonly update_seq: number | string }>
    get: (id: string) => Promise<Stored>
    put: (document: Given) => Promise<Result>
    remove: (document: Document) => Promise<Result>
    bulkDocs: (documents: readonly object[]) => Promise<readonly (Result | Failure)[]>
    allDocs: (options?: { readonly keys?: readonly string[]; readonly include_docs?: boolean }) => Promise<{
      readonly rows: readonly (Row | (Failure & { readonly key: string }))[]
    }>
    changes: {
      (options: Core.ChangesOptions & { readonly live: true }): Core.Changes
      (
        options: Core.ChangesOptions,
      ): Promise<{
        readonly results: readonly Core.ChangesResponseChange<object>[]
        readonly last_seq: number | string
      }>
    }
    readonly replicate: {
      readonly to: (to: Database, options: Replication.ReplicateOptions) => Replication.Replication
      readonly from: (from: Database, options: Replication.ReplicateOptions) => Replication.Replication
    }
    close: () => Promise<void>
    destroy: () => Promise<void>
  }
  type Row = { readonly id: string; readonly key: string; readonly doc?: Stored }

  namespace Configuration {
    type DatabaseConfiguration = {
      readonly adapter?: string
      readonly skip_setup?: boolean
      readonly fetch?: (url: string | Request, options?: RequestInit) => Promise<Response>
    }
    type RemoteDatabaseConfiguration = DatabaseConfiguration
  }

  namespace Core {
    type ChangesOptions = {
      readonly since?: number | string
      readonly live?: boolean
      readonly include_docs?: boolean
      readonly return_docs?: boolean
    }
    type ChangesResponseChange<Content> = {
      readonly id: string
      readonly seq: number | string
      readonly deleted?: boolean
      readonly doc?: Content
    }
    interface Changes {
      on(event: 'change', heard: (change: ChangesResponseChange<object>) => void): Changes
      on(event: 'error', heard: (error: unknown) => void): Changes
      cancel(): void
    }
  }

  namespace Replication {
    type ReplicateOptions = {
      readonly live?: boolean
      readonly retry?: boolean
      readonly checkpoint?: boolean
      readonly doc_ids?: readonly string[]
      readonly filter?: (document: Readonly<Record<string, unknown>>) => boolean
    }
    interface Replication extends Promise<unknown> {
      on(event: 'change', heard: (change: { readonly docs?: readonly Document[] }) => void): Replication
      on(event: 'active', heard: () => void): Replication
      on(event: 'paused' | 'error', heard: (error?: unknown) => void): Replication
      on(event: 'complete', heard: () => void): Replication
      cancel(): void
    }
  }
}

declare module 'pouchdb-browser' {
  const Pouch: PouchDB.Static
  export default Pouch
}
