/**
 * A stand-in for the Google Docs editor, of our own: what an extension meets in its page, as far as anyone has published it.
 *
 * Google's editor draws the document on canvases, a few pages at a time, keeps its text in a model that the page does not show, and
 * takes keys in a hidden frame. This page does the same with classes, styles, timing and text as others have measured them on the real
 * one, so that what reads and marks a Google Doc can be tested without an account and without leaving the machine. `blocks.ts` to
 * `wording.ts` hold the contract, `page/` the editor, `server.ts` serves it as docs.google.com, `open.ts` opens a browser on it,
 * `switches.ts` lists what can be made to go otherwise, `stand-in.ts` what a test may ask.
 *
 * It proves that our code does what we think on a page of this shape. It cannot prove that Google's page still has the shape, nor say
 * how Google shapes text, what it annotates of suggestions, footnotes and columns, or what an endless page is really cut into.
 */
import type { StandIn } from '../stand-in'
import { asText } from '../written'
import { requester } from './annotation'
import { on, tabAsked } from './asked'
import { offerCall } from './call'
import { makeCaret } from './caret'
import { openDesk, setModel, textsOf, turnTo, type Selection } from './desk'
import { listen } from './keyboard'
import { caretAt, characterAt, inContent, inWindow, placesOf } from './places'
import { drawRail } from './rail'
import { reveal } from './scroll'
import { drawThreads } from './threads'
import { layTiles } from './tiles'
import { restyled, spliced, type Model } from '../model'

const desk = openDesk(), tiles = layTiles(), caret = makeCaret(desk), other = makeCaret(desk, 'Nell Arkwright')
const asked: unknown[] = [], undone: { readonly model: Model; readonly selection: Selection }[] = []
let otherAt: number | undefined

function select(start: number, end: number): void {
  desk.selection = { start, end }
  tiles.drawSelection(desk)
  caret.place(desk, end)
}

function redraw(): void {
  tiles.redraw(desk)
  caret.place(desk, desk.selection.end)
  other.place(desk, otherAt)
  drawThreads(desk)
}

let saving: ReturnType<typeof setTimeout> | undefined
/** The export is made from what the server has, so it comes a little after the page. */
function save(): void {
  clearTimeout(saving)
  saving = setTimeout(() => {
    const texts = Object.fromEntries([...textsOf(desk)].map(([id, model]) => [id, asText([model])]))
    void fetch(location.pathname.replace(/[^/]*$/, 'save'), { method: 'POST', body: JSON.stringify(texts) })
  }, 300)
}

function change(model: Model, at: number): void {
  undone.push({ model: desk.model, selection: desk.selection })
  setModel(desk, model)
  desk.selection = { start: at, end: at }
  redraw()
  reveal(desk, at)
  save()
}

const suggested = { inserted: true } as const

function type(text: string): void {
  const { model, selection: { start, end } } = desk
  if (!on('suggest')) change(spliced(model, start, end, text), start + text.length)
  else change(spliced(restyled(model, start, end, { deleted: true }), end, end, text, suggested), end + text.length)
}

function remove(step: -1 | 1): void {
  const { model, selection } = desk
  const start = selection.start < selection.end || step === 1 ? selection.start : selection.start - 1
  const end = selection.start < selection.end || step === -1 ? selection.end : selection.end + 1
  if (start < 1 || end > model.text.length - 3) return
  if (on('suggest')) change(restyled(model, start, end, { deleted: true }), step === -1 ? start : end)
  else change(spliced(model, start, end, ''), start)
}

function undo(): void {
  const last = undone.pop()
  if (!last) return
  setModel(desk, last.model)
  desk.selection = last.selection
  redraw()
  save()
}

/** The reader's own place in the text when others edit before it. */
const moved = (at: number, start: number, end: number, by: number) => (at <= start ? at : Math.max(start, at >= end ? at + by - (end - start) : start))

function edit(start: number, end: number, text: string): void {
  setModel(desk, spliced(desk.model, start, end, text))
  desk.selection = { start: moved(desk.selection.start, start, end, text.length), end: moved(desk.selection.end, start, end, text.length) }
  otherAt = start + text.length
  redraw()
  save()
}

function showTab(id: string): void {
  const address = new URL(location.href)
  address.searchParams.set('tab', id)
  history.pushState(null, '', address)
  turn()
}

function turn(): void {
  undone.length = 0
  otherAt = undefined
  turnTo(desk, tabAsked())
  desk.editor.scrollTop = 0
  drawRail(desk, showTab)
  redraw()
}

const focus = listen({ type, remove, undo, move: step => {
  const at = Math.max(1, Math.min(desk.selection.end + step, desk.model.text.length - 3))
  select(at, at)
} })

desk.content.addEventListener('mousedown', event => {
  // The focus stays in the frame that takes the keys.
  event.preventDefault()
  const start = characterAt(desk, event.clientX, event.clientY)
  select(start, start)
  focus()
  const drag = ({ clientX, clientY }: MouseEvent) => {
    const to = characterAt(desk, clientX, clientY)
    select(Math.min(start, to), Math.max(start, to))
  }
  addEventListener('mousemove', drag)
  addEventListener('mouseup', () => removeEventListener('mousemove', drag), { once: true })
})

let following = false
desk.editor.addEventListener('scroll', () => {
  if (following) return
  following = true
  setTimeout(() => {
    following = false
    tiles.follow(desk)
  }, on('slow') ? 250 : 16)
}, { passive: true })
addEventListener('resize', redraw)
addEventListener('popstate', turn)

const standIn: StandIn = {
  requester, asked, edit, showTab,
  scroller: desk.editor,
  text: () => desk.model.text,
  selection: () => desk.selection,
  truth: (start, end) => placesOf(desk, start, end).filter(({ sheet }) => tiles.shown().includes(sheet)).map(place => inWindow(desk, place)),
  show: at => { desk.editor.scrollTop = inContent(desk, caretAt(desk, at)!).top - desk.editor.clientHeight / 2 },
  setZoom: zoom => {
    desk.zoom = zoom
    redraw()
  },
  pages: () => desk.layout.sheets,
  tiles: tiles.shown,
}

Object.assign(globalThis, { standIn })
drawRail(desk, showTab)
redraw()
offerCall(desk, { asked, select: (start, end) => {
  select(start, end)
  reveal(desk, start)
} })
