import { hasMatch } from '../../contract/matches'
import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

/** A number of days anywhere in the sentence, a reason, or another paper settles how much warning there is. */
const settled = /(?<![\d.])\d{1,3}\b(?![.)])|\b(?:one|two|three|four|five|six|seven|ten|fourteen|fifteen|thirty|sixty|ninety)\b|\b(?:immediate(?:ly)?|at any time|forthwith|breach\w*|default\w*|insolven\w*|bankrupt\w*|fail\w*|if|unless|where|upon the occurrence|event|cause\b(?<!without cause)|reasonable|mutual|receipt|pursuant|accordance|provided|specified|such notice|notice period)/i

export default rule({
  id: 'ter-notice-length', severity: 2, tier: 'likely',
  title: 'It may be ended by notice, and no length of notice is given',
  why: 'The end could come tomorrow. Nobody can plan for it.',
  ask: 'How many days’ notice shall each of us give?',
  fallback: 'On at least 30 days’ written notice.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: words({
    triggers: ['terminate', 'end', 'cancel'],
    match: /\b(?:may|can|entitled to|right to) (?:terminate|end|cancel) this (?:agreement|contract|lease|licence|license)\b[^.;]{0,60}?(?<mark>\b(?:on|upon|by|with|by giving|by serving|upon giving) (?:(?:the other(?: party)?|(?:the )?[A-Z]\w+) )?(?:a |prior |advance |written ){0,3}notice(?: in writing)?(?: to (?:the other(?: party)?|(?:the )?[A-Z]\w+))?)\b/i,
    unless: settled,
    when: (_, { text, index }, { contract }) => !areOnlineTerms(contract) && /^\W{0,4}(?:\d[\d.]{0,6}\W{0,2})?[A-Z]/.test(text) && !/:\s*$/.test(text) && !hasMatch(contract.sentences[index + 1]?.text ?? '', /^(?:\W{0,4}\d[\d.]{0,6}\s)?(?:such|that|the|any|this) notice|^notices?\b/i),
    settledBy: ({ contract }) => contract.definitions.some(({ term }) => /\bnotice period\b/i.test(term)),
  }),
  flags: [
    'Either party may end this contract early «by giving the other party notice».',
    'The Baker may terminate this Agreement for convenience «upon written notice to the Mill».',
    'Each of us can cancel this contract «by written notice».',
  ],
  passes: [
    'Either party may end this contract early by giving the other party 30 days’ notice.',
    'The Baker may terminate this Agreement upon written notice to the Mill if the Mill becomes insolvent.',
    'Each of us can cancel this contract by two weeks’ written notice.',
  ],
})
