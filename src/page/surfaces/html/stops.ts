import type { Stop } from '../surface'
import { wordsOf } from './hit'
import type { Placed } from './painter'

/** The marks in the order in which a reader comes to their first words. `show` brings one into view. */
export function stopsOn(document: Document, placed: readonly Placed[], show: (placed: Placed) => Promise<boolean>): readonly Stop[] {
  const stops = new Map<Placed['mark'], Stop>()
  for (const each of placed.toSorted((a, b) => a.anchor.block - b.anchor.block || a.anchor.start - b.anchor.start || b.level - a.level)) {
    if (!stops.has(each.mark)) stops.set(each.mark, { mark: each.mark, words: wordsOf(document, each), show: () => show(each) })
  }
  return [...stops.values()]
}
