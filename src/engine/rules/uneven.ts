/** The form of the rules about terms that are longer, shorter or higher for one side: both numbers are marked. */
import type { Term, Uneven } from '../provisions/mirror/mirror'
import { mirrorOf } from '../provisions/mirror/mirror'
import type { Find, Hit, Reading } from './rule'

type Says = (own: Term, other: Term) => string

/** `when` is the last word. Marked are the worse side's number, and the other's. */
export function uneven(whats: readonly Uneven['what'][], says: Says, when: (worse: string, reading: Reading) => boolean = () => true): Find {
  return {
    inContract: reading => mirrorOf(reading.contract, reading.provisions).uneven.flatMap(({ what, worse, own, other }): readonly Hit[] => {
      if (!whats.includes(what) || !when(worse, reading)) return []
      const spans = [own, other].map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start)
      return [{ spans, against: worse, computed: says(own, other) }]
    }),
  }
}
