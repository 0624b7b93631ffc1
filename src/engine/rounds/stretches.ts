/** What differs in one piece, as places in both texts. */
import type { Span } from '../contract/contract'
import type { Run } from './runs'
import type { Token } from './tokens'

/** Kept words have a place in both texts. Put together in order, the places are the whole of each piece. */
export type Stretch =
  | { readonly kind: 'kept'; readonly before: Span; readonly after: Span }
  | { readonly kind: 'removed'; readonly before: Span }
  | { readonly kind: 'added'; readonly after: Span }

type Tokens = Span & { readonly tokens: readonly Token[]; readonly from: number; readonly number?: string }

/** Runs as places. A piece's own number is a stretch of its own where it differs; spaces belong to the word before them. */
export function stretchesOf(runs: readonly Run[], before: Tokens, after: Tokens): Stretch[] {
  const here = cutter(before), there = cutter(after)
  const out: Stretch[] = []
  const put = (kept: boolean, left: Span, right: Span) => {
    if (kept) out.push({ kind: 'kept', before: left, after: right })
    else {
      if (left.end > left.start) out.push({ kind: 'removed', before: left })
      if (right.end > right.start) out.push({ kind: 'added', after: right })
    }
  }
  put(before.number === after.number, here.label, there.label)
  let i = 0, j = 0
  for (const run of runs) put(run.kept, here.cut(i, (i += run.before)), there.cut(j, (j += run.after)))
  return out
}

/** Cuts a piece into its number, from its very start, and runs of tokens, to its very end. */
function cutter({ start, end, from, tokens }: Tokens): { readonly label: Span; readonly cut: (from: number, to: number) => Span } {
  const begin = tokens.length > 0 ? from : end
  const at = (index: number) => (index === 0 ? begin : tokens[index]?.start ?? end)
  return { label: { start, end: begin }, cut: (i, j) => ({ start: at(i), end: at(j) }) }
}
