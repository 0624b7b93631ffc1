import { everyMatch, hasMatch } from '../../contract/matches'
import { onNamed } from '../bearer'
import { counterparty, words } from '../forms'
import { rule } from '../rule'
import { spokenTo } from '../voice'

export default rule({
  id: 'cnf-remedy', severity: 1, tier: 'likely', oneSided: true, together: true,
  title: 'A court order against one side, without proof of harm',
  why: 'It concedes in advance what they would otherwise have to show, and for one side only.',
  ask: 'Could we leave it to the court to decide what has to be shown?',
  fallback: 'Either of us may ask a court for an order, and the court decides.',
  sources: [], labels: [],
  find: words({
    triggers: ['injunction', 'injunctive', 'injunctions', 'restraining'],
    match: /\b(?:injunct(?:ion|ions|ive relief)|restraining order)\b[^.;]{0,160}?\b(?<mark>without (?:the |any )?(?:need (?:to|of)|necessity (?:of|to)|requirement (?:of|to|for)|obligation to|having to|proof|proving|showing|posting|giving|furnishing|bond|security)(?: (?:of|to|for|or))?(?: (?:prove|proving|proof of|show|showing|post|posting|give|furnish|establish|demonstrate)(?: of)?)?(?: \S+){0,3}? (?:bond|security|damages?|loss|harm|injury))\b/i,
    unless: /\b(?:each|either|both|any|neither|no) part(?:y|ies)\b|\bparties\b|\b(?:disclosing|non-?breaching|other|aggrieved|affected|injured|owning|such|protected) party\b|\bdiscloser\b/i,
    when: (found, sentence, reading) => entitled(found, sentence, reading) !== undefined && hasMatch(sentence.text, /confiden|secre|proprietary|this (?:section|clause|article|agreement)/i),
    against: (found, sentence, reading) => spokenTo(reading.contract) ?? counterparty(reading, entitled(found, sentence, reading)),
  }),
  flags: [
    'The Customer shall pay the Provider. For a breach of this section, Provider is entitled to an injunction «without proof of loss».',
    'If the Contractor breaks its duty of confidence, the Company may obtain injunctive relief «without posting a bond».',
    'The Licensee buys. For any disclosure of Confidential Information the Licensor may seek an injunction «without the necessity of proving actual damages».',
  ],
  passes: [
    'For any disclosure of Confidential Information the Licensor may seek an injunction without proof of loss. For any disclosure of Confidential Information the Licensee may seek an injunction without proof of loss.',
    'The Customer shall pay the Provider. For a breach of this section, either party is entitled to an injunction without proof of loss.',
    'If the Contractor breaks its duty of confidence, the Company may ask a court for injunctive relief.',
    'The Disclosing Party may seek an injunction without the necessity of proving actual damages from a breach of this section.',
  ],
})

/** The one party that gets the order. */
const entitled: typeof onNamed = (found, sentence, reading) => {
  const before = sentence.text.slice(Math.max(0, found.index - 160), found.index)
  const last = [...everyMatch(before, /\b(?:the )?([A-Z][\w-]{1,30})(?=,? (?:(?:shall|will|is|may|has|would) )?(?:also )?(?:be )?(?:entitled|may|have the right|has the right|seek|obtain))/g)].at(-1)?.[1]
  return reading.contract.parties.find(({ role, aliases, name }) => last && [role, name, ...aliases].includes(last))?.role
}
