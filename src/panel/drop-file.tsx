/** A file that is dropped on the panel is opened in the reader page, which asks the panel for it. */
import { useEffect, useState } from 'preact/hooks'
import { newKey } from '../file-transfer/key'
import { offerFile } from '../file-transfer/offer'
import { openReader } from '../file-transfer/open-reader'
import { say } from '../words/say'

export function DropFile() {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const left = new AbortController(), { signal } = left
    const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
    addEventListener('dragover', event => {
      if (!hasFile(event)) return
      event.preventDefault()
      setOver(true)
    }, { signal })
    // What is entered next is nothing where the panel itself is left.
    addEventListener('dragleave', event => { if (event.relatedTarget === null) setOver(false) }, { signal })
    addEventListener('drop', event => {
      if (!hasFile(event)) return
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file) void handOver(file)
    }, { signal })
    return () => left.abort()
  }, [])
  return over ? <div class="dropping" aria-hidden="true"><p>{say('Drop the contract here')}</p></div> : null
}

/** For as long as the panel is open: the reader page may be loaded again. */
async function handOver(file: File): Promise<void> {
  const key = newKey('view')
  offerFile(key, async () => ({ name: file.name, length: file.size, bytes: file.stream() }))
  await openReader(key)
}
