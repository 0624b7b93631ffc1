/** The note that sums up what the reader believes was agreed, for the other side to correct. It promises nothing. */
import type { ChecklistItem } from '../engine/review'
import type { Place } from '../words/places'
import { placesOf } from '../words/places'
import type { Paper } from './paper'
import { heading, list, words } from './paper'
import type { Reviewed } from './reviewed'
import { applicable, isConfirmed, isPrivate, questionOn, titleOf } from './reviewed'
import { say } from '../words/say'

/** Of one point; the words that tell it best come first. */
const mostPlaces = 3

/** Only confirmed points count as agreed; every other point that has a question is still open. `today` is written as it is given. */
export function confirmBack(reviewed: Reviewed, today: string): Paper {
  const items = applicable(reviewed).filter(item => !isPrivate(item))
  const agreed = items.filter(item => isConfirmed(reviewed, item))
  const open = items.filter(item => !agreed.includes(item) && questionOn(reviewed, item))
  return {
    title: titleOf(reviewed),
    blocks: [
      words(say('This is how I understand what we agreed, as of {1}. Please tell me if any line is wrong. This note does not change the contract and is not an offer; the signed text decides.', today)),
      ...agreed.length > 0 ? [heading(say('Agreed')), list(agreed.map(item => `${item.title}: ${inTheText(reviewed, item)}`))] : [],
      ...open.length > 0 ? [heading(say('Still open')), list(open.map(item => `${item.title}: ${questionOn(reviewed, item)}`))] : [],
    ],
  }
}

function inTheText(reviewed: Reviewed, item: ChecklistItem): string {
  const places = eachOnce(placesOf(reviewed, item))
  if (places.length === 0) return item.open ?? (item.byReader ? say('confirmed') : say('nothing in the text'))
  const shown = places.slice(0, mostPlaces).map(({ words, value, clause }) => `“${words}”${value ? ` (${value})` : ''}${clause ? `, ${clause}` : ''}`)
  return [...shown, ...places.length > mostPlaces ? [say('and {1} more in the text', places.length - mostPlaces)] : []].join('; ')
}

/** The same words may hold two things, a length and the day that it leads to: what says more is kept. */
function eachOnce(places: readonly Place[]): readonly Place[] {
  const same = (a: Place, b: Place) => a.span.start === b.span.start && a.span.end === b.span.end
  return places.filter((place, i) => !places.some((other, j) => same(place, other) && (place.value === '' ? other.value !== '' || j < i : false)))
}
