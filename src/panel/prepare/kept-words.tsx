/** What the text says of a bottom line, with the words that keep or break it. */
import type { Kept, Tie } from '../../engine/bottom-lines'
import type { ReviewState } from '../grouping'
import { Jump } from '../jump'
import { Shape } from '../shape'
import { termWords } from '../../words/term-words'
import { valueBeside } from '../../words/value-words'
import { say } from '../../words/say'

export function KeptWords({ kept, tie, state: { review, quotes, clauses } }: { readonly kept: Kept; readonly tie: Tie; readonly state: Pick<ReviewState, 'review' | 'quotes' | 'clauses'> }) {
  return (
    <div class={`verdict ${kept.state === 'kept' ? 'held-to' : kept.state}`}>
      <p class="verdict-word"><Shape group={kept.state === 'broken' ? 'stop' : kept.state === 'kept' ? 'yours' : 'look'} />{saying(kept, tie)}</p>
      {kept.terms.map(index => {
        const term = review.keyTerms[index]
        const words = quotes.keyTerms[index] ?? ''
        const value = term ? valueBeside(term.value, words, term.kind) : ''
        return term && <Jump key={index} words={words} clause={clauses.keyTerms[index] ?? ''} span={term} short {...value && { value }} />
      })}
    </div>
  )
}

function saying(kept: Kept, { term }: Tie): string {
  if (kept.state === 'broken') return say('broken: the text says')
  if (kept.state === 'kept') return say('kept: the text says')
  return kept.state === 'cannot-tell' && kept.because === 'not-found'
    ? say('cannot tell: we found nothing in the text on “{1}”', termWords(term))
    : say('cannot tell: these words cannot be set against yours, so look for yourself')
}
