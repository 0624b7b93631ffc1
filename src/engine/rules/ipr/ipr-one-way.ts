import { heldByOne } from '../held-by-one'
import { rule } from '../rule'

export default rule({
  id: 'ipr-one-way', severity: 2, tier: 'judgement', together: true,
  title: 'What is made belongs to one side alone',
  why: 'Ideas and improvements of yours would be theirs, and nothing of theirs comes to you, not even leave to use it.',
  ask: 'Which results do you need to own, and which may we go on using?',
  fallback: 'Each keeps what it makes by itself; results that were ordered pass on payment, with leave for us to use what is general.',
  sources: ['ACL s 25, the test of imbalance'], labels: ['cuad:ip-ownership-assignment'],
  yieldsTo: ['ipr-assign-all', 'ipr-before-payment', 'ipr-background', 'ipr-offhours'],
  find: heldByOne('ip-ownership-assignment', {
    only: /\b(?:improvements?|inventions?|work product|works?|deliverables?|develop(?:ed|ments?)|modifications?|derivative|discover(?:y|ies)|results)\b/i,
    except: /\b(?:solely by|made solely|retains?|own(?:s|ed)? (?:all )?(?:rights? )?to its|its own|trade ?mark|telephone|business names?|return|to the extent of)\b/i,
  }),
  flags: [
    'The Client engages the Consultant.\n«The Consultant hereby assigns to the Client all right, title and interest in the Work Product.»',
    'The Licensor licenses the software to the Licensee.\n«Any improvements to the software developed by the Licensee shall be the Licensor’s sole property.»',
    'The Company pays the Agency.\n«All inventions made by the Agency under this Agreement shall be owned by the Company.»',
  ],
  passes: [
    'The Client engages the Consultant.\nEach party shall own the inventions that its own employees make.',
    'The Licensor licenses the software to the Licensee.\nImprovements developed by the Licensee shall be owned by the Licensee. Improvements developed by the Licensor shall be owned by the Licensor.',
    'The Company pays the Agency.\nThe Company shall own the tools that it brings.',
  ],
})
