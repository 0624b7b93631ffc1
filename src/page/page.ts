/**
 * The content script. It does nothing until it is asked to read, and after it has been asked to leave it is as if it had
 * never been there; asked to read again, it starts anew.
 */
import type { BackgroundToPage, PageToBackground } from '../messages'
import { answer, remote } from '../wire'
import { alive } from './alive'
import { createCard, type Card } from './card/card'
import { openSession, type Session } from './session'
import type { World } from './google-docs'
import { isEditor } from './surfaces/google-docs/address'
import { htmlSurface } from './surfaces/html/html'
import { surfaceFrom } from './surfaces/later'
import type { Changed } from './surfaces/surface'

/** This script, as a later injection of it finds it. The property lives in the extension's own world; the page cannot see it. */
type Resident = { readonly alive: () => boolean; readonly leave: () => void }
const world = globalThis as { evenhandPage?: Resident } & World

function settle() {
  let session: Session | undefined, card: Card | undefined
  const versions = { last: 0 }
  const background = remote<PageToBackground>('background')

  const start = () => {
    const mine = createCard({
      hit: (...at) => (alive() ? session?.surface.hit(...at) : leave()),
      stops: () => session?.surface.stops() ?? [],
      documents: () => session?.surface.documents() ?? [],
    })
    card = mine
    return openSession({
      versions,
      address: () => location.href,
      title: () => document.title,
      surface: told => {
        const changed: Changed = edits => (alive() ? told(edits) : leave())
        return isEditor(location)
          ? surfaceFrom(async () => {
            await background.googleDocsShown()
            return from => world.evenhandGoogleDocs!(document, from)
          }, changed)
          : htmlSurface(document, changed, node => mine.isOurs(node), () => background.paperShown())
      },
      // A background that is being updated does not answer; the next reading brings everything.
      tell: edit => { background.pageChanged(edit).catch(() => { if (!alive()) leave() }) },
      marked: marks => {
        if (marks.length === 0) return mine.rest()
        mine.listen()
        mine.keep(marks)
      },
    })
  }
  const leave = (): undefined => {
    void session?.calls.leave()
    card?.rest()
    session = undefined
    card = undefined
  }

  const stop = answer<BackgroundToPage>('page', {
    read: from => (session ??= start()).calls.read(from),
    paint: (version, marks) => session?.calls.paint(version, marks) ?? { painted: 0, lost: [] },
    step: async by => ({ found: await card?.step(by) ?? false }),
    reveal: (anchor, flash) => session?.calls.reveal(anchor, flash) ?? { found: false },
    selfCheck: () => session?.calls.selfCheck() ?? '',
    leave,
  }, speaker => speaker.kind === 'extension')

  world.evenhandPage = { alive, leave: () => { leave(); stop() } }
}

if (!world.evenhandPage?.alive()) {
  try {
    world.evenhandPage?.leave()
  } catch {
    // The orphan's own connection is gone; its marks were taken away first.
  }
  settle()
}
