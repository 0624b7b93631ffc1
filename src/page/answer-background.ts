/** A page's side of the talk with the background: it is read, marked and jumped to when it is asked for, and shows the card. Nothing happens before it is asked to read. */
import type { BackgroundToPage, FileOnPage, PageEdit, PageToBackground } from '../messages'
import { answer, remote } from '../wire'
import { createCard, type Card } from './card/card'
import { openSession, type Session } from './session'
import type { Changed, Surface } from './surfaces/surface'

type Around = {
  readonly address: () => string
  readonly title: () => string
  /** Where the page is ours and shows a file. */
  readonly file?: FileOnPage
  /** `isOurs` knows the elements that the card adds to the page. */
  readonly surface: (changed: Changed, isOurs: (node: Node) => boolean) => Surface
  /** False once the extension that this script came from is gone: everything of it is then taken away. */
  readonly alive: () => boolean
}

/** Milliseconds for which something may stay on a page whose reader has switched Evenhand off, or got a new version of it. No browser tells a script of that. */
const orphanedFor = 1000

/** After `leave` the page is as if nobody had asked; asked to read again, it starts anew. `stop` ends the talk for good. */
export type Answering = { readonly leave: () => void; readonly stop: () => void }

export function answerBackground({ address, title, file, surface, alive }: Around): Answering {
  let session: Session | undefined, card: Card | undefined, watch: ReturnType<typeof setInterval> | undefined
  const versions = { last: 0 }
  const background = remote<PageToBackground>('background')

  const start = () => {
    const mine = createCard({
      hit: (...at) => (alive() ? session?.surface.hit(...at) : leave()),
      stops: () => session?.surface.stops() ?? [],
      documents: () => session?.surface.documents() ?? [],
    })
    card = mine
    watch = setInterval(() => { if (!alive()) leave() }, orphanedFor)
    return openSession({
      versions, address, title, ...file && { file },
      surface: told => surface(edits => (alive() ? told(edits) : leave()), node => mine.isOurs(node)),
      tell,
      marked: marks => {
        if (marks.length === 0) return mine.rest()
        mine.listen()
        mine.keep(marks)
      },
    })
  }
  /** It is answered once it was followed. A background that was stopped before is told again, each time after twice as long; one that is being updated does not answer. */
  const tell = (edit: PageEdit, pause = 500) => {
    background.pageChanged(edit).catch(() => (alive() ? setTimeout(tell, pause, edit, 2 * pause) : leave()))
  }
  const leave = (): undefined => {
    clearInterval(watch)
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

  return { leave, stop: () => { leave(); stop() } }
}
