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

type Told = { readonly address: string; readonly size: number; /** Some of its words, from all over it. */ readonly samples: readonly string[] }
const background = remote<PageToBackground>('background')
let told: Told | undefined

const samples = 16, sampleLength = 30
const samplesOf = (text: string): readonly string[] => Array.from({ length: samples }, (_, i) => text.slice(text.length / samples * i, text.length / samples * i + sampleLength))

/** Another page has another address, a quarter more or fewer words, or has lost half of those that were there. Writing in a page makes no other of it. */
const isAnother = ({ address, size, samples: held }: Told, now: string, text: string): boolean =>
  address !== now || Math.abs(text.length - size) > size / 4 || held.filter(words => text.includes(words)).length < held.length / 2

function look(n: number): void {
  // An orphan of an Evenhand that was updated or removed falls silent.
  if (!alive()) return
  const began = performance.now(), address = location.href, text = document.hidden ? '' : document.body?.textContent ?? ''
  if (text.length >= few && (!told || isAnother(told, address, text))) {
    told = { address, size: text.length, samples: samplesOf(text) }
    background.arrived().catch(() => { told = undefined })
  }
  // On a page of very many parts a look costs time.
  setTimeout(look, Math.max(looks[n + 1] ?? later, (performance.now() - began) * 50), n + 1)
}

look(0)
