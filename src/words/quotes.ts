/** The exact words behind a review, and the clauses they stand in, as a reader is shown them. Pure. */
import type { Span } from '../engine/contract/contract'
import type { Review } from '../engine/review'
import type { TabState } from '../messages'
import { spelled } from './visible'

type Shown = Extract<TabState, { kind: 'review' }>

/** Characters of one quote; a longer one ends in an ellipsis. */
const longest = 600
/** What joins a term to its meaning and says nothing by itself. */
const leading = /^[\s,:;=|)”"*_–—-]+/

export function quotesOf(review: Review, text: string): Shown['quotes'] {
  const quote = (span: Span) => shortened(spelled(text.slice(span.start, span.end)))
  return {
    findings: review.findings.map(({ spans }) => spans.map(quote)),
    keyTerms: review.keyTerms.map(quote),
    provisions: review.provisions.map(quote),
    parties: review.parties.map(({ at }) => quote(at)),
    definitions: review.definitions.map(({ meaning }) => quote(meaning).replace(leading, '').trimEnd()),
  }
}

/** `label` says where a place is. */
export function clausesOf(review: Review, label: (at: number) => string): Shown['clauses'] {
  return {
    findings: review.findings.map(({ spans }) => spans[0] ? label(spans[0].start) : ''),
    keyTerms: review.keyTerms.map(({ start }) => label(start)),
    provisions: review.provisions.map(({ start }) => label(start)),
    definitions: review.definitions.map(({ at }) => label(at.start)),
  }
}

/** The words, cut between two words where they are too long. */
export function shortened(words: string, most = longest): string {
  if (words.length <= most) return words
  const cut = words.slice(0, most)
  const gap = cut.search(/\s\S*$/)
  return `${gap > most - 60 ? cut.slice(0, gap) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`
}
