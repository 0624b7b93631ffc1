/**
 * Runs by itself, and only on sites where the reader wants Evenhand always on. It reads nothing and changes nothing: it tells the background that a page with words
 * is here, and again when the page has become another, as pages that load their texts by script do. The background then decides whether it is a contract.
 */
import type { PageToBackground } from '../messages'
import { remote } from '../wire'
import { alive } from './alive'

/** Characters below which nothing on a page can be a contract, markup's own spaces included. */
const few = 600
/** Milliseconds between two looks: at first a page is still being built. */
const looks = [0, 500, 1000, 2000], later = 4000

const background = remote<PageToBackground>('background')
let told = { address: '', words: '' }

/** A page's words in short: its length in steps of a quarter, and what stands at its start and in its middle. */
function inShort(text: string): string {
  const middle = text.length >> 1
  return `${Math.round(Math.log(text.length) / Math.log(1.25))} ${text.slice(0, 200)} ${text.slice(middle, middle + 200)}`
}

function look(n: number): void {
  // An orphan of an Evenhand that was updated or removed falls silent.
  if (!alive()) return
  const address = location.href, text = document.hidden ? '' : document.body?.textContent ?? ''
  const words = text.length >= few ? inShort(text) : ''
  if (words !== '' && (address !== told.address || words !== told.words)) {
    told = { address, words }
    background.arrived().catch(() => { told = { address: '', words: '' } })
  }
  setTimeout(look, looks[n + 1] ?? later, n + 1)
}

look(0)
