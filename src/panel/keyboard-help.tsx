import { useEffect, useState } from 'preact/hooks'
import { Flyout } from './flyout'
import { keys } from './keyboard'

/** The keys, behind a small "?". */
export function KeyboardHelp() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLSelectElement
      if (event.key === '?' && !typing) setOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <Flyout label={<>?<span class="unseen"> Keys</span></>} open={open} onOpen={setOpen}>
      <h2>Keys</h2>
      <dl class="keys">{keys.map(([key, what]) => <div key={key}><dt>{key}</dt><dd>{what}</dd></div>)}</dl>
    </Flyout>
  )
}
