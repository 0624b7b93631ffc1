/** Hands a text to the browser as a download. It goes from this page to the reader's disk and nowhere else. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser needs the address until it has begun to save; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
