import { inflateRawSync } from 'node:zlib'

/**
 * The cells of every sheet of a workbook, by sheet name and cell address.
 *
 * Reads inline and shared strings, plain values and merged cells; a merged range repeats its first cell,
 * so that a row beneath a merged heading still says what it belongs to.
 *
 * @param {Buffer} bytes a .xlsx file (ECMA-376: a zip of XML parts)
 * @returns {Map<string, Map<string, string>>}
 */
export function readWorkbook(bytes) {
  const parts = unzip(bytes)
  const text = (name) => parts.get(name)?.toString('utf8') ?? ''
  const shared = all(text('xl/sharedStrings.xml'), /<si>(.*?)<\/si>/gs).map(([, inner]) => runs(inner))
  const targets = new Map(
    all(text('xl/_rels/workbook.xml.rels'), /<Relationship\b[^>]*>/g).map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  )
  return new Map(
    all(text('xl/workbook.xml'), /<sheet\b[^>]*>/g).map(([tag]) => {
      const target = targets.get(attribute(tag, 'r:id'))
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
      return [decode(attribute(tag, 'name')), readSheet(text(path), shared)]
    }),
  )
}

function readSheet(xml, shared) {
  const cells = new Map()
  for (const [, open, inner = ''] of all(xml, /<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const value = cellText(attribute(`<c ${open}>`, 't'), inner, shared)
    if (value !== '') cells.set(attribute(`<c ${open}>`, 'r'), value)
  }
  for (const [tag] of all(xml, /<mergeCell\b[^>]*>/g)) {
    const [from, to] = attribute(tag, 'ref').split(':')
    for (const address of addressesBetween(from, to)) {
      if (cells.has(from) && !cells.has(address)) cells.set(address, cells.get(from))
    }
  }
  return cells
}

function cellText(type, inner, shared) {
  if (type === 'inlineStr') return runs(inner)
  const value = decode(/<v[^>]*>(.*?)<\/v>/s.exec(inner)?.[1] ?? '')
  return type === 's' ? shared[Number(value)] : value
}

function* addressesBetween(from, to) {
  const [left, top] = split(from)
  const [right, bottom] = split(to)
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) yield `${columnName(column)}${row}`
  }
}

function split(address) {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)
  return [[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), Number(digits)]
}

function columnName(number) {
  return number > 26
    ? columnName(Math.floor((number - 1) / 26)) + columnName(((number - 1) % 26) + 1)
    : String.fromCharCode(64 + number)
}

/** Rich text comes in runs: <r><t>…</t></r>. Phonetic hints (<rPh>) are not part of the text. */
function runs(xml) {
  const plain = xml.replace(/<rPh\b.*?<\/rPh>/gs, '')
  return all(plain, /<t\b[^>]*?(?:\/>|>(.*?)<\/t>)/gs)
    .map(([, inner = '']) => decode(inner))
    .join('')
}

function decode(xml) {
  return xml
    .replace(/&#(x?)([0-9a-fA-F]+);/g, (_, hex, code) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name])
}

function attribute(tag, name) {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

function all(text, pattern) {
  return [...text.matchAll(pattern)]
}

/** The central directory, not the local headers, says where each part lies and how long it is (APPNOTE 4.3.12). */
function unzip(bytes) {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0) throw new Error('Ingen zip: slutet på innehållsförteckningen saknas')
  const parts = new Map()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const method = bytes.readUInt16LE(at + 10)
    const size = bytes.readUInt32LE(at + 20)
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const local = bytes.readUInt32LE(at + 42)
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(from, from + size)
    parts.set(name, method === 0 ? packed : inflateRawSync(packed))
    at += 46 + nameLength + extraLength + commentLength
  }
  return parts
}
