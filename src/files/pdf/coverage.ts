/** How much of a PDF was read, said plainly. */
import type { Coverage } from '../../messages'
import { say } from '../../words/say'

/** What is known of a page that was read. `picture`: its words are no letters. `unreadable`: its letters are no words. */
export type Told = { readonly number: number; readonly letters: number; readonly picture: boolean; readonly unreadable: boolean }

export function coverageOf(pages: readonly Told[], total: number): Coverage {
  const pictures = pages.filter(({ picture }) => picture), unreadable = pages.filter(({ picture, unreadable }) => unreadable && !picture)
  const worded = pages.filter(({ letters }) => letters > 0)
  if (worded.length === 0 && pages.length > 0 && pages.length === total && pictures.length === 0) return { state: 'none', say: say('There are no words in this PDF.') }
  if (pages.length > 0 && worded.every(page => pictures.includes(page)) && pictures.length > 0) return { state: 'none', say: say('The pages of this PDF are pictures, without words that Evenhand can read. Ask whoever sent it for the file that was printed or scanned, or have the words recognised first.') }
  if (worded.length > 0 && worded.every(page => unreadable.includes(page) || pictures.includes(page))) return { state: 'none', say: say('The letters of this PDF cannot be read: its fonts do not say which letters they show. Ask whoever sent it for the file that it was made from.') }
  const sentences = [
    ...pages.length < total ? [say('Read {1} of {2} pages.', pages.length, total)] : [],
    ...pictures.length > 0 ? [say(pictures.length === 1 ? 'Page {1} is a picture, without words that Evenhand can read: read it yourself.' : 'Pages {1} are pictures, without words that Evenhand can read: read them yourself.', ranges(pictures))] : [],
    ...unreadable.length > 0 ? [say(unreadable.length === 1 ? 'The letters on page {1} cannot be read, because its fonts do not say which letters they show: read it yourself.' : 'The letters on pages {1} cannot be read, because their fonts do not say which letters they show: read them yourself.', ranges(unreadable))] : [],
  ]
  return sentences.length === 0 ? { state: 'full' } : { state: 'visible-only', say: sentences.join(' ') }
}

/** "3–5, 9". */
function ranges(pages: readonly Told[]): string {
  const runs: [first: number, last: number][] = []
  for (const { number } of pages) {
    const run = runs.at(-1)
    if (run && number === run[1] + 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')
}
