/** Finds words in the pages: a field that opens above them, how many there are, and the way from one to the next. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { FindState } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs'
import { say } from '../../words/say'
import type { Pages } from './pages'
import { Sign } from './sign'

type Found = { readonly state?: number; readonly matchesCount: { readonly current: number; readonly total: number } }

export function Find({ pages }: { readonly pages: Pages }) {
  const [open, setOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const close = useCallback(() => {
    setOpen(false)
    pages.bus.dispatch('findbarclose', { source: pages })
    pages.box.focus()
  }, [pages])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'f') return
      event.preventDefault()
      setOpen(true)
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <div class="pdf-find">
      <button type="button" class="pdf-tool" title={say('Find')} aria-label={say('Find')} aria-keyshortcuts="Control+F" aria-expanded={open} onClick={() => (open ? close() : setOpen(true))}><Sign of="find" /></button>
      {open && <FindBar pages={pages} field={field} close={close} />}
    </div>
  )
}

function FindBar({ pages, field, close }: { readonly pages: Pages; readonly field: { current: HTMLInputElement | null }; readonly close: () => void }) {
  const [query, setQuery] = useState('')
  const { state, matchesCount: { current, total } } = useFound(pages)
  // At once, so that no letter typed after the key is lost.
  useLayoutEffect(() => field.current?.focus(), [field])

  const find = (query: string, again: boolean, findPrevious = false) =>
    pages.bus.dispatch('find', { source: pages, type: again ? 'again' : '', query, caseSensitive: false, entireWord: false, highlightAll: true, findPrevious, matchDiacritics: false })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => { if (event.key === 'Escape' && !event.defaultPrevented) close() }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [close])
  const said = query === '' || state === FindState.PENDING ? '' : total === 0 ? say('Not found') : say('{1} of {2}', current, total)
  return (
    <search class="pdf-find-bar">
      <input type="text" ref={field} value={query} aria-label={say('Find in the contract')} autocomplete="off" spellcheck={false}
        onInput={({ currentTarget: { value } }) => { setQuery(value); find(value, false) }}
        onKeyDown={event => { if (event.key === 'Enter' && query !== '') find(query, true, event.shiftKey) }} />
      <output class="pdf-found">{said}</output>
      <button type="button" class="pdf-tool" title={say('Previous')} aria-label={say('Previous')} disabled={total === 0} onClick={() => find(query, true, true)}><Sign of="up" /></button>
      <button type="button" class="pdf-tool" title={say('Next')} aria-label={say('Next')} disabled={total === 0} onClick={() => find(query, true)}><Sign of="down" /></button>
      <button type="button" class="pdf-tool" title={say('Close')} aria-label={say('Close')} onClick={close}><Sign of="close" /></button>
    </search>
  )
}

/** The count and the state come by events of their own. */
function useFound({ bus }: Pages): Found {
  const [found, setFound] = useState<Found>({ matchesCount: { current: 0, total: 0 } })
  useEffect(() => {
    const listening = new AbortController()
    for (const name of ['updatefindmatchescount', 'updatefindcontrolstate']) bus.on(name, (event: Found) => setFound(before => ({ ...before, ...event })), { signal: listening.signal })
    return () => listening.abort()
  }, [bus])
  return found
}
