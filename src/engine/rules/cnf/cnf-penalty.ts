import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'
import { isSecrecyAgreement, underSecrecy } from './duty'

export default rule({
  id: 'cnf-penalty', severity: 3, tier: 'likely',
  title: 'A fixed sum for every slip of secrecy',
  why: 'One misdirected email costs the whole sum, whatever harm it did.',
  ask: 'How did you arrive at this sum?',
  fallback: 'The loss that is shown; for a first careless slip, a written warning.',
  sources: ['93/13 Annex 1(e), written for consumers'], labels: ['cuad:liquidated-damages', '93/13:e'],
  find: words({
    triggers: ['disclosure', 'breach', 'penalty', 'liquidated', 'penalties', 'fine'],
    match: /\b(?:pay|owes?|owed|forfeits?|subject to|incurs?|liable (?:for|to))\b[^.;]{0,80}?\b(?:contractual penalt(?:y|ies)|penalt(?:y|ies)|liquidated damages|fines?)\b|\bfor (?:each|every) (?:breach|disclosure|violation)\b[^.;]{0,60}?\b(?:shall|will|must) pay (?:the )?[A-Z]?\w* ?(?:the sum of |a sum of |an amount of )?(?:[$€£]|USD|EUR|GBP)/i,
    unless: /\b(?:no|not|without)\b[^.;]{0,30}\b(?:penalt|liquidated|fines?\b)|\blate (?:delivery|payment)|delay|termination|regulator|court|tax/i,
    when: (_, sentence, reading) => ((underSecrecy(sentence, reading) || isSecrecyAgreement(reading.contract.text)) && /\b(?:breach|disclosure|violation)\b/i.test(sentence.text)) || [sentence].some(({ text }) => hasMatch(text, /\b(?:breach(?:es)?|violat\w+|infring\w+|each case|every case|breaks)\b[^.;]{0,80}\b(?:confiden\w+|secrecy|secrets?|non-?disclosure)\b|\b(?:confiden\w+|secrecy|secrets?|non-?disclosure)\b[^.;]{0,80}\b(?:breach(?:es)?|violat\w+|broken)\b/i)),
    against: onDoer,
  }),
  flags: [
    'For every breach of its duty of confidentiality the Contractor shall «pay a contractual penalty» of EUR 25,000.',
    'A party that violates this duty of secrecy «owes liquidated damages» of $50,000.',
    'If the Recipient breaches its confidentiality obligations, it shall «pay the Discloser a fine» of 10,000 euros.',
  ],
  passes: [
    'For every breach of its duty of confidentiality the Contractor shall pay the loss that is shown.',
    'For late delivery the Contractor shall pay liquidated damages; the price is confidential.',
    'A party that violates this duty of secrecy owes no penalty.',
  ],
})
