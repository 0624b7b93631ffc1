/** Facts of the contract that have another value now, in plain words. */
import type { TermChanged } from '../../messages'
import { termWords } from '../../words/term-words'
import { valueWords } from '../../words/value-words'
import { Jump } from '../jump'
import { say } from '../../words/say'

const directionWords: Readonly<Record<NonNullable<TermChanged['direction']>, string>> = {
  longer: say('longer'), shorter: say('shorter'), higher: say('higher'), lower: say('lower'), later: say('later'), earlier: say('earlier'),
}

export function TermChanges({ terms }: { readonly terms: readonly TermChanged[] }) {
  if (terms.length === 0) return null
  return (
    <section class="group">
      <h3 class="group-head">{say('Key terms')}</h3>
      <ul class="list">
        {terms.map(term => (
          <li key={JSON.stringify(term)} class="change-row">
            <p><b>{termWords(term.kind)}</b> <span class="values"><Values {...term} /></span></p>
            {term.words && <Jump words={term.words} clause={term.clause} span={term.span} short />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Values({ kind, from, to, direction }: TermChanged) {
  if (from === undefined) return <>{say('new:')} <ins>{valueWords(to ?? '', kind)}</ins></>
  if (to === undefined) return <>{say('not there any more:')} <del>{valueWords(from, kind)}</del></>
  return <><del><span class="unseen">{say('was')} </span>{valueWords(from, kind)}</del> <span aria-hidden="true">→</span> <ins><span class="unseen">{say(', is now')} </span>{valueWords(to, kind)}</ins>{direction && <span class="faint">, {directionWords[direction]}</span>}</>
}
