import { useEffect, useState } from 'preact/hooks'
import { panelKeys, type Key } from '../words/keys'
import { Flyout } from './flyout'
import { pageKeys } from './page-keys'
import { say } from '../words/say'

/** The keys, here and on the page, behind a small "?". */
export function KeyboardHelp() {
  const [open, setOpen] = useState(false)
  const [onPage, setOnPage] = useState<readonly Key[]>([])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLSelectElement
      if (event.key === '?' && !typing) setOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  useEffect(() => { if (open) void pageKeys().then(setOnPage) }, [open])
  return (
    <Flyout label={<>?<span class="unseen"> {say('Keys')}</span></>} open={open} onOpen={setOpen}>
      <h2>{say('Keys')}</h2>
      <KeyList of={panelKeys} />
      <h2>{say('On the page')}</h2>
      <KeyList of={onPage} />
    </Flyout>
  )
}

const KeyList = ({ of }: { readonly of: readonly Key[] }) => <dl class="keys">{of.map(([key, what]) => <div key={what}><dt>{key}</dt><dd>{what}</dd></div>)}</dl>
