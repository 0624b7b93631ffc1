/** The note that sums up what the reader believes was agreed, for the other side to correct. It promises nothing. */
import type { ReviewState } from './grouping'
import { placesOf } from '../words/places'
import { counts } from './progress'

/** Only confirmed points count as agreed; every other point that has a question is still open. `today` is written as it is given. */
export function confirmBack(state: ReviewState, today: string): string {
  const items = state.review.checklist.filter(item => item.state !== 'not-applicable')
  const agreed = items.filter(item => counts(state.decisions.ticks[item.item]))
  const open = items.filter(item => !agreed.includes(item) && item.ask)
  const line = (item: (typeof items)[number]) => {
    const place = placesOf(state, item)[0]
    if (!place) return `- ${item.title}: ${item.open ?? 'nothing in the text'}`
    return `- ${item.title}: “${place.words}”${place.value ? ` (${place.value})` : ''}${place.clause ? `, ${place.clause}` : ''}`
  }
  return [
    state.title,
    `This is how I understand what we agreed, as of ${today}. Please tell me if any line is wrong. This note does not change the contract and is not an offer; the signed text decides.`,
    ...agreed.length > 0 ? ['Agreed', agreed.map(line).join('\n')] : [],
    ...open.length > 0 ? ['Still open', open.map(item => `- ${item.title}: ${item.ask}`).join('\n')] : [],
  ].join('\n\n')
}
