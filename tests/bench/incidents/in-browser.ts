import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm'
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import { tableFromArrays, tableToIPC } from 'apache-arrow'
import { makeBenchData } from './bench-data'
import { type ComparisonReport, compare, type DuckDb } from './comparison'
import { comparisons } from './comparisons'

declare global {
  /** Read by the command that opened the page, which also gave the page `tellReport` and `usedBytes`. */
  var benchReports: Promise<readonly ComparisonReport[]>
  var tellReport: (report: ComparisonReport) => Promise<void>
  var usedBytes: () => Promise<number | null>
}

globalThis.benchReports = runAll()

async function runAll(): Promise<readonly ComparisonReport[]> {
  const data = makeBenchData(Number(new URLSearchParams(location.search).get('rows')))
  const host = { now: () => performance.now(), usedBytes: () => globalThis.usedBytes(), openDuckDb }
  const reports: ComparisonReport[] = []
  for (const comparison of comparisons) {
    const report = await compare(comparison, data, host)
    reports.push(report)
    await tellReport(report)
  }
  return reports
}

async function openDuckDb(columns: Readonly<Record<string, ArrayLike<number>>>): Promise<DuckDb> {
  const database = new AsyncDuckDB(new VoidLogger(), new Worker(worker))
  await database.instantiate(new URL(wasm, location.href).href)
  const connection = await database.connect()
  await connection.insertArrowFromIPCStream(tableToIPC(tableFromArrays(columns), 'stream'), { name: 'incidents' })
  return { query: async (sql) => (await connection.query(sql)).toArray().map((row) => row.toJSON()) }
}
