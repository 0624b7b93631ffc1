/** What a tab shows where it is no page but a file in a viewer of the browser’s own, which keeps extensions out. Pure. */
import { say } from '../../words/say'

export type ShownFile = {
  /** What it is, and what can be done, in a sentence for the reader. */
  readonly say: string
  /** `here`: the tab itself lets our script fetch it. `site`: another page of its site does, once the browser was asked for that. `no`: only the reader can save it and open it. */
  readonly fetch: 'here' | 'site' | 'no'
}

/** `type`: what the document in the tab calls itself. Undefined where that is a page, or not known. */
export function fileOfType(type: unknown, address: string | undefined): ShownFile | undefined {
  if (type !== 'application/pdf') return undefined
  return madeHere(address) ?? { fetch: 'here', say: say('Extensions cannot read the browser’s own PDF viewer. Evenhand opens this file in a reader of its own, in a tab beside this one.') }
}

/** For a tab that we were let into by a click, and that keeps our script out all the same. */
export function fileAt(address: string): ShownFile | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url) return undefined
  const pdf = /\.pdf$/i.test(url.pathname)
  if (!/^https?:$/.test(url.protocol)) return pdf || /^(?:blob|data):$/.test(url.protocol) ? madeHere(address) : undefined
  return {
    fetch: 'site',
    say: pdf
      ? say('Extensions cannot read the browser’s own PDF viewer. Evenhand can fetch this file from its site and open it in a reader of its own, in a tab beside this one.')
      : say('The browser does not let extensions read what this tab shows. If it is a PDF, Evenhand can fetch it from its site and open it in a reader of its own, in a tab beside this one.'),
  }
}

/** Files that no server gives once more. */
function madeHere(address: string | undefined): ShownFile | undefined {
  if (address?.startsWith('file:')) return { fetch: 'no', say: say('This file is on your computer, and extensions cannot read it in the browser’s own viewer. Open it here: drop it, or choose it.') }
  if (/^(?:blob|data):/.test(address ?? '')) return { fetch: 'no', say: say('This file was made by a page in your browser, where nothing else can fetch it. Save it, and open it here.') }
  return undefined
}
