import type { Sentence } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { mentionsIn } from '../../grammar/mentions'
import { after, before, words } from '../forms'
import type { Reading } from '../rule'
import { rule } from '../rule'

/** Where a party is named in this sentence or beside it, it can be told who is meant. */
const tellsWho = ({ index }: Sentence, { contract }: Reading): boolean =>
  contract.sentences.slice(Math.max(0, index - 1), index + 2).some(near => mentionsIn(contract, near).length > 0)

export default rule({
  id: 'amb-shall-nonduty', severity: 1, tier: 'likely', together: true,
  title: 'Something “shall” happen, and nobody is named to make it happen',
  why: 'A thing cannot owe a duty. When it does not happen, each side can point at the other.',
  ask: 'Who has to see to this?',
  fallback: 'Begin with the name: “The Supplier shall begin the training on 1 May.”',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  yieldsTo: ['amb-no-actor'],
  find: words({
    triggers: ['shall', 'must'],
    match: /\b(?<!such |following |['’]s )(?:deliver(?:y|ies)|installation|training|inspections?|testing|tests|repairs?|maintenance|implementation|migration|cleaning|onboarding|removal|renovations?|transfer of (?:the )?(?:data|records|inventory|title)) (?:(?:of|at|to|for|on|in) [^.,;:()]{1,60} )?(?:shall|must) (?:also |then |first )?(?:take place|occur|begin|commence|start|happen|be (?:made|effected|carried out|performed|conducted|undertaken|completed|arranged|done|held|executed))\b/i,
    when: (found, sentence, reading) => !hasMatch(after(found, 160), /\bby (?!\d|no\b)|\bF\.?[OC]\.?[BA]\b|\bEx ?-?Works\b|\b(?:CIF|DDP|DAP|EXW)\b/i) && !hasMatch(before(found, 60), /\b(?:by|no|not|any|all rights?|if|whether|when|until|where)\b[^.;]{0,40}$/i) && !tellsWho(sentence, reading),
    inDefinitions: false,
  }),
  flags: [
    '«Delivery shall take place» on the first Monday of each month.',
    'The fee covers the tills. «Training of the staff shall be carried out» before the shop opens.',
    '«Installation of the boiler must begin» no later than 1 May 2027.',
    '«Testing shall be conducted» twice a year.',
    '«Repairs to the roof shall be made» within ten days.',
  ],
  passes: [
    'The Supplier shall deliver on the first Monday of each month.',
    'Training of the staff shall be carried out by the Supplier before the shop opens.',
    'Installation of the boiler begins on 1 May 2027.',
    'No testing shall be conducted at night.',
    'This contract is between Alder Ltd (the “Landlord”) and Birch Ltd (the “Tenant”).\nThe Landlord pays for the roof. Repairs to the roof shall be made within ten days.',
  ],
})
