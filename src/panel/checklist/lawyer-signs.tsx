/** Should a lawyer see it? What speaks for it, with the words. Nothing here is an answer. */
import type { ReviewState } from '../grouping'
import { Jump } from '../jump'
import { lostWords, useAnswer } from './use-answer'
import { say } from '../../words/say'

export function LawyerSigns({ state }: { readonly state: ReviewState }) {
  const answer = useAnswer((desk, tab) => desk.lawyerSigns(tab), state.review)
  if (answer.is === 'waiting') return <p class="reading">{say('Looking for signs …')}</p>
  if (answer.is === 'lost') return <p class="faint">{lostWords}</p>
  const signs = answer.value
  return (
    <section class="signs">
      {signs.length === 0
        ? <p>{say('We look for a personal guarantee, payment without a limit, a ban on competing, rights in your work that pass to them, shares, a regulated trade and a foreign law, and found none of them here. If much hangs on this contract for you, that alone is a reason to ask someone.')}</p>
        : <p>{signs.length === 1 ? say('One thing speaks for it. You decide.') : say('These things speak for it. You decide.')}</p>}
      <ul>
        {signs.map(({ sign, reason, places }) => (
          <li key={sign}>
            <p>{reason}</p>
            {places.map(({ quote, clause, span }) => <Jump key={span.start} words={quote} clause={clause} span={span} short />)}
          </li>
        ))}
      </ul>
      <p class="faint">{say('A report to give to a lawyer is under “More”, “Hand over”.')}</p>
    </section>
  )
}
