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
let told = { address: '', size: 0 }

const isAnother = (address: string, size: number) => address !== told.address || Math.abs(size - told.size) > told.size / 4

function look(n: number): void {
  // An orphan of an Evenhand that was updated or removed falls silent.
  if (!alive()) return
  const address = location.href, size = document.hidden ? 0 : document.body?.textContent?.length ?? 0
  if (size >= few && isAnother(address, size)) {
    told = { address, size }
    background.arrived().catch(() => { told = { address: '', size: 0 } })
  }
  setTimeout(look, looks[n + 1] ?? later, n + 1)
}

look(0)
