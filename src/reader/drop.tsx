/** A file can be dropped anywhere on the page. */
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { say } from '../words/say'

export function Drop({ onFile, children }: { readonly onFile: (file: File) => void; readonly children: ComponentChildren }) {
  const [over, setOver] = useState(false)
  // Every element on the way is entered and left.
  const depth = useRef(0)
  const left = () => {
    depth.current = Math.max(0, depth.current - 1)
    if (depth.current === 0) setOver(false)
  }
  const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
  return (
    <div
      class="reader"
      onDragEnter={event => {
        if (!hasFile(event)) return
        depth.current++
        setOver(true)
      }}
      onDragLeave={left}
      onDragOver={event => { if (hasFile(event)) event.preventDefault() }}
      onDrop={event => {
        if (!hasFile(event)) return
        event.preventDefault()
        depth.current = 0
        setOver(false)
        const file = event.dataTransfer?.files[0]
        if (file) onFile(file)
      }}
    >
      {children}
      {over && <div class="dropping" aria-hidden="true"><p>{say('Drop the contract here')}</p></div>}
    </div>
  )
}
