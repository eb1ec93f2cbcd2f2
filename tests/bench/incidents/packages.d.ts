/** What is used of the packages that only the bench fetches, so that types are checked without them. */

declare module 'crossfilter2' {
  type Group = { reduceCount(): Group; all(): readonly { readonly key: number; readonly value: number }[] }
  type Dimension = { filterRange(range: readonly [number, number]): void; group(): Group }
  type Crossfilter = { dimension(value: (row: number) => number): Dimension }
  const crossfilter: (rows: readonly number[]) => Crossfilter
  export = crossfilter
}

declare module 'apache-arrow' {
  export type Table = { toArray(): readonly { toJSON(): Readonly<Record<string, unknown>> }[] }
  export function tableFromArrays(columns: Readonly<Record<string, ArrayLike<number>>>): Table
  export function tableToIPC(table: Table, type: 'stream'): Uint8Array
}

declare module '@duckdb/duckdb-wasm/blocking' {
  import type { Table } from 'apache-arrow'
  export type Connection = {
    insertArrowFromIPCStream(bytes: Uint8Array, options: { readonly name: string }): void
    query(sql: string): Table
    close(): void
  }
  type Bundle = { readonly mainModule: string; readonly mainWorker: string }
  export const NODE_RUNTIME: unknown
  export class VoidLogger {}
  export function createDuckDB(
    bundles: { readonly mvp: Bundle; readonly eh: Bundle },
    logger: VoidLogger,
    runtime: unknown,
  ): Promise<{ instantiate(): Promise<unknown>; connect(): Connection }>
}

declare module '@duckdb/duckdb-wasm' {
  import type { Table } from 'apache-arrow'
  export class VoidLogger {}
  export class AsyncDuckDB {
    constructor(logger: VoidLogger, worker: Worker)
    instantiate(wasm: string): Promise<unknown>
    connect(): Promise<{
      insertArrowFromIPCStream(bytes: Uint8Array, options: { readonly name: string }): Promise<void>
      query(sql: string): Promise<Table>
    }>
  }
}

declare module '@turf/boolean-point-in-polygon' {
  export function booleanPointInPolygon(position: readonly number[], polygon: unknown): boolean
}

declare module 'kdbush' {
  class KDBush {
    constructor(count: number)
    add(x: number, y: number): number
    finish(): this
    range(minX: number, minY: number, maxX: number, maxY: number): number[]
    within(x: number, y: number, radius: number): number[]
  }
  export = KDBush
}

declare module 'flatbush' {
  class Flatbush {
    constructor(count: number)
    add(minX: number, minY: number, maxX: number, maxY: number): number
    finish(): void
    search(minX: number, minY: number, maxX: number, maxY: number): number[]
  }
  export = Flatbush
}

declare module 'd3-hexbin' {
  type Point = readonly [x: number, y: number]
  export type Bin = readonly Point[] & { readonly x: number; readonly y: number }
  type Hexbin = ((points: readonly Point[]) => readonly Bin[]) & { radius(radius: number): Hexbin }
  export function hexbin(): Hexbin
}

declare module 'h3-js' {
  export function latLngToCell(lat: number, lng: number, resolution: number): string
}

declare module 'papaparse' {
  type Options = { readonly delimiter: string; readonly header?: boolean; readonly skipEmptyLines: boolean }
  const Papa: { parse<Row>(text: string, options: Options): { readonly data: readonly Row[] } }
  export = Papa
}
