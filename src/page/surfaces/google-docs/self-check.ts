/** One line for support: what works on this document, and no word of it. */
import type { Here } from './bridge'
import { documentTabsIn, editorIn, keysIn, modeIn, threadsIn } from './names'
import type { Source } from './reader'

type Known = { readonly source: Source | undefined; readonly here: Here | undefined; readonly runs: number; readonly placed: number; readonly document: Document }

export function selfCheckLine({ source = 'none', here, runs, placed, document }: Known): string {
  const editor = editorIn(document), { suggestions, comments } = threadsIn(document)
  return Object.entries({
    text: source,
    bridge: here ? (here.early ? 'early' : 'late') : 'missing',
    annotations: here?.asked ?? 'unknown',
    editor: editor ? (editor.scrollHeight > editor.clientHeight ? 'scrolls' : 'still') : 'missing',
    keys: keysIn(document) ? 'yes' : 'no',
    mode: modeIn(document),
    runs, placed, tabs: documentTabsIn(document), suggestions, comments,
    page: /\/(edit|view|preview|copy)?$/.exec(document.location.pathname)?.[1] ?? 'other',
  }).map(([name, value]) => `${name}=${value}`).join(' ')
}
