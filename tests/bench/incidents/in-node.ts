import { createRequire } from 'node:module'
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking'
import { tableFromArrays, tableToIPC } from 'apache-arrow'
import { makeBenchData } from './bench-data'
import { compare, type DuckDb } from './comparison'
import { comparisons } from './comparisons'

/** Tells its parent one report after another. */
const rows = Number(process.argv[2])
const data = makeBenchData(rows)
const host = { now: () => performance.now(), usedBytes, openDuckDb }
for (const comparison of comparisons) process.send?.(await compare(comparison, data, host))
process.disconnect?.()

async function usedBytes(): Promise<number | null> {
  if (!globalThis.gc) return null
  // Buffers are given back a moment after what held them.
  for (let round = 0; round < 2; round += 1) {
    globalThis.gc()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

async function openDuckDb(columns: Readonly<Record<string, ArrayLike<number>>>): Promise<DuckDb> {
  const wasm = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')
  const bundle = { mainModule: wasm, mainWorker: '' }
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME)
  await database.instantiate()
  const connection = database.connect()
  connection.insertArrowFromIPCStream(tableToIPC(tableFromArrays(columns), 'stream'), { name: 'incidents' })
  return {
    query: async (sql) =>
      connection
        .query(sql)
        .toArray()
        .map((row) => row.toJSON()),
  }
}
