/** What became of the findings, and what the reader had decided on them. */
import { decisionWords } from '../../handover/reviewed'
import type { FindingChange } from '../../messages'
import { groupOf } from '../../words/groups'
import { count, groupWords } from '../../words/plain-words'
import { whenWords } from '../../words/value-words'
import { Jump } from '../jump'
import { Shape } from '../shape'

type What = FindingChange['what']

const order: readonly What[] = ['solved', 'better', 'worse', 'new', 'still', 'reworded', 'gained', 'lost']

const headings = (isSided: boolean): Readonly<Record<What, string>> => ({
  solved: 'Solved', better: isSided ? 'Better for you' : 'Weighs less', worse: isSided ? 'Worse for you' : 'Weighs more', new: 'New', still: 'You wanted these changed, and they were not',
  reworded: 'Decided on, and worded anew', gained: 'New in your favour', lost: 'No longer in your favour',
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
      {findings.length === 0 && <p class="group-note">No point was solved, and none is new.</p>}
      {still > 0 && <p class="group-note">{count(still, 'point')} {still === 1 ? 'is' : 'are'} as before.</p>}
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
      {isReworded && was[0] && <p class="then"><span class="faint">Then </span><q class="quote short">{was[0]}</q></p>}
      {now[0] !== undefined ? <Jump words={now[0]} clause={clause} span={span} short /> : was[0] && <p><del class="quote"><span class="unseen">gone: </span>{was[0]}</del></p>}
      {because && <p class="faint">{becauseWords[change.what === 'new' ? 'new' : 'solved'][because]}</p>}
      {decided && <p class="decided">On {whenWords(decided.at, new Date())} you decided: {decisionWords[decided.what]}.{decided.reason && <> Why: {decided.reason}</>}</p>}
    </li>
  )
}

const becauseWords = {
  solved: { clause: 'Its clause was taken out.', words: 'Its words were changed.', elsewhere: 'Its own words are the same; something else in the text settles it.' },
  new: { clause: 'It comes with words that were put in.', words: 'It comes with words that were changed.', elsewhere: 'Its own words are the same; it comes with a change elsewhere.' },
} as const
