import type { Sentence } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { daysOf, durationOf, lengthInWords } from '../figures'

/** The notice stops a renewal that comes by itself. */
const stops = /\b(?:unless|automatic\w*|successive|renews)\b/i
const itsTerm = /\bterm of (?:this|the) \w+|\b(?:initial|first) term\b|\b(?:agreement|contract|lease|subscription)\b[^.;]{0,60}\b(?:continues?|lasts?|runs?|remains?|renews?|for a (?:term|period))\b/i

/** Notice that must come before the term that it ends has begun: the term, or each renewal, is shorter than the notice. */
function closed({ contract: { sentences }, keyTerms }: Reading): Hit[] {
  const told = (at: number): Sentence | undefined => sentences.find(({ start, end }) => start <= at && at < end)
  const notice = keyTerms.find(({ kind }) => kind === 'notice-period-to-terminate-renewal')
  const length = notice && durationOf(notice.value)
  const said = notice && told(notice.start)
  if (!length || !said || !hasMatch(said.text, stops)) return []
  return keyTerms.filter(({ kind }) => kind === 'duration' || kind === 'renewal-term').flatMap(term => {
    const lasts = durationOf(term.value)
    const where = told(term.start)
    if (!lasts || !where || daysOf(lasts)[1] >= daysOf(length)[0] || (where.index !== said.index && !hasMatch(where.text, itsTerm))) return []
    return [{ spans: [notice, term].map(({ start, end }) => ({ start, end })), computed: `It lasts ${lengthInWords(lasts)}, and the notice that stops it must come ${lengthInWords(length)} before its end: before it has begun.` }]
  }).slice(0, 1)
}

export default rule({
  id: 'mtr-window-closed', severity: 4, tier: 'fact',
  title: 'The last day to stop the renewal comes before the term begins',
  why: 'No notice can come in time, so the renewal cannot be stopped.',
  ask: 'Which length of notice did you mean?',
  fallback: 'Notice at any time up to ten days before the end.',
  sources: ['Evenhand’s own reckoning from the two lengths'], labels: ['cuad:notice-period-to-terminate-renewal'],
  find: { inContract: closed },
  flags: [
    'The term of this Agreement is «one month».\n\nThis Agreement renews for successive terms of one month unless either party gives notice at least «60 days» before the end of the term.',
    'The term of this Agreement is one year.\n\nThis Agreement then renews for successive terms of «one month» unless either party gives notice at least «90 days» before the end of the term.',
    'The term of this Agreement is «six months».\n\nThis Agreement then renews for successive terms of one year unless either party gives notice at least «nine months» before the end of the term.',
  ],
  passes: [
    'The term of this Agreement is three months.\n\nThis Agreement renews for successive terms of three months unless either party gives notice at least 60 days before the end of the term.',
    'The term of this Agreement is one month.\n\nThis Agreement renews for successive terms of one month unless either party gives notice at least 30 days before the end of the term.',
    'The term of this Agreement is one month.\n\nThe Client pays within 60 days.',
  ],
})
