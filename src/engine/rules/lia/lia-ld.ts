import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

const sum = String.raw`(?:(?:[$€£]|USD|EUR|GBP|US\$|RMB|CDN\$|CHF) ?\d[\d.,]*(?<=\d)|\d[\d.,]* ?(?:euros?|dollars|pounds|USD|EUR|GBP))`

export default rule({
  id: 'lia-ld', severity: 3, tier: 'likely', together: true,
  title: 'A fixed sum is owed whatever the real loss is',
  why: 'It may be far more than the harm that was done, and you could not show that it was less.',
  ask: 'How did you arrive at this sum, and what is the most that could come of it?',
  fallback: 'At most a tenth of the price in all; and nothing else is owed for the same delay or breach.',
  sources: ['93/13 Annex 1(e), written for consumers', 'CUAD, liquidated damages'], labels: ['93/13:e', 'cuad:liquidated-damages'],
  yieldsTo: ['mtr-delay-sum', 'cnf-penalty', 'ter-early-fee'],
  find: words({
    triggers: ['liquidated', 'penalty', 'penalties', 'delay', 'late', 'delayed', 'forfeit', 'forfeits', 'agreed'],
    match: new RegExp([
      String.raw`\b(?:pay|pays|owes?|forfeits?|liable for|be charged|entitled to (?:recover|receive)|claim|recover)\b(?: to)?(?: (?!not\b)[\w$€£%.,’'()-]+){0,10}? (?:liquidated (?:and agreed |and ascertained )?damages|agreed damages|contractual penalt(?:y|ies)|conventional penalt(?:y|ies))\b`,
      String.raw`\b(?:pay|pays|owes?|forfeits?|deduct|charged?)\b[^.;]{0,80}?${sum}[^.;]{0,40}?\b(?:per|for (?:each|every)|a|each) (?:\w+ )?(?:day|week|hour)\b(?=[^.;]{0,60}?\b(?:delay\w*|late(?:ness)?|overdue delivery)\b)`,
      String.raw`\bfor (?:each|every) (?:\w+ )?(?:day|week|hour) (?:of|by which|that|late)\b[^.;]{0,60}?\b(?:pay|pays|owes?|forfeits?)\b[^.;]{0,40}?${sum}`,
    ].join('|'), 'i'),
    unless: /\b(?:for example|hires?|solicits?|training|hold(?:s|ing)? over|deposit|exceeding any)\b|\b(?:no|not|never|without)\b[^.;]{0,40}\b(?:liquidated|penalt)|\b(?:interest|rent|salary|wages|commission|storage|demurrage|insur\w+|tax(?:es)?|in lieu of|sole remedy|only remedy|not exceed|up to a maximum|capped)\b|\b(?:parties (?:agree|acknowledge)|genuine pre-?estimate|reasonable estimate)\b(?![^.;]{0,200}\bpay)|\b(?:either|each|both|any|neither|the other|breaching|defaulting) part(?:y|ies)\b/i,
    against: onDoer,
  }),
  flags: [
    'If the works are late, the Builder shall «pay EUR 500 for each day» of delay.',
    'For each breach the Agent shall «pay the Principal EUR 10,000 as liquidated damages».',
    '«For every week of delay the Supplier forfeits USD 2,000».',
    'A Dealer that sells outside its area «owes a contractual penalty» of EUR 5,000.',
    'The Buyer is «entitled to recover liquidated damages» of USD 50,000 from the Seller.',
  ],
  passes: [
    'If the works are late, the Builder shall pay the loss that the Owner shows.',
    'For each breach the Agent shall pay no liquidated damages.',
    'For every week of storage the Supplier pays rent of USD 2,000.',
    'If the works are late, the Builder shall pay EUR 500 for each day of delay, but the sum shall not exceed EUR 5,000.',
    'Either party owes a contractual penalty of EUR 5,000 for a breach.',
  ],
})
