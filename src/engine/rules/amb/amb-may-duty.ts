import { hasMatch } from '../../contract/matches'
import { around, before, words } from '../forms'
import { rule } from '../rule'
import { speakerAt } from '../voice'

export default rule({
  id: 'amb-may-duty', severity: 2, tier: 'likely', together: true,
  title: 'They “may” give it to you, so they need not',
  why: '“May” leaves the choice with them. If you count on this, nothing here makes them do it.',
  ask: 'Will you do this in any case, or is it something that you might do?',
  fallback: 'Say “shall” for what is promised.',
  sources: ['Adams, A Manual of Style for Contract Drafting', '93/13 Annex 1(c), written for consumers'], labels: ['93/13:c'],
  yieldsTo: ['emp-bonus'],
  find: words({
    triggers: ['may'],
    match: /\bmay(?:,? (?:also|then|from time to time|but need not|at its option),?)? (?:(?:elect|choose|decide) to )?(?:issue|give|grant|provide|offer|extend|pay)\b(?: (?:to )?(?:you|(?:the )?[A-Z]\w+))?(?: with)?(?: (?!no\b|not\b|if\b|that\b|its\b|terminat)[\w-]+){0,3}? (?:refunds?|(?:service |fee )?credits?|compensation|reimbursement|replacements?|support|training|maintenance|bonus(?:es)?|rebates?|discounts?|(?:technical|marketing|sales) assistance)\b(?! (?:information|request|levels?|materials?|ticket|card|report|agreement|terms))/,
    when: (found, sentence, { contract }) => !!speakerAt(contract, sentence.text, found.index)?.against && !/\bdiscretion\b/i.test(around(found, 60, 120)) && !hasMatch(before(found, 50), /\b(?:if|that|which|whether|when|where|unless)\b[^.;,]{0,40}$/i),
    against: (found, sentence, { contract }) => speakerAt(contract, sentence.text, found.index)?.against,
    inDefinitions: false,
  }),
  flags: [
    'This contract is between Alder Ltd (the “Host”) and Birch Ltd (the “Shop”).\nIf the site is down, the Host «may issue a service credit».',
    'This contract is between Alder Ltd (the “Host”) and Birch Ltd (the “Shop”).\nThe Host «may from time to time provide the Shop with training».',
    'This contract is between Alder Ltd (the “Host”) and Birch Ltd (the “Shop”).\nOn a yearly plan the Host «may offer a discount» of 5%.',
    'You keep your account with us. We «may give you a refund» for a month in which your account was down.',
    'This contract is between Alder Ltd (the “Maker”) and Birch Ltd (the “Dealer”).\nThe Maker «may provide marketing assistance».',
  ],
  passes: [
    'This contract is between Alder Ltd (the “Host”) and Birch Ltd (the “Shop”).\nIf the site is down, the Host shall issue a service credit.',
    'This contract is between Alder Ltd (the “Host”) and Birch Ltd (the “Shop”).\nThe Host may provide the Shop with support information.',
    'This contract is between Alder Ltd (the “Host”) and Birch Ltd (the “Shop”).\nOn a yearly plan the Host gives a discount of 5%.',
    'This contract is between Alder Ltd (the “Host”) and Birch Ltd (the “Shop”).\nEither party may offer training.',
    'This contract is between Alder Ltd (the “Host”) and Birch Ltd (the “Shop”).\nThe Shop pays for the hours in which the Host may provide support.',
  ],
})
