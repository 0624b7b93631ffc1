/**
 * The content script. It does nothing until it is asked to read, and after it has been asked to leave it is as if it had
 * never been there; asked to read again, it starts anew.
 */
import type { PageToBackground } from '../messages'
import { remote } from '../wire'
import { alive } from './alive'
import { answerBackground } from './answer-background'
import type { World } from './google-docs'
import { isEditor } from './surfaces/google-docs/address'
import { htmlSurface } from './surfaces/html/html'
import { pageSource } from './surfaces/html/read'
import { surfaceFrom } from './surfaces/later'

/** This script, as a later injection of it finds it. The property lives in the extension's own world; the page cannot see it. */
type Resident = { readonly alive: () => boolean; readonly leave: () => void }
const world = globalThis as { evenhandPage?: Resident } & World

function settle() {
  const background = remote<PageToBackground>('background')
  const { stop } = answerBackground({
    alive,
    address: () => location.href,
    title: () => document.title,
    surface: (changed, isOurs) => isEditor(location)
      ? surfaceFrom(async () => {
        await background.googleDocsShown()
        return from => world.evenhandGoogleDocs!(document, from)
      }, changed)
      : htmlSurface(document, changed, isOurs, pageSource(document, () => background.paperShown())),
  })
  world.evenhandPage = { alive, leave: stop }
}

if (!world.evenhandPage?.alive()) {
  try {
    world.evenhandPage?.leave()
  } catch {
    // The orphan's own connection is gone; its marks were taken away first.
  }
  settle()
}
