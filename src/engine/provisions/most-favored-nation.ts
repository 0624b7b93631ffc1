import { anyOf } from './any-of'
import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { Contract, Sentence } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import type { ProvisionKind } from './provision'

const others = String.raw`(?:(?:any|an|another|its|other|third|similarly situated|all)\b[^.;]{0,60}\b(?:customers?|licensees?|distributors?|part(?:y|ies)|persons?|purchasers?|buyers?|resellers?|providers?|dealers?|clients?|lessees?|operators?|entit(?:y|ies)|compan(?:y|ies)|retailers?|franchisees?|subscribers?))`
const price = String.raw`(?:prices?|pricing|terms|rates?|fees?|royalt\w+|discounts?|conditions|consideration|charges?)`
const better = String.raw`(?:(?:more|less) (?:favou?rabl[ey]|advantageous)|lower|lowest|better|best|greater discounts?)`
const treated = (sentence: Sentence, contract: Contract) => otherThan(contract, actor(sentence, contract, ['must', 'must-not'], /^(?:offer|give|grant|charge|provide|sell|extend|ensure|reduce|adjust|make|notify|treat)$/))

const unlike = [
  /\b(?:transactions?|dealings|affiliates?)\b[^.;]{0,100}\bno less favou?rable|\bno less favou?rable\b[^]{0,200}\baffiliates?\b(?![^.;]{0,20}\b(?:customers?|licensees?)\b)/i,
  // A right of first refusal: no one else is to get better terms than were refused.
  /\b(?:negotiat\w+|refus\w+|first offer)\b[^]{0,400}\b(?:more|less) favou?rable|\bno more favou?rable\b[^]{0,200}\bnegotiat/i,
  /\binsur(?:ance|er)\b|\bindemnif|\btax(?:es)?\b|\bvot(?:e|ing)\b|\bemployees?\b|\barm[’']?s[- ]length\b|\b(?:interest rate|rate of interest|stockholders?|shareholders?|merger|lenders?|warrant(?:y|ies) (?:period|terms))\b/i,
]

/** If another gets better, so does this one. */
const matched = bySentence({
  match: [
    new RegExp(String.raw`\b${others}\b[^]{0,300}\b${better}\b[^.;]{0,60}\b(?:${price}|than)\b[^]{0,300}\b(?:shall|will|must|agrees?)\b[^]{0,120}\b(?:offer|extend|adjust\w*|reduc\w*|entitled|appl(?:y|ies)|match|same|benefit|also|lowered|made available)\b`, 'i'),
    new RegExp(String.raw`\b${better}\b[^.;]{0,40}\b${price}\b[^]{0,240}\b${others}\b[^]{0,240}\b(?:shall|will|must)\b[^]{0,120}\b(?:offer|extend|adjust\w*|reduc\w*|entitled|match|same|benefit|also|lowered|made available|promptly)\b`, 'i'),
    /\b(?:grants?|gives?|offers?)\b[^.;]{0,60}\b(?:another|any other)\b[^]{0,200}\b(?:shall|will) also (?:grant|give|offer)\b/i,
    /\bmost[- ]favou?red[- ](?:nation|customer|licensee|supplier|pricing|party|status|buyer|lender)\b/i,
  ],
  unless: unlike, holder: treated,
})

/** Nobody else is treated better. */
const equalled = bySentence({
  match: [
    new RegExp(String.raw`\b(?:(?:no|not) (?:any )?less (?:favou?rabl[ey]|advantageous)|(?:at least|equally)?(?: as)? favou?rabl[ey]|(?:equal to or|no) (?:better|lower|more favou?rable)|(?:charg\w+|prices?|discounts?|royalt\w+|fees?)\b[^.;]{0,60}\b(?:not|no|never)\b[^.;]{0,40}\b(?:higher|greater|less|more) than|not charge\b[^.;]{0,40}\bmore than)\b[^.;]{0,160}\b${others}`, 'i'),
    new RegExp(String.raw`\b(?:lowest|best|most favou?rable)\b[^.;]{0,20}\b${price}\b[^.;]{0,160}\b${others}`, 'i'),
    new RegExp(String.raw`\b(?:shall|will|may) not\b[^.;]{0,80}\b(?:offer|sell|charge|grant|give|licen[cs]e)\b[^]{0,160}\b${others}[^]{0,160}\b${better}\b`, 'i'),
  ],
  unless: unlike, holder: treated,
  when: ({ text }) => new RegExp(String.raw`\b${price}\b`, 'i').test(text) && hasMatch(text, /\b(?:shall|will|agrees?|warrants?|represents?|must|are|is)\b/i) && hasMatch(text, /\b(?:prices?|pricing|charg\w+|fees?|offer\w*|royalt\w+|discount\w*|favou?red|sells?|treat\w*|rates?|licen[cs]e\w*)\b/i),
})

export const mostFavoredNation: ProvisionKind = {
  kind: 'most-favored-nation',
  tier: 'judgement',
  holder: 'who must be treated as well as anyone',
  triggers: ['favorably', 'favourably', 'preferential', 'favorable', 'favourable', 'favored', 'favoured', 'advantageous', 'lower', 'lowest', 'better', 'best', 'greater', 'higher', 'more', 'less', 'also'],
  find: anyOf(matched, equalled),
  finds: [
    '«If the Supplier gives any other customer a lower price, it shall offer the same price to the Buyer.»', '«The Supplier shall not charge the Buyer more than the lowest price it charges any other customer.»',
    '«The fees of the Shop are and will be at least as favourable as those of the Maker’s other dealers.»', '«If the Maker sells at a better price to any of its other buyers, the price of the Shop shall be reduced accordingly.»',
  ],
  passes: [
    'Dealings with affiliates must be on terms no less favourable than with any other person.', 'The Supplier hopes for better weather than any other year.',
    'The Shop may buy from another maker at a lower price.', 'The Maker shall not refuse an offer and then sell to a third party on terms more favourable than it was offered.',
  ],
}
