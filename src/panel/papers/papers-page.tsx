/** What can be handed over: notes, lists, reports, dates. */
import { datesOf } from '../../handover/dates'
import { handOver, paperOf } from '../../handover/hand-over'
import { valueWords } from '../../words/value-words'
import type { ReviewState } from '../grouping'
import { PageHead } from '../page-head'
import { kinds, paperOrder } from './kinds'
import { PaperPreview } from './paper-preview'
import { PaperRow } from './paper-row'
import './papers.css'
import { say } from '../../words/say'

export function PapersPage({ state, onBack }: { readonly state: ReviewState; readonly onBack: () => void }) {
  const { known, leftOut } = datesOf(state)
  const text = (what: (typeof paperOrder)[number]) => () => handOver({ what, as: 'text' }, state, new Date())?.text ?? ''
  return (
    <section class="papers">
      <PageHead title={say('Hand over')} onBack={onBack} />
      <p class="papers-note">{say('Each paper is made here, from what you have decided so far. Nothing is sent: you copy it, save it or print it. What of yours is in a paper stands under it.')}</p>
      <ul class="list">
        {paperOrder.map(what => (
          <PaperRow key={what} what={what} kind={kinds[what]} state={state} text={text(what)}>
            {() => <PaperPreview paper={paperOf(what, state, new Date())} level={4} />}
          </PaperRow>
        ))}
        <PaperRow what="dates" kind={kinds.dates} state={state} missing={known.length === 0 ? say('No day in this contract is sure enough for a calendar.') : undefined}>
          {() => (
            <dl class="days">
              {known.map(({ day, title, how }) => <div key={`${day} ${title}`}><dt><b>{valueWords(day)}</b> {title}</dt><dd>{how}</dd></div>)}
              {leftOut.map(({ title, why }) => <div key={title}><dt><b>{say('Not sure')}</b> {title}</dt><dd>{why} {say('It is not in the calendar.')}</dd></div>)}
            </dl>
          )}
        </PaperRow>
      </ul>
    </section>
  )
}
