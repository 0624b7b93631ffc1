import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { words } from '../forms'
import { rateInWords } from '../figures'
import { rule } from '../rule'

export default rule({
  id: 'mtr-delay-sum', severity: 3, tier: 'fact', together: true,
  title: 'What a daily charge for delay adds up to',
  why: 'The charge runs on for as long as the delay does, and no upper limit stands beside it.',
  ask: 'Could this stop at a tenth of the price?',
  fallback: 'At most 10% of the price, and nothing else is owed for the delay.',
  sources: ['93/13 Annex 1(e), written for consumers'], labels: ['93/13:e', 'cuad:liquidated-damages'],
  find: words({
    triggers: ['delay', 'delays', 'late', 'delayed'],
    match: /(?<mark>(?<![\d/.,])(?<rate>\d{1,2}(?:\.\d{1,3})?) ?(?:%|per ?cent|percent)\)?(?:[^.;%]|\.(?=\d)){0,80}?\b(?:per|for (?:each|every)|each|every|a) (?:calendar |full |started |working |business )?(?<unit>day|week)\b)/i,
    unless: /\b(?:interest|overdue|payments?|invoice|exceed\w*|maximum|capped?|up to|limited|rent|discount)\b/i,
    when: (found, { text, index }, { contract: { sentences } }) => /\b(?:delay\w*|late)\b/i.test(text) && Number(found.groups?.['rate']) > 0 && !hasMatch(sentences[index + 1]?.text ?? '', /\b(?:exceed\w*|maximum|capped?|limited|at most)\b/i),
    computed: found => {
      const rate = Number(found.groups?.['rate']), week = /week/i.test(found.groups?.['unit'] ?? '')
      return week ? `After eight weeks that is ${rateInWords(rate * 8)}.` : `After 30 days that is ${rateInWords(rate * 30)}.`
    },
    against: onDoer,
  }),
  flags: [
    'For a late delivery the Supplier shall pay «1% of the price for each day» of delay.',
    'If the works are late, the Builder owes «0.5% of the contract price per day».',
    'Delay costs the Seller «2 percent of the order value for every week».',
  ],
  passes: [
    'For a late delivery the Supplier shall pay 1% of the price for each day of delay, but never more than a maximum of 10%.',
    'If the invoice is late, interest of 0.5% per day is due.',
    'Delay costs the Seller 2 percent of the order value.',
  ],
})
