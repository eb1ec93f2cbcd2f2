import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const geodata = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** The folder the material is made from: the first argument, else `shared` beside the project. */
export const shared = resolve(process.argv[2] ?? join(geodata, '../../shared'))

/** Features of one of the given GeoJSON files. */
export function readGiven(name) {
  return JSON.parse(readFileSync(join(shared, 'geo', name), 'utf8')).features
}

/** Rows of a given comma-separated file, as objects by header; quoted fields may hold commas and doubled quotes. */
export function readRows(path) {
  const [header, ...rows] = readFileSync(join(shared, path), 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(fieldText))
  return rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index] ?? ''])))
}

/** Every row of positions that has one, as `{ name, kind, position }`. */
export function readPositions() {
  return readRows('geo/positioner.csv')
    .filter(({ lon, lat }) => lon !== '' && lat !== '')
    .map(({ name, kind, lon, lat, source }) => ({ name, kind, source, position: [Number(lon), Number(lat)] }))
}

/** One feature a line, so that a difference between two versions shows what changed. */
export function writeFeatures(name, about, features) {
  refuseDoubles(name, features)
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n')
  const head = `{"type":"FeatureCollection",\n"platsbild":${JSON.stringify(about)},\n"features":[\n`
  write(name, `${head}${lines}\n]}\n`, features.length)
}

/** A record of rows under one key, one row a line. */
export function writeRecord(name, members, key, rows) {
  const head = Object.entries(members)
    .map(([member, value]) => `${JSON.stringify(member)}:${JSON.stringify(value)},\n`)
    .join('')
  write(name, `{${head}"${key}":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`, rows.length)
}

/** `id` stands both on top, where GeoJSON has it, and among the properties, where map styles can read it. */
export function feature(properties, geometry) {
  return { type: 'Feature', id: properties.id, properties, geometry }
}

/** "Hässelby gård" → "hasselby-gard": the form of every id. */
export function slug(name) {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Whether a script was started by itself rather than read by another. */
export function startedAlone(moduleUrl) {
  return moduleUrl === pathToFileURL(process.argv[1] ?? '').href
}

function write(name, text, count) {
  writeFileSync(join(geodata, name), text)
  console.log(`${name}: ${count}`)
}

function refuseDoubles(name, features) {
  const ids = new Set(features.map(({ id }) => id))
  if (ids.size !== features.length) throw new Error(`${name}: samma id förekommer flera gånger`)
}

function fieldText([, quoted, plain]) {
  return quoted === undefined ? plain : quoted.replaceAll('""', '"')
}
