/** What became of the findings, and what the reader had decided on them. */
import { decisionWords } from '../../handover/reviewed'
import type { FindingChange } from '../../messages'
import { groupOf } from '../../words/groups'
import { groupWords } from '../../words/plain-words'
import { whenWords } from '../../words/value-words'
import { Jump } from '../jump'
import { Shape } from '../shape'
import { say } from '../../words/say'

type What = FindingChange['what']

const order: readonly What[] = ['solved', 'better', 'worse', 'new', 'still', 'reworded', 'gained', 'lost']

const headings = (isSided: boolean): Readonly<Record<What, string>> => ({
  solved: say('Solved'), better: isSided ? say('Better for you') : say('Weighs less'), worse: isSided ? say('Worse for you') : say('Weighs more'), new: say('New'), still: say('You wanted these changed, and they were not'),
  reworded: say('Decided on, and worded anew'), gained: say('New in your favour'), lost: say('No longer in your favour'),
})

export function FindingChanges({ findings, still, side }: { readonly findings: readonly FindingChange[]; readonly still: number; readonly side: string | undefined }) {
  const words = headings(side !== undefined)
  return (
    <>
      {order.map(what => {
        const own = findings.filter(one => one.what === what)
        return own.length > 0 && (
          <section key={what} class="group">
            <h3 class="group-head">{words[what]} <span class="number">{own.length}</span></h3>
            <ul class="list">{own.map((one, i) => <ChangedFinding key={`${one.rule} ${i}`} change={one} />)}</ul>
          </section>
        )
      })}
      {findings.length === 0 && <p class="group-note">{say('No point was solved, and none is new.')}</p>}
      {still > 0 && <p class="group-note">{say(still === 1 ? '{1} point is as before.' : '{1} points are as before.', still)}</p>}
    </>
  )
}

function ChangedFinding({ change }: { readonly change: FindingChange }) {
  const { title, was, now, clause, span, because, decided } = change
  // What is solved is nothing to do any more, however it weighed.
  const isSolved = change.what === 'solved', group = isSolved ? 'yours' : groupOf(change)
  const isReworded = was.length > 0 && now.length > 0 && was.join() !== now.join()
  return (
    <li class="change-row">
      <p class="change-title"><Shape group={group} /><b>{title}</b> {!isSolved && <span class={`word ${group}`}>{groupWords[group]}</span>}</p>
      {isReworded && was[0] && <p class="then"><span class="faint">{say('Then')} </span><q class="quote short">{was[0]}</q></p>}
      {now[0] !== undefined ? <Jump words={now[0]} clause={clause} span={span} short /> : was[0] && <p><del class="quote"><span class="unseen">{say('gone:')} </span>{was[0]}</del></p>}
      {because && <p class="faint">{becauseWords[change.what === 'new' ? 'new' : 'solved'][because]}</p>}
      {decided && <p class="decided">{say('On {1} you decided: {2}.', whenWords(decided.at, new Date()), decisionWords[decided.what])}{decided.reason && <> {say('Why: {1}', decided.reason)}</>}</p>}
    </li>
  )
}

const becauseWords = {
  solved: { clause: say('Its clause was taken out.'), words: say('Its words were changed.'), elsewhere: say('Its own words are the same; something else in the text settles it.') },
  new: { clause: say('It comes with words that were put in.'), words: say('It comes with words that were changed.'), elsewhere: say('Its own words are the same; it comes with a change elsewhere.') },
} as const
