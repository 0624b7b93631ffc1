import { onWhoeverMustSpeak } from '../bearer'
import type { Duration } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { quantitiesIn } from '../../contract/quantities-in'
import { rule } from '../rule'

const inDays = ({ count, unit }: Duration): number => count * ({ hour: 0, day: 1, 'business-day': 1.4, week: 7, month: 30, quarter: 91, year: 365 })[unit]

export default rule({
  id: 'ren-window', severity: 3, tier: 'fact',
  title: 'To stop the renewal you must speak up very early',
  why: 'Few people think of the end of a contract so far ahead; the date is easy to miss.',
  ask: 'Would 30 days be enough for you?',
  fallback: '30 days before the end, and a reminder from whoever gains by the renewal.',
  sources: ['93/13 Annex 1(h), written for consumers'], labels: ['cuad:notice-period-to-terminate-renewal', '93/13:h'],
  find: {
    triggers: ['renew', 'renewal', 'renewed', 'renews', 'extend', 'extended', 'non-renewal', 'nonrenewal', 'automatically', 'successive'],
    inSentence: (sentence, reading) => {
      const { contract, thresholds: { renewalNoticeDays } } = reading, { text } = sentence
      if (!sentence.operative || !hasMatch(text, renews) || !hasMatch(text, stops) || hasMatch(text, chooses)) return []
      const against = onWhoeverMustSpeak(sentence, reading)
      return quantitiesIn(contract, sentence).flatMap(quantity => {
        if (quantity.kind !== 'duration' || inDays(quantity) <= renewalNoticeDays) return []
        const from = quantity.start - sentence.start, to = quantity.end - sentence.start
        if (!hasMatch(text.slice(Math.max(0, from - 110), from), early) || !hasMatch(text.slice(to, to + 130), beforeEnd)) return []
        return [{ spans: [{ start: quantity.start, end: quantity.end }], ...(against ? { against } : {}), computed: `That is more than ${renewalNoticeDays} days ahead.` }]
      })
    },
  },
  flags: [
    'The Term renews automatically for one year unless a party gives notice of non-renewal at least «90 days» before the end of the Term.',
    'This Agreement shall be extended for successive periods of one year unless either party gives notice not less than «six (6) months» prior to expiry.',
    'It automatically renews unless cancelled by notice of at least «120 days» before the renewal date.',
  ],
  passes: [
    'The Term renews automatically for one year unless a party gives notice of non-renewal at least 30 days before the end of the Term.',
    'The Term renews automatically for 90 days before the end of which nothing needs to be said, unless a party gives notice.',
    'Either party may terminate on 90 days’ notice before the end of the Term.',
  ],
})

const renews = /\bthis (?:agreement|contract|lease|subscription) (?:renews|rolls over|is (?:extended|renewed) by itself)\b|\b(?:automatic\w*|successive|shall|will|is|be) [^.;]{0,80}?\b(?:renew\w*|extend\w*|extension)\b|\brenews?\b[^.;]{0,40}?\bautomatic|\bautomatically renew/i
/** Notice that asks for a renewal, not notice that stops one. */
const chooses = /\b(?:elect\w*|desire|intention|intent|wish\w*|option|right)\b (?:not )?(?:to )?(?<!not to )(?<!not )renew|exercis/i
const stops = /\bunless\b|\bnotice\b|notif/i
const early = /\b(?:at least|not less than|no(?:t)? later than|no less than|minimum of|within|not fewer than|upon)\b[^.;]{0,60}?$/i
const beforeEnd = /^\)?[’']?(?: days?)?[’']?,?\s*(?:prior )?(?:written )?(?:notice )?(?:of (?:non-?renewal|its intention|termination)[^.;]{0,40}? )?(?:before|prior to|in advance of|preceding)\b[^.;]{0,80}?\b(?:end|expir\w+|renewal|anniversary|term|conclusion|commencement|period)\b/i
