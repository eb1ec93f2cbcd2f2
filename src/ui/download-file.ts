const keptSeconds = 60

/** Hands a file to the browser as a download. */
export function downloadFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the address after the click; how long after, it does not tell.
  setTimeout(() => URL.revokeObjectURL(link.href), keptSeconds * 1000)
}
