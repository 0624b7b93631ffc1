import { heldByOne } from '../held-by-one'
import { alsoIn } from '../either'
import { words } from '../forms'
import { onDoer } from '../bearer'
import { areOnlineTerms } from '../voice'
import { rule } from '../rule'

export default rule({
  id: 'rst-nondisparage', severity: 2, tier: 'likely', together: true,
  title: 'Only one side has to stay silent about the other’s faults',
  why: 'An honest review or reference may put you in breach, and theirs would not.',
  ask: 'Could it hold for both of us, and leave true statements free?',
  fallback: 'Both of us; true statements, and what the law asks for, stay free.',
  sources: ['ACL s 25(a)'], labels: ['cuad:non-disparagement', 'acl:a'],
  find: alsoIn(heldByOne('non-disparagement', { only: /\b(?:disparag|derogat|defam)/i, except: /\bterminate\b/i }), words({
    triggers: ['negative', 'reputation', 'disparage', 'bad', 'criticise', 'criticize', 'review', 'reviews'],
    match: /\b(?:shall|will|must|agrees?(?: to)?|may) not\b[^.;]{0,40}?\b(?:say|make|publish|post|write|do)\b[^.;]{0,80}?\b(?:negative\b|(?:could|may|might) (?:harm|damage|hurt)\b[^.;]{0,20}?\breputation|in a bad light|unfavou?rable)/i,
    unless: /\b(?:either|each|both|neither) part|parties|\beach other|negative pledge|negative (?:result|test|finding)|indebtedness|false or misleading/i,
    when: (found, sentence, reading) => !areOnlineTerms(reading.contract) && onDoer(found, sentence, reading) !== undefined,
    against: onDoer,
  })),
  flags: [
    'The Company pays the Consultant. «The Consultant shall not disparage the Company.»',
    'The Provider serves the Customer. «The Customer shall not make any disparaging statement about the Provider.»',
    'The Licensor licenses the Licensee. «The Licensee will not disparage the Licensor or its products.»',
  ],
  passes: [
    'The Company pays the Consultant. Neither party shall disparage the other.',
    'The Provider serves the Customer. The Customer shall not make any false invoice about the Provider.',
    'The Company and the Consultant work together. The Consultant shall not disparage the Company. The Company shall not disparage the Consultant.',
  ],
})
