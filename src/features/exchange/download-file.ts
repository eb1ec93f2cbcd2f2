const keptSeconds = 60

/** Hands a file to the browser as a download. */
export function downloadFile(name: string, content: Uint8Array | string, type: string): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content)
  const address = URL.createObjectURL(new Blob([part], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the address after the click; how long after, it does not tell.
  setTimeout(() => URL.revokeObjectURL(address), keptSeconds * 1000)
}

/** The type by the name's ending: a workbook with macros has its own. */
export const workbookType = (name: string): string =>
  /\.xlsm$/i.test(name)
    ? 'application/vnd.ms-excel.sheet.macroEnabled.12'
    : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
