/** What the contract settles, at a glance: parties, days, money, lengths. Each line leads to its words. */
import { useId, useState } from 'preact/hooks'
import { termWords } from '../../words/term-words'
import { valueWords } from '../../words/value-words'
import { useActions } from '../actions'
import type { ReviewState } from '../grouping'
import { say } from '../../words/say'

/** In the order in which they are told. */
const told = ['parties', 'effective-date', 'duration', 'expiration-date', 'renewal-term', 'last-safe-day', 'notice-to-terminate', 'fees', 'payment-days', 'late-interest', 'cap-on-liability', 'warranty-duration', 'confidentiality-duration', 'governing-law']
/** Values of one kind. */
const most = 4

export function AtAGlance({ state }: { readonly state: ReviewState }) {
  const { jump } = useActions()
  const id = useId()
  const [open, setOpen] = useState(false)
  const lines = linesOf(state)
  if (lines.length === 0) return null
  return (
    <section class="folded">
      <button type="button" class="fold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>{say('What the text settles, at a glance')}</button>
      <dl id={id} class="glance" hidden={!open}>
        {lines.map(({ kind, values, more }) => (
          <div key={kind}>
            <dt>{termWords(kind)}</dt>
            <dd>
              {values.map(({ words, span }) => <button key={words} type="button" class="value" title={say('Go to these words on the page')} onClick={() => jump(span)}>{words}</button>)}
              {more > 0 && <span class="faint">{say('and {1} more', more)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Each value once, where it first stands. Values that are codes even in words, and long ones, say nothing at a glance. */
function linesOf({ review }: ReviewState) {
  return told.flatMap(kind => {
    const terms = review.keyTerms.filter(term => term.kind === kind)
    const values = [...new Map(terms.toReversed().map(term => [valueWords(term.value, kind), { start: term.start, end: term.end }])).entries()].toReversed()
      .filter(([words]) => words.length <= 60).map(([words, span]) => ({ words, span }))
    return values.length === 0 ? [] : [{ kind, values: values.slice(0, most), more: Math.max(values.length - most, 0) }]
  })
}
