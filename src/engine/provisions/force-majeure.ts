import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

const disaster = String.raw`(?:strikes?|lock-?outs?|fires?|floods?|war|wars|riots?|epidemics?|pandemics?|earthquakes?|embargo(?:e?s)?|explosions?|terrorism|natural (?:disasters?|catastrophes?)|acts? of (?:any )?(?:government|god|nature|terror\w*|the public enemy)|labou?r (?:disputes?|troubles?|disturbances?)|insurrection)`
const effect = /\b(?:not|neither|nor|no|excus\w+|reliev\w+|releas\w+|suspend\w*|extend\w*|extension|postpon\w+|terminat\w+|end this|notify|notice|resume|mitigate|means?|include[sd]?)\b/i
const work = /\b(?:delay\w*|fail\w*|perform\w*|prevent\w*|hinder\w*|unable|inability|default|liable|responsible|breach|obligations?)\b/i

/** What happens when something that nobody controls stops the work. */
export const forceMajeure: ProvisionKind = {
  kind: 'force-majeure',
  holder: 'who is excused',
  triggers: ['majeure', 'god', 'beyond', 'foresee', 'strike', 'strikes', 'pandemic', 'epidemic', 'epidemics', 'riot', 'riots', 'war', 'outside', 'flood', 'could', 'delay', 'delays'],
  find: bySentence({
    match: [
      /\bforce[- ]majeure\b|\bacts? of (?:god|nature)\b/i,
      /\b(?:beyond|outside)(?: of)? (?:the |its |their |his |our |your |a |such |any |either |that |each )?(?:[\w’']+ ){0,4}?control\b/i,
      /\b(?:events?|causes?|circumstances?)\b[^.;]{0,60}\b(?:could|can|cannot|does|did) (?:not )?(?:reasonably )?(?:have )?(?:be(?:en)? )?(?:control|foresee|foreseen|controlled|prevent)/i,
      /\b(?:not|neither|nor)\b[^.;]{0,60}\b(?:liable|responsible|in breach|in default)\b[^.;]{0,60}\b(?:failures?|delays?)\b[^.;]{0,60}\b(?:caused by|due to|resulting from|because of|arising from)\b[^.;]{0,80}\b(?:events?|causes?|circumstances|strikes?|fire|flood|war|labou?r|shortages?)\b/i,
      new RegExp(String.raw`\b${disaster}\b[^.;]{0,60}\b${disaster}\b`, 'i'),
    ],
    unless: [
      /\binsur(?:ed|ance)\b|\bdamaged? or destr|\bchange (?:of|in) control\b|\bare currently suffering|\bnotices?\b[^.;]{0,80}\bcommunications\b|\bcondemnation\b|\bmaterial adverse\b/i,
      /\b(?:unless|except(?:ing)?|other than|subject to|excused)\b[^.;]{0,40}\b(?:force[- ]majeure|acts? of god)\b(?![^]{0,400}\b(?:excus|reliev|suspend|not be))/i, /\blinked sites?\b|\bthird[- ]party (?:content|sites?|services)\b/i,
    ],
    when: ({ text }) => hasMatch(text, effect) && hasMatch(text, work),
    holder: (sentence, contract) => (hasMatch(sentence.text, /\b(?:neither|either|each|no|any|a|the (?:affected|delayed|non-?performing)) party\b|\bparties\b/i) ? 'each' : actor(sentence, contract, ['must-not'], /^(?:be|deem|hold)$/)),
  }),
  finds: [
    '«Neither party is liable for delay caused by an act of God.»',
    '«The Supplier shall not be responsible for failure to deliver that results from causes beyond its reasonable control.»',
    '«“Force Majeure” means war, flood, strike and any other event that prevents performance and that a party could not foresee.»',
    '«If the force majeure event prevents performance for more than ninety days, either party may terminate this Agreement.»',
    '«Performance is excused for as long as a strike, fire or flood lasts and dates are extended to match.»',
    '«We are not liable for delays due to epidemics, war or acts of government.»',
    '«The Carrier is not liable for delays caused by events such as shortages, faults of the network or changes in the market.»',
    '«No default arises where an event that could not have been prevented keeps the Carrier from performing.»',
  ],
  passes: [
    'The police used force.',
    'The Supplier is not liable for losses that it did not cause.',
    'The Buyer may terminate upon a change of control that is beyond the Seller’s control.',
    'The Tenant shall insure the building against war and acts of God and pay the insurance.',
    'The Machine shall be kept under the Operator’s control.',
    'We do not control linked sites and are not responsible for them.',
  ],
}
