import { extname } from 'node:path'

/**
 * The Content-Type of a file by its name; bytes without a known name are just bytes.
 * @param {string} path
 */
export function mimeType(path) {
  return types.get(extname(path).toLowerCase()) ?? 'application/octet-stream'
}

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.geojson', 'application/geo+json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.gpx', 'application/gpx+xml; charset=utf-8'],
  ['.kml', 'application/vnd.google-earth.kml+xml; charset=utf-8'],
  ['.ics', 'text/calendar; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.pmtiles', 'application/vnd.pmtiles'],
  ['.pbf', 'application/x-protobuf'],
  ['.parquet', 'application/vnd.apache.parquet'],
  ['.arrow', 'application/vnd.apache.arrow.file'],
  ['.fgb', 'application/flatgeobuf'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.pdf', 'application/pdf'],
  ['.wasm', 'application/wasm'],
])
