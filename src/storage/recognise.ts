/** Which stored contract is this? Pure. */
import { namesOneDocument } from './address'
import { likeness, namesDisagree, overlap, type Sketch } from './sketch'

/** A contract as it is seen now. */
export type Sighting = {
  readonly title: string
  /** Without passing parts. */
  readonly address: string
  readonly sketch: Sketch
}

type Known = { readonly addresses: readonly string[]; readonly sketch: Sketch }

/**
 * Half of the shorter text must be in the longer one for two texts at one address to be one contract. Of 173,000 pairs of different public contracts,
 * one in a thousand shares more than .22, and those above .5 were made from one template: their parties' names tell them apart. Of contracts in which
 * two sentences in five were exchanged, nine in ten still share .62.
 */
const sameAtOneAddress = 0.5

/** With nothing but the text to go by, more must agree: .7 of all that stands in either. One sentence in ten exchanged leaves .73 in nine contracts of ten. */
const sameAnywhere = 0.7

/** Less than either, and far more than two contracts have in common that nobody made from one text: enough to ask the reader. */
const perhapsSame = 0.25

/** The key of the contract that this is, or undefined when it was never stored. */
export function recognise(seen: Sighting, stored: ReadonlyMap<string, Known>): string | undefined {
  const here = [...stored].filter(([, { addresses }]) => addresses.includes(seen.address))
  const atHand = closest(here, ({ sketch }) => sameContract(sketch, seen) ? overlap(sketch, seen.sketch) : 0)
  if (atHand) return atHand
  return closest([...stored], ({ sketch }) => {
    const alike = likeness(sketch, seen.sketch)
    return alike >= sameAnywhere && !namesDisagree(sketch, seen.sketch) ? alike : 0
  })
}

/** The key of a contract of which this may be a version, rewritten or renamed beyond what can be told: the reader is to be asked. Somebody must be named in both, or the address be the same. */
export const resembled = (seen: Sighting, stored: ReadonlyMap<string, Known>): string | undefined => closest([...stored], ({ addresses, sketch }) => {
  const related = addresses.includes(seen.address) || sketch.names.some(name => seen.sketch.names.includes(name))
  const common = related && !namesDisagree(sketch, seen.sketch) ? overlap(sketch, seen.sketch) : 0
  return common >= perhapsSame ? common : 0
})

/** True where the contract that was at this address before, with that sketch, is the one seen there now. */
export function sameContract(before: Sketch, now: Omit<Sighting, 'title'>): boolean {
  // A Google document's address is the document: even rewritten from end to end it is the same one.
  if (namesOneDocument(now.address)) return true
  return overlap(before, now.sketch) >= sameAtOneAddress && !namesDisagree(before, now.sketch)
}

function closest(candidates: readonly (readonly [string, Known])[], score: (known: Known) => number): string | undefined {
  let best: string | undefined
  let most = -1
  for (const [key, known] of candidates) {
    const points = score(known)
    if (points <= most || points === 0) continue
    best = key
    most = points
  }
  return best
}
