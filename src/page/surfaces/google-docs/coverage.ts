/** How much of the document was read and can be marked, said plainly, and what the reader can do about the rest. Pure. */
import type { Coverage } from '../../../messages'
import type { Here } from './bridge'
import type { Source } from './reader'
import { say } from '../../../words/say'

export type Known = {
  readonly source: Source
  /** What our script in the page's world says of itself. */
  readonly here: Here | undefined
  /** Runs that are drawn now, and how many of them have a place in the text. */
  readonly runs: number
  readonly placed: number
  /** Pages that were seen, and about how many there are. */
  readonly pages: { readonly seen: number; readonly all: number }
  /** Documents within the document. */
  readonly documents: number
  /** True where changes are suggested that nobody has settled. */
  readonly suggestions: boolean
}

/** Fewer runs than these may all be a header's. */
const enough = 20

export function coverageOf(known: Known): Coverage {
  const { source, here, runs, placed } = known
  if (source === 'none') return { state: 'none', remedy: 'download', say: say('Google Docs did not let Evenhand read this document. Choose File › Download › Microsoft Word there, and open the file here.') }
  if (source === 'seen') return { state: 'visible-only', remedy: 'download', say: seen(known) }
  const notes = notesOn(known)
  if (runs === 0) return here?.early && here.asked !== 'nobody'
    ? { state: 'text-only', say: told(say('All of the words were read. Google Docs does not tell where they stand, so nothing is marked in the document.'), notes) }
    : { state: 'text-only', remedy: 'reload', say: told(say('All of the words were read. To see them marked in the document, reload this tab.'), notes) }
  if (placed === 0 && runs > enough) return { state: 'text-only', say: told(say('All of the words were read. What is on the screen could not be matched with them, so nothing is marked in the document.'), notes) }
  return notes.length > 0 ? { state: 'full', say: notes.join(' ') } : { state: 'full' }
}

const seen = ({ pages }: Known) => say(
  pages.seen === 1 ? 'Read {1} page of about {2}: Google Docs lets Evenhand read only what is on the screen. Scroll on, and the rest follows.' : 'Read {1} pages of about {2}: Google Docs lets Evenhand read only what is on the screen. Scroll on, and the rest follows.',
  pages.seen, Math.max(pages.seen, pages.all),
)

const told = (first: string, notes: readonly string[]) => [first, ...notes].join(' ')

function notesOn({ source, documents, suggestions }: Known): readonly string[] {
  return [
    ...source === 'exported' ? [say('Read from Google’s own download of the document, so what was typed in the last few seconds may be missing.')] : [],
    ...documents > 1 ? [say('This document has {1} tabs. This is the review of the one that is open.', documents)] : [],
    ...suggestions ? [say('It has suggested changes: until they are settled, words that were suggested and words that were struck out may both be read.')] : [],
  ]
}
