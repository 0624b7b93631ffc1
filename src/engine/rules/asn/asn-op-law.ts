import { onNamed } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'asn-op-law', severity: 2, tier: 'likely',
  title: 'Selling your company counts as passing the contract on',
  why: 'You would need their consent to sell yourselves, or even to tidy up the group.',
  ask: 'Is a move within our group, or a sale of the whole business, fine with you?',
  fallback: 'A move within the group and a sale of the whole business need no consent, only notice.',
  sources: [], labels: ['cuad:change-of-control'],
  find: words({
    triggers: ['deemed', 'constitute', 'constitutes', 'considered', 'includes', 'treated', 'is'],
    match: /\b(?:(?:change (?:of|in) control|merger|consolidation|reorgani[sz]ation|sale (?:of|or transfer of) (?:all|substantially|a majority|more than)|transfer of (?:a majority|more than|\d+%|control|stock|shares)|acquisition)\b[^.;]{0,240}?\b(?:(?:shall |will |is |are )?(?:be )?(?:deemed|considered|treated as|constitutes?)(?: to (?:be|constitute))?)(?: an?| the)? (?:unauthori[sz]ed |prohibited )?(?:assignment|transfer)\b)|\b(?:change (?:of|in) control|merger)\b[^.;]{0,80}?\bis an? (?:assignment|transfer)\b|\b(?:an )?assignment includes\b[^.;]{0,60}?\b(?:merger|change (?:of|in) control|sale of)\b/i,
    unless: /\bnot (?:be )?(?:deemed|considered|constitute|an assignment)|\bno (?:such )?(?:merger|change)|without (?:the )?consent\b[^.;]{0,40}may/i,
    against: onNamed,
  }),
  flags: [
    'A «change of control of the Baker is an assignment».',
    'A «change of control of the Supplier shall be deemed an assignment» of this Agreement.',
    'Any «merger or consolidation of the Tenant constitutes a transfer» that needs consent.',
    'A «sale of substantially all assets will be considered an assignment» under this clause.',
  ],
  passes: [
    'A change of control of the Supplier shall not be deemed an assignment of this Agreement.',
    'Any merger of the Tenant must be told to the Landlord.',
    'A sale of goods constitutes a transfer of title.',
  ],
})
