import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { mimeType } from './mime-type.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ path: string, bytes: number, changed: number }} File */

/**
 * Answers one request from a folder: whole, in part, compressed, or "not modified".
 * @param {string} folder
 * @param {Request} request
 * @param {Response} response
 */
export async function sendFile(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return sendText(request, response, 405, 'Bara GET och HEAD.\n')
  }
  const file = await findFile(folder, request.url ?? '/')
  if (!file) return sendText(request, response, 404, 'Sidan finns inte.\n')

  const encoding = request.headers.range ? null : chooseEncoding(request, file)
  const etag = `"${file.bytes.toString(36)}-${Math.round(file.changed).toString(36)}${encoding ? `-${encoding}` : ''}"`
  response.setHeader('ETag', etag)
  response.setHeader('Last-Modified', new Date(file.changed).toUTCString())
  response.setHeader('Cache-Control', cacheControl(folder, file))
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('Accept-Ranges', 'bytes')
  if (knownToClient(request, etag)) return void response.writeHead(304).end()

  response.setHeader('Content-Type', mimeType(file.path))
  if (encoding) return sendCompressed(request, response, file, encoding)
  return sendBytes(request, response, file, etag)
}

/**
 * The file an address means, or null. An address can never name a file outside the folder, nor a hidden one.
 * @param {string} folder
 * @param {string} address
 * @returns {Promise<File | null>}
 */
async function findFile(folder, address) {
  const asked = decodedPath(address)
  if (asked === null || asked.includes('\0') || asked.split(/[\\/]/).some((part) => part.startsWith('.'))) return null
  const root = resolve(folder)
  const path = resolve(join(root, asked.endsWith('/') ? `${asked}index.html` : asked))
  if (!path.startsWith(root + sep)) return null
  const found = await stat(path).catch(() => null)
  return found?.isFile() ? { path, bytes: found.size, changed: found.mtimeMs } : null
}

/** @param {string} address */
function decodedPath(address) {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/s, ''))
  } catch {
    return null
  }
}

/**
 * The build puts a hash of the content into the names in `assets/`; all else may change under its name.
 * @param {string} folder
 * @param {File} file
 */
function cacheControl(folder, file) {
  const hashed = file.path.startsWith(join(resolve(folder), 'assets') + sep)
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/**
 * @param {Request} request
 * @param {string} etag
 */
function knownToClient(request, etag) {
  const known = request.headers['if-none-match']
  if (!known) return false
  return known.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag)
}

/**
 * @param {Request} request
 * @param {File} file
 * @returns {'br' | 'gzip' | null}
 */
function chooseEncoding(request, file) {
  const text = /^text\/|json|xml|javascript|\/manifest/.test(mimeType(file.path))
  if (!text || file.bytes <= 1024) return null
  const accepted = (request.headers['accept-encoding'] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => !/;\s*q=0(\.0*)?$/.test(one))
    .map((one) => one.replace(/;.*$/, ''))
  if (accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : null
}

/** Compressed once per version of a file; a built folder is small enough to keep. @type {Map<string, Promise<Buffer>>} */
const compressed = new Map()

/**
 * @param {Request} request
 * @param {Response} response
 * @param {File} file
 * @param {'br' | 'gzip'} encoding
 */
async function sendCompressed(request, response, file, encoding) {
  const key = `${encoding} ${file.changed} ${file.bytes} ${file.path}`
  const body = compressed.get(key) ?? compress(file.path, encoding)
  compressed.set(key, body)
  body.catch(() => compressed.delete(key))
  const bytes = await body
  response.writeHead(200, { 'Content-Encoding': encoding, 'Content-Length': bytes.length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/**
 * @param {string} path
 * @param {'br' | 'gzip'} encoding
 */
async function compress(path, encoding) {
  const bytes = await readFile(path)
  if (encoding === 'gzip') return promisify(gzip)(bytes)
  // Level 5 of 11: close to gzip's time and well under its size.
  return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {File} file
 * @param {string} etag
 */
async function sendBytes(request, response, file, etag) {
  const condition = request.headers['if-range']
  const range = condition && condition !== etag ? null : parseRange(request.headers.range, file.bytes)
  if (range === 'outside') {
    response.setHeader('Content-Range', `bytes */${file.bytes}`)
    return sendText(request, response, 416, 'Filen är inte så lång.\n')
  }
  const { start, end } = range ?? { start: 0, end: file.bytes - 1 }
  if (range) response.setHeader('Content-Range', `bytes ${start}-${end}/${file.bytes}`)
  response.writeHead(range ? 206 : 200, { 'Content-Length': end - start + 1 })
  if (request.method === 'HEAD' || file.bytes === 0) return void response.end()
  await pipeline(createReadStream(file.path, { start, end }), response).catch((error) => {
    // A reader that leaves midway is nothing to report.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
}

/**
 * One range of bytes, both ends included; null for none or for what we do not serve (several, other units), which
 * means the whole file.
 * @param {string | undefined} header
 * @param {number} bytes
 * @returns {{ start: number, end: number } | 'outside' | null}
 */
function parseRange(header, bytes) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (!match[1] && !match[2])) return null
  const start = match[1] ? Number(match[1]) : Math.max(0, bytes - Number(match[2]))
  const end = match[1] && match[2] ? Math.min(Number(match[2]), bytes - 1) : bytes - 1
  if (match[1] && match[2] && Number(match[2]) < start) return null
  return start >= bytes ? 'outside' : { start, end }
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 */
function sendText(request, response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': Buffer.byteLength(text) })
  response.end(request.method === 'HEAD' ? undefined : text)
}
