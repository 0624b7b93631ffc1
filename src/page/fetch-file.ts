/**
 * Fetches one file in a page of the site that it is on, because the reader asked for it, and hands it to the reader page. Besides Google's own download of a document that is
 * read in its editor, it is the one connection that Evenhand makes: from the page, with the reader's own access, to where the reader is already. Built by itself and tiny.
 */
import { offerFile } from '../file-transfer/offer'
import type { PageToBackground, WantedFile } from '../messages'
import { remote } from '../wire'
import { fetched } from './file/fetched'
import { exportAddress } from './surfaces/google-docs/address'
import { titleIn } from './surfaces/google-docs/names'

/** Left by the background in the extension's own world, just before this script; the page cannot see it. */
const { evenhandWants: wanted } = globalThis as { evenhandWants?: WantedFile }

/** Milliseconds after which nobody asks any more for what a tab was opened for. */
const patience = 60_000

if (wanted) {
  const done = () => {
    if (!wanted.passing) return
    clearTimeout(late)
    remote<PageToBackground>('background').fileDone().catch(() => undefined)
  }
  offerFile(wanted.key, signal => fetched(wanted.as === 'download' ? docxOf(wanted) : wanted, signal), done)
  const late = wanted.passing && setTimeout(done, patience)
}

/** The download is of the document, and is known again as the document is. */
function docxOf(wanted: WantedFile): WantedFile {
  const title = titleIn(document) ?? document.title
  return { ...wanted, from: new URL(exportAddress(location, 'docx') ?? '', location.origin).href, address: location.href, name: `${title.slice(0, 200)}.docx` }
}
