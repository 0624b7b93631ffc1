/** The reader asked about some words: what the rules say of them, first of all. */
import type { Span } from '../engine/contract/contract'
import type { ReviewState, Row } from './grouping'
import { Jump } from './jump'
import { kindWords, list } from '../words/plain-words'
import { Related } from './related'
import { say } from '../words/say'

type Props = {
  readonly question: NonNullable<ReviewState['question']>
  readonly state: ReviewState
  readonly rows: readonly Row[]
  readonly onFinding: (key: string) => void
  readonly onDone: () => void
}

export function AskedClause({ question: { words, spans }, state, rows, onFinding, onDone }: Props) {
  const touched = (span: Span) => spans.some(({ start, end }) => start < span.end && span.start < end)
  const related = rows.filter(({ places }) => places.some(touched))
  const provides = [...new Set(state.review.provisions.filter(touched).map(({ kind, holder }) => holder ? say('{1} (the {2} holds it)', kindWords(kind), holder) : kindWords(kind)))]
  return (
    <section class="asked" aria-labelledby="asked">
      <h2 id="asked">{say('Is this clause normal?')}</h2>
      <Jump words={words} clause="" span={spans[0]} short />
      {spans.length === 0
        ? <p>{say('These words were not found in the contract as we read it. They may belong to the page around it.')}</p>
        : <p>{related.length > 0 ? say('This is what our rules say of these words:') : say('None of our rules objects to these words. A rule knows only what it was written for, so read them with your own situation in mind.')}</p>}
      {related.length > 0 && <Related title="" rows={related} onFinding={onFinding} />}
      {provides.length > 0 && <p class="faint">{say('What they are about: {1}.', list(provides))}</p>}
      <button type="button" class="button" onClick={onDone}>{say('Done')}</button>
    </section>
  )
}
