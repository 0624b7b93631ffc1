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

/** Runs as places. A piece's own number is a stretch of its own where it differs; spaces belong to the word before them, but what is not read at the end of a piece, as a page number, is no part of a change. */
export function stretchesOf(runs: readonly Run[], before: Tokens, after: Tokens): Stretch[] {
  const here = cutter(before), there = cutter(after)
  const out: Stretch[] = []
  const put = (kept: boolean, left: Span, right: Span) => {
    const was = left.end > left.start, is = right.end > right.start
    if (kept && (was || is)) out.push({ kind: 'kept', before: left, after: right })
    if (!kept && was) out.push({ kind: 'removed', before: left })
    if (!kept && is) out.push({ kind: 'added', after: right })
  }
  put(before.number === after.number, here.label, there.label)
  let i = 0, j = 0
  for (const run of runs) put(run.kept, here.cut(i, (i += run.before)), there.cut(j, (j += run.after)))
  const last = out.at(-1)
  if (last?.kind === 'kept') out[out.length - 1] = { kind: 'kept', before: { ...last.before, end: before.end }, after: { ...last.after, end: after.end } }
  else put(true, here.rest, there.rest)
  return out
}

/** Cuts a piece into its number, from its very start, runs of tokens, and what follows the last of them. */
function cutter({ start, end, from, tokens }: Tokens): { readonly label: Span; readonly cut: (from: number, to: number) => Span; readonly rest: Span } {
  const begin = tokens.length > 0 ? from : end
  // The space or line end behind the last word stays with it, so that no word that was taken out there clings to it.
  const last = Math.min(end, (tokens.at(-1)?.end ?? end) + 1)
  const at = (index: number) => (index === 0 ? begin : tokens[index]?.start ?? last)
  return { label: { start, end: begin }, cut: (i, j) => ({ start: at(i), end: at(j) }), rest: { start: last, end } }
}
