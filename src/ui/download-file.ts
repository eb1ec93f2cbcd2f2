const keptSeconds = 60

/** By the name's ending; a workbook with macros has its own. */
const types: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
  json: 'application/json',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * Hands a file to the browser as a download. Throws where the browser gives no address for it.
 * @param content a Blob keeps its own type; otherwise the name's ending tells it
 */
export function downloadFile(name: string, content: Blob | Uint8Array | string): void {
  const blob = content instanceof Blob ? content : new Blob([partOf(content)], { type: typeOf(name) })
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the address after the click; how long after, it does not tell.
  setTimeout(() => URL.revokeObjectURL(address), keptSeconds * 1000)
}

const partOf = (content: Uint8Array | string): BlobPart =>
  typeof content === 'string' ? content : new Uint8Array(content)

const typeOf = (name: string): string =>
  types[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
