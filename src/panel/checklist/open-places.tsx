/** What is still open in the text: blanks, notes of drafters, things to be agreed later; every place of it. */
import type { ReviewState, Row } from '../grouping'
import { Jump } from '../jump'
import { say } from '../../words/say'

/** Of one sort; whoever fills these comes back for the rest. */
const most = 12

export function OpenPlaces({ related, state }: { readonly state: ReviewState; readonly related: readonly Row[] }) {
  if (related.length === 0) return <p class="faint">{state.coverage.state === 'visible-only' ? say('No blanks, no notes of drafters and nothing to be agreed later in the part that was read.') : say('No blanks, no notes of drafters and nothing to be agreed later in the text.')}</p>
  return <>{sortsOf(related).map(({ title, places }) => (
    <section key={title} class="open-places">
      <h3>{title}{places.length > 1 && <span class="number"> {places.length}</span>}</h3>
      {places.slice(0, most).map(({ words, clause, span }) => <Jump key={span.start} words={words} clause={clause} span={span} short />)}
      {places.length > most && <p class="more-places">{say('and {1} more in the text', places.length - most)}</p>}
    </section>
  ))}</>
}

/** Only a finding's first place has a clause that we know. */
function sortsOf(rows: readonly Row[]) {
  return [...new Set(rows.map(({ finding }) => finding.title))].map(title => ({
    title,
    places: rows.filter(({ finding }) => finding.title === title)
      .flatMap(row => row.places.map((span, i) => ({ span, words: row.quotes[i] ?? '', clause: i === 0 ? row.clause : '' })))
      .sort((a, b) => a.span.start - b.span.start),
  }))
}
