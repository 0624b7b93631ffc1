/** A trade as it is put to the other side. */
import { labelOf } from '../contract/clause-labels'
import { clauseNames } from '../contract/clause-names'
import { hasMatch } from '../contract/matches'
import type { Finding, Review } from '../review'
import { nounFor } from './nouns'

/** `accept`: their words may stay as they are. `offer`: words that favour the reader may change. */
export type How = 'accept' | 'offer'

type Reviewed = { readonly text: string; readonly review: Review }

/** Characters of the contract's own words that are enough to find them by. */
const longest = 70

/** "We could live with your wording on payment (§2.1, “within 60 days”) if you can agree to this on the limit on liability (§7): “One limit for both.”" */
export function packageSentence(give: Finding, how: How, want: Finding, { text, review }: Reviewed): string {
  const clause = clauseNames(review.outline)
  const about = (finding: Finding, words = '') => {
    const noun = nounFor(finding), name = finding.family === 'MIS' ? '' : clause(finding.spans[0]?.start ?? -1)
    const where = [name, words].filter(part => part !== '').join(', ')
    return `${noun ? ` on ${noun}` : ''}${where ? ` (${where})` : ''}`
  }
  return `${how === 'accept' ? `We could live with your wording${about(give, quoteOf(give, text))}` : offered(give, about(give))} if you can ${wanted(want, about(want))}`
}

function quoteOf({ spans, family }: Finding, text: string): string {
  const [span] = spans
  if (!span || family === 'MIS') return ''
  const marked = text.slice(span.start, span.end)
  const words = marked.slice(labelOf(marked)?.end ?? 0).replace(/[“”"]/g, '').replace(/\s+/g, ' ').trim()
  return `“${words.length > longest ? `${words.slice(0, longest).replace(/\s\S*$/, '')} …` : words}”`
}

function offered(give: Finding, about: string): string {
  const both = give.fallback
  return both && isTheSameForBoth(both) ? `We could agree to this${about}: “${both.replace(/\.$/, '')}”,` : `We could look again at our wording${about}, which favours us,`
}

/**
 * The playbook's first choice before the second: a trade begins high. Where it stops is told to nobody. Words in which the
 * other side is “they” cannot be sent to it; a question always can.
 */
function wanted({ position, fallback, ask }: Finding, about: string): string {
  const words = [position?.preferred, position?.fallback, fallback].find(one => one !== undefined && !/\b(?:they|them|theirs?)\b/i.test(one))
  return words ? `agree to this${about}: “${words}”` : `help us with this${about}: ${ask}`
}

/** A rule's words are those of whoever is worse off. They can be said by either side where they speak of nobody but both. */
function isTheSameForBoth(words: string): boolean {
  const rest = words.replace(/\b(?:each|either|neither|both|one|any|whichever) of us\b/gi, 'both')
  return /\b(?:both|each|either|neither)\b/i.test(rest) && !hasMatch(rest, /\b(?:we|us|ours?|they|them|theirs?|yours?|you|I|me|my)\b/i)
}
