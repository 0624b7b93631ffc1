/** The file's own outline, in a drawer beside the pages. */
import { useState } from 'preact/hooks'
import { say } from '../../words/say'
import type { Pages } from './pages'
import { Sign } from './sign'
import { useHeard } from './use-heard'

export type Entry = Awaited<ReturnType<Pages['document']['getOutline']>>[number]

/** Tells the pages' listeners that the drawer was opened or closed. */
const toggled = 'outlinetoggled'

export function OutlineButton({ pages, drawer }: { readonly pages: Pages; readonly drawer: HTMLElement }) {
  const open = useHeard(pages, [toggled], () => !drawer.hidden)
  const toggle = () => {
    drawer.hidden = open
    pages.bus.dispatch(toggled, { source: pages })
  }
  return <button type="button" class="pdf-tool" title={say('Outline')} aria-label={say('Outline')} aria-expanded={open} onClick={toggle}><Sign of="outline" /></button>
}

export const Outline = ({ pages, entries }: { readonly pages: Pages; readonly entries: readonly Entry[] }) =>
  <nav aria-label={say('Outline')}><Entries pages={pages} entries={entries} open={sizeOf(entries) <= few} /></nav>

/** An outline of so many entries is shown whole. */
const few = 60
const sizeOf = (entries: readonly Entry[]): number => entries.reduce((sum, { items }) => sum + 1 + sizeOf(items), 0)

function Entries({ pages, entries, open }: { readonly pages: Pages; readonly entries: readonly Entry[]; readonly open: boolean }) {
  return <ul class={entries.some(({ items }) => items.length > 0) ? 'pdf-folds' : undefined}>{entries.map((entry, at) => <EntryRow key={at} pages={pages} entry={entry} open={open} />)}</ul>
}

function EntryRow({ pages, entry: { title, dest, items }, open: atFirst }: { readonly pages: Pages; readonly entry: Entry; readonly open: boolean }) {
  const [open, setOpen] = useState(atFirst)
  const name = title.trim() || say('Without a name')
  return (
    <li>
      <div class="pdf-entry">
        {items.length > 0 && <button type="button" class="pdf-fold" aria-expanded={open} aria-label={say('What is under “{1}”', name)} onClick={() => setOpen(!open)}><Sign of="down" /></button>}
        {/* An entry may lead out of the file, or nowhere. */}
        {dest ? <button type="button" class="pdf-go" onClick={() => void pages.links.goToDestination(dest)}>{name}</button> : <span class="pdf-go">{name}</span>}
      </div>
      {open && items.length > 0 && <Entries pages={pages} entries={items} open={atFirst} />}
    </li>
  )
}
