import { onWhoeverMustSpeak } from '../bearer'
import type { Duration } from '../../contract/contract'
import { firstMatch } from '../../contract/matches'
import { quantitiesIn } from '../../contract/quantities-in'
import { rule } from '../rule'

const inMonths = ({ count, unit }: Duration): number => count * ({ hour: 0, day: 1 / 30, 'business-day': 1 / 21, week: 7 / 30, month: 1, quarter: 3, year: 12 })[unit]

export default rule({
  id: 'ren-longer', severity: 3, tier: 'fact',
  title: 'Each renewal binds you for a long time',
  why: 'One missed date would bind you for all of it.',
  ask: 'Could each renewal be a year, or from month to month?',
  fallback: 'A year at most; after the first renewal, 30 days’ notice.',
  sources: ['93/13 Annex 1(h), written for consumers'], labels: ['cuad:renewal-term', '93/13:h'],
  find: {
    triggers: ['automatically', 'automatic', 'itself', 'renews', 'rolls', 'auto-renews'],
    inSentence: (sentence, reading) => {
      const { contract, thresholds: { renewalMonths } } = reading, { text } = sentence
      const renewing = sentence.operative ? firstMatch(text, renews) : null
      if (!renewing) return []
      const after = renewing.index + renewing[0].length
      const against = onWhoeverMustSpeak(sentence, reading)
      return quantitiesIn(contract, sentence).flatMap(quantity => {
        if (quantity.kind !== 'duration' || inMonths(quantity) < renewalMonths + 0.5) return []
        const from = quantity.start - sentence.start
        return from >= after && from - after < 90 && /\b(?:for|of)\b[^.;,]{0,70}$/i.test(text.slice(after, from)) && !/\bunless\b|\bnotice\b/i.test(text.slice(after, from))
          ? [{ spans: [{ start: quantity.start, end: quantity.end }], ...(against ? { against } : {}), computed: `That is more than ${renewalMonths} months.` }] : []
      })
    },
  },
  flags: [
    'The Term shall automatically renew for successive periods of «three years».',
    'The lease is automatically extended for «five (5) years» unless a party objects.',
    'This Agreement will automatically be renewed for additional terms of «24 months» each.',
  ],
  passes: [
    'The Term shall automatically renew for successive periods of one year.',
    'The lease may be extended for five years if both parties agree.',
    'The first term is three years; it automatically renews for one year.',
  ],
})

const renews = /\b(?:renewed|extended) by itself\b|\bthis (?:agreement|contract|lease) (?:renews|rolls over)\b|\bautomatic(?:ally)?\b[^.;]{0,40}?\b(?:renew\w*|extend\w*)\b|\b(?:renew\w*|extend\w*)\b[^.;]{0,20}?\bautomatically\b/i
