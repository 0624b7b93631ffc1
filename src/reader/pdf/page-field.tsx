import { useState } from 'preact/hooks'
import { say } from '../../words/say'
import type { Pages } from './pages'
import { useHeard } from './use-heard'

/** "3 of 12": which page is in view, and the way to another. */
export function PageField({ pages }: { readonly pages: Pages }) {
  const { viewer, box, document: { numPages } } = pages
  const page = useHeard(pages, ['pagesinit', 'pagechanging'], () => viewer.currentPageNumber)
  const [typed, setTyped] = useState<string>()

  const go = () => {
    const wanted = Number(typed)
    if (typed !== undefined && Number.isInteger(wanted)) viewer.currentPageNumber = Math.min(Math.max(wanted, 1), numPages)
    setTyped(undefined)
    // So that the keys that scroll go on from there.
    box.focus()
  }
  return (
    <form class="pdf-page" onSubmit={event => { event.preventDefault(); go() }}>
      <input type="text" inputMode="numeric" size={String(numPages).length} aria-label={say('Page')} aria-describedby="pdf-pages" autocomplete="off" value={typed ?? page}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)} onFocus={({ currentTarget }) => currentTarget.select()} onBlur={() => setTyped(undefined)}
        onKeyDown={event => { if (event.key === 'Escape') setTyped(undefined) }} />
      <span id="pdf-pages">{say('of {1}', numPages)}</span>
    </form>
  )
}
