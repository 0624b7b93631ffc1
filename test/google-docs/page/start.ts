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
import { requester } from './annotation'
import { on, tabAsked } from './asked'
import { offerCall } from './call'
import { makeCaret } from './caret'
import { openDesk, turnTo } from './desk'
import { editing } from './editing'
import { listen } from './keyboard'
import { caretAt, inContent, inWindow, placesOf } from './places'
import { point } from './pointer'
import { drawRail } from './rail'
import { reveal } from './scroll'
import { drawThreads } from './threads'
import { layTiles } from './tiles'

const desk = openDesk(), tiles = layTiles(), caret = makeCaret(desk), other = makeCaret(desk, 'Nell Arkwright')
const asked: unknown[] = []

function select(start: number, end: number): void {
  desk.selection = { start, end }
  tiles.drawSelection(desk)
  caret.place(desk, end)
}

function redraw(): void {
  tiles.redraw(desk)
  caret.place(desk, desk.selection.end)
  other.place(desk, desk.otherAt)
  drawThreads(desk)
}

const { edit, forget, ...keys } = editing(desk, redraw)

function showTab(id: string): void {
  const address = new URL(location.href)
  address.searchParams.set('tab', id)
  history.pushState(null, '', address)
  turn()
}

function turn(): void {
  forget()
  turnTo(desk, tabAsked())
  desk.editor.scrollTop = 0
  drawRail(desk, showTab)
  redraw()
}

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
point(desk, { select, focus: listen({ ...keys, move: step => {
  const at = Math.max(1, Math.min(desk.selection.end + step, desk.model.text.length - 3))
  select(at, at)
} }) })

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
