const keptSeconds = 60

/** Hands a file to the browser as a download. */
export function downloadFile(name: string, content: Uint8Array | string, type: string): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content)
  const address = URL.createObjectURL(new Blob([part], { type }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the address after the click; how long after, it does not tell.
  setTimeout(() => URL.revokeObjectURL(address), keptSeconds * 1000)
}
