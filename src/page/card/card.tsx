/**
 * The card that explains a mark. It opens when the pointer rests on marked words, or at once on a click, and goes away
 * when the pointer leaves both, on Escape, or on a click elsewhere. It never holds back the page's own events.
 */
import type { Mark } from '../../messages'
import type { Hit } from '../surfaces/surface'
import { openHost } from './host'
import { pointing } from './pointing'
import { cardCorner } from './place'
import { CardView } from './view'

export type Card = {
  /** Starts to listen for the pointer. */
  listen(): void
  /** Closes the card and stops listening. */
  rest(): void
  close(): void
  /** New marks were painted: a card whose finding is among them stays, another goes. */
  keep(marks: readonly Mark[]): void
  /** True for the element that the card lives in. */
  isOurs(node: Node): boolean
}

export function createCard({ hit }: { readonly hit: (x: number, y: number) => Hit | undefined }): Card {
  let open: { readonly host: ReturnType<typeof openHost>; readonly hit: Hit; readonly pinned: boolean } | undefined
  const hosts = new WeakSet<Node>()

  const show = (found: Hit, pinned: boolean) => {
    const same = open && open.hit.marks.length === found.marks.length && open.hit.marks.every((mark, i) => mark === found.marks[i])
    if (same && open) {
      open = { ...open, pinned: open.pinned || pinned }
      return open.host
    }
    close()
    const host = openHost(document)
    hosts.add(host.host)
    open = { host, hit: found, pinned }
    draw(0)
    return host
  }
  const draw = (at: number) => {
    if (!open) return
    const { host, hit: { marks, line } } = open
    host.draw(<CardView marks={marks} at={at} go={draw} close={close} />)
    const { card } = host
    if (!card) return
    const { left, top } = cardCorner(line, card.getBoundingClientRect(), { width: document.documentElement.clientWidth, height: window.innerHeight })
    card.style.left = `${left}px`
    card.style.top = `${top}px`
  }
  const close = () => {
    open?.host.remove()
    open = undefined
  }

  const pointer = pointing({
    marked: (x, y) => hit(x, y) !== undefined,
    over: (x, y) => {
      const found = hit(x, y)
      if (found) show(found, false)
      return found !== undefined
    },
    away: () => { if (!open?.pinned && !open?.host.focused) close() },
    click: (x, y, mayFocus) => {
      const found = hit(x, y)
      if (!found) return close()
      const host = show(found, true)
      if (mayFocus) host.card?.focus({ preventScroll: true })
    },
    isOurs: target => open?.host.host === target,
    dismiss: close,
  })

  return {
    listen: () => pointer.listen(),
    rest() {
      close()
      pointer.rest()
    },
    close,
    keep(marks) {
      const still = new Set(marks.map(keyOf))
      if (!open?.hit.marks.every(mark => still.has(keyOf(mark)))) close()
    },
    isOurs: node => hosts.has(node),
  }
}

const keyOf = ({ severity, title, anchors }: Mark) => JSON.stringify([severity, title, anchors.map(({ exact }) => exact)])
