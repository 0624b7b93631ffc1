import { heldByOne } from '../held-by-one'
import { rule } from '../rule'

export default rule({
  id: 'rst-nondisparage', severity: 2, tier: 'likely', together: true,
  title: 'Only one side has to stay silent about the other’s faults',
  why: 'An honest review or reference may put you in breach, and theirs would not.',
  ask: 'Could it hold for both of us, and leave true statements free?',
  fallback: 'Both of us; true statements, and what the law asks for, stay free.',
  sources: ['ACL s 25(a)'], labels: ['cuad:non-disparagement', 'acl:a'],
  find: heldByOne('non-disparagement', { only: /\b(?:disparag|derogat|defam)/i, except: /\bterminate\b/i }),
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
