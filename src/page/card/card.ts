/**
 * The card that explains a mark. It opens when the pointer rests on marked words, and goes away when the pointer leaves both.
 * One that was opened by a click or from the keyboard stays with its words, and goes when they leave the view, on Escape, or on
 * a click elsewhere. It never holds back the page's own events.
 */
import type { Mark } from '../../messages'
import { removeOld } from '../surfaces/host'
import type { Hit, Stop, Surface, Words } from '../surfaces/surface'
import { openHost } from './host'
import { pointing } from './pointing'
import { cardPlace, middleInSight } from './place'
import { againIn, onwards, stepFrom, type Step } from './walk'
import { say } from '../../words/say'

export type Card = {
  /** Listens for the pointer, in the frames that there are now too. */
  listen(): void
  /** Closes the card and stops listening. */
  rest(): void
  /** New marks were painted: a card whose finding is among them stays, another goes. */
  keep(marks: readonly Mark[]): void
  /** Goes to the next mark of the page, or the one before, and puts the focus into its card. False: there is none that could be shown. */
  step(by: Step): Promise<boolean>
  /** True for the element that the card lives in. */
  isOurs(node: Node): boolean
}

type On = Pick<Surface, 'hit' | 'stops' | 'documents'>

type Shown = {
  readonly mark: Mark
  readonly words: Words
  /** The marks that the card leads through: those on the same words, or all of the page. */
  readonly among: readonly Mark[]
  readonly walking: boolean
  /** It stays when the pointer leaves and the page scrolls. */
  readonly pinned: boolean
}
type Open = Shown & { readonly host: ReturnType<typeof openHost>; readonly said: string }

export function createCard({ hit, stops, documents }: On): Card {
  let open: Open | undefined
  /** What had the focus before the card took it. */
  let back: Element | null = null
  let painted: readonly Mark[] = [], walked: Mark | undefined
  let steps = 0, due = 0
  const hosts = new WeakSet<Node>()

  const show = (next: Shown) => {
    const host = open?.host ?? openHost(document, { go: turn, close })
    hosts.add(host.host)
    open = { ...next, host, said: '' }
    draw()
    host.card.scrollTo(0, 0)
  }
  const point = ({ marks, words }: Hit, pinned: boolean) => {
    const same = open && !open.walking && open.among.length === marks.length && open.among.every((mark, i) => mark === marks[i])
    if (open && same) open = { ...open, pinned: open.pinned || pinned }
    else show({ mark: marks[0]!, words, among: marks, walking: false, pinned })
  }
  const turn = (by: Step) => {
    if (open?.walking) void step(by)
    else if (open) show({ ...open, mark: open.among[onwards(open.among, open.among.indexOf(open.mark), by)]! })
  }
  const tell = (said: string) => {
    if (!open) return
    open = { ...open, said }
    draw()
  }
  const draw = () => {
    if (!open) return
    const { host, mark, words, among, walking, said } = open
    host.show({ mark, ground: words.ground(), reached: walking, at: among.indexOf(mark), of: among.length, copy: mayCopy() ? () => void copy(mark) : undefined, said })
    put()
  }
  const copy = async ({ ask }: Mark) => {
    // Words that are already there are not read out again.
    tell('')
    tell(await navigator.clipboard.writeText(ask).then(() => say('Copied'), () => say('This page does not allow it')))
  }

  /** Puts the card where its words are now. */
  const put = () => {
    const line = open?.words.line(), card = open?.host.card
    if (!line || !card) return close()
    const { left, top, height } = cardPlace(line, { width: card.offsetWidth, height: card.scrollHeight + card.offsetHeight - card.clientHeight }, view())
    // Moved as a picture, not laid out anew.
    card.style.translate = `${left}px ${top}px`
    card.style.maxHeight = `${height}px`
  }
  /** Once for each frame: asking where things are while they are being scrolled would hold the page up. */
  const follow = () => {
    due ||= requestAnimationFrame(() => {
      due = 0
      if (open && inSight(open)) put()
      else close()
    })
  }
  const inSight = ({ words, host, mark }: Open) => {
    const line = words.line(), at = line && middleInSight(line, view())
    // What covers the words hides them, but for the card itself: a small window has no room for both.
    return at !== undefined && (document.elementFromPoint(at.x, at.y) === host.host || hit(at.x, at.y)?.marks.includes(mark) === true)
  }
  const close = () => {
    const focused = open?.host.focused
    open?.host.remove()
    open = undefined
    if (focused) focus(back)
  }
  const takeFocus = () => {
    if (!open || open.host.focused) return
    back = document.activeElement
    open.host.card.focus({ preventScroll: true })
  }

  const step = async (by: Step): Promise<boolean> => {
    const mine = ++steps, before = painted
    let all = stops()
    let at = stepFrom(all, open?.mark ?? whereabouts(all), by, window.innerHeight)
    for (let tries = 0; tries < all.length; tries++, at = onwards(all, at, by)) {
      const stop = all[at]!
      walked = stop.mark
      const shown = await stop.show()
      // Whoever is in a hurry has asked for another one by now.
      if (mine !== steps) return true
      // The words are the same, and their mark may have been painted anew on the way there.
      const again = painted === before ? stop.mark : againIn(painted, stop.mark, before)
      if (again !== stop.mark) all = stops()
      const { mark, words } = all.find(each => each.mark === again) ?? stop
      if (!shown || !words.line()) continue
      show({ mark, words, among: all.map(stop => stop.mark), walking: true, pinned: true })
      takeFocus()
      return true
    }
    return false
  }
  /** The mark that was led to last, while its words are in sight. */
  const whereabouts = (all: readonly Stop[]) => {
    const line = all.find(({ mark }) => mark === walked)?.words.line()
    return line && middleInSight(line, view()) ? walked : undefined
  }

  const pointer = pointing({
    marked: (...at) => hit(...at) !== undefined,
    over: (...at) => {
      const found = hit(...at)
      if (found && !open?.pinned) point(found, false)
      return found !== undefined
    },
    away: () => { if (!open?.pinned && !open?.host.focused) close() },
    click: (mayFocus, ...at) => {
      const found = hit(...at)
      if (!found) return close()
      point(found, true)
      if (mayFocus && !found.keepsFocus) takeFocus()
    },
    isOurs: target => open?.host.host === target,
    moved: () => (open?.pinned ? follow() : close()),
    dismiss: close,
  })

  return {
    listen() {
      removeOld(document.documentElement, open?.host.host)
      pointer.listen(documents())
    },
    rest() {
      close()
      pointer.rest()
    },
    keep(marks) {
      walked = walked && againIn(marks, walked, painted)
      const mark = open && againIn(marks, open.mark, painted)
      if (open && mark) {
        const all = stops(), line = open.words.line(), at = line && middleInSight(line, view()), here = at && hit(at.x, at.y)
        const words = here?.marks.includes(mark) ? here.words : all.find(stop => stop.mark === mark)?.words
        const among = open.walking ? all.map(stop => stop.mark) : open.among.flatMap(each => againIn(marks, each, painted) ?? [])
        if (words) open = { ...open, mark, words, among }
        draw()
      } else close()
      painted = marks
    },
    step,
    isOurs: node => hosts.has(node),
  }
}

/** Gives an element the focus, and in a frame what had it there: a frame alone takes no keys for the editor in it. */
function focus(element: Element | null | undefined): void {
  if (!element || !('focus' in element)) return
  const frame = element as HTMLIFrameElement
  frame.focus({ preventScroll: true })
  focus(frame.contentDocument?.activeElement)
}

const view = () => ({ width: document.documentElement.clientWidth, height: window.innerHeight })

/** Pages without encryption may not write to the clipboard. */
const mayCopy = () => 'clipboard' in navigator
