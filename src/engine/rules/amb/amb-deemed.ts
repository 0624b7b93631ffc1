import { firstMatch, hasMatch } from '../../contract/matches'
import { after, around, before, words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'amb-deemed', severity: 2, tier: 'likely',
  title: 'Your silence counts as a yes',
  why: 'Something is treated as accepted or agreed although nobody said so. Miss the moment and you are bound.',
  ask: 'How long do I get to answer, and would you remind me before silence counts?',
  fallback: 'Counts as accepted only after a reminder and ten more business days without an answer.',
  sources: ['93/13 Annex 1(i)'], labels: ['93/13:i'],
  find: words({
    triggers: ['deemed', 'considered', 'presumed', 'constitute', 'constitutes', 'counts', 'taken'],
    match: /\b(?:shall be |will be |is |are |be )?(?:conclusively |irrevocably |automatically )?(?:deemed|considered|presumed)(?: to (?:have(?: been)?|be))? (?:conclusively |irrevocably |finally |fully |automatically )?(?:accepted|agreed|approved|consented|acknowledged|acquiesced|ratified)\b|\b(?:shall |will )?(?:constitutes?|counts? as|amounts? to|be taken as) (?:its |their |your )?(?:acceptance|consent|approval|agreement)\b|\b(?:consent|approval|acceptance|agreement) (?:is|shall be|will be) deemed (?:to be |to have been )?(?:given|granted)\b/i,
    when: found => (!hasMatch(found[0], /^(?:shall |will )?(?:constitutes?|counts?|amounts?|be taken)|^(?:consent|approval|acceptance|agreement) /i) || hasMatch(found.input.slice(0, 2000), /\b(?:object\w*|respond\w*|answer\w*|repl(?:y|ies|ied)|silen\w+)\b/i)) && !hasMatch(before(found, 110), /\b(?:not|never|no|neither|nor)\b[^,;.]{0,90}$|\bwe [^,;.]{0,30}$|\b(?:was|were|or) $/i) && !/^ only\b/.test(after(found, 6)) && hasMatch(around(found, 260, 200), /\b(?:fail|fails|failure|unless|within|silen|absence|does not|do not|did not|not (?:object|reject|respond|notif)|no (?:objection|response|reply|notice)|without|after|if)\b/i),
    against: (found, _sentence, { contract }) => {
      const silent = firstMatch(found.input.slice(Math.max(0, found.index - 300), found.index + 300), /\b(?:the )?([A-Z]\w+|[Yy]ou) (?:(?:shall|will|has) )?(?:fails?|failed|does not|do not|did not|has not|have not|is silent)\b/)?.[1]
      return silent && contract.parties.find(({ role, aliases }) => [role, ...aliases].some(word => word.toLowerCase() === silent.toLowerCase()))?.role
    },
    inDefinitions: false,
  }),
  flags: [
    'Failure by the baker to answer within a week «shall constitute acceptance» of the price.',
    'If the baker is silent for a week, its «consent is deemed given».',
    'If the Client does not object within five days, the design «is deemed accepted».',
    'Invoices «shall be deemed to have been approved» unless you complain within 48 hours.',
    'The Tenant «will be considered to have agreed» to the new rent if it does not answer.',
  ],
  passes: [
    'The baker’s signature shall constitute acceptance of the price.',
    'If the Client does not object within five days, the Designer shall ask again.',
    'Silence for five days shall not be deemed to be accepted as consent.',
    'A notice is deemed received two days after it is posted.',
    'Each copy is deemed to be an original.',
    'We will only be deemed to have accepted your order if we confirm it within two days.',
    'The Client may still reject a design that was deemed accepted, if it has not been used.',
  ],
})
