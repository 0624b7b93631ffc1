import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'
import { banOnCompeting, isBanned, noBan } from './ban'

export default rule({
  id: 'rst-noncompete', severity: 3, tier: 'likely', together: true,
  title: 'A ban on competing',
  why: 'It decides what other work or trade you may take on, and it can cost more than this contract earns.',
  ask: 'What exactly do you want to protect with this?',
  fallback: 'Named rivals only, while we work together and for six months after, in the area that is served.',
  sources: [], labels: ['cuad:non-compete'],
  yieldsTo: ['rst-noncompete-broad'],
  find: words({ triggers: ['rivals', 'compete', 'competes', 'competing', 'competitive', 'competitor', 'competitors', 'competition', 'similar', 'same'], match: banOnCompeting, unless: noBan, when: isBanned, against: onDoer }),
  flags: [
    'During the term the Reseller «shall not sell any product that competes with» the goods of the Supplier.',
    'For six months the Consultant «agrees not to work for any competitor» of the Company in Leeds.',
    'The Seller «will not directly or indirectly compete» with the Buyer’s shop in the town of Bergen for ten months.',
    'For a year the Consultant «will not: (a) have any interest in any Competitor», even one of which it holds Proprietary Information.',
    'During the term the Member shall not, directly or through others:\nA. divert customers; or\n«B. engage in any business that competes with» the Franchisor.',
  ],
  passes: [
    'The Member shall, during the term:\nA. own no shares; and\nB. engage in any business that competes with the Franchisor.',
    'During the term the Reseller may sell any product that competes with the goods of the Supplier.',
    'The Company shall not assign this contract to a competitor of the Consultant.',
    'During the term the Agent shall not solicit any customer to buy goods that are competitive with those of the Company.',
    'The Buyer shall not use the software to build a product that competes with it.',
  ],
})
