import { rule } from '../rule'
import { missing } from './missing'
import { consulting, secrets } from './samples'

export default rule({
  id: 'mis-nda-no-commit', severity: 1, tier: 'likely',
  title: 'We found no word that nobody has to do the deal',
  why: 'Talks are not a promise, and it is well to say so. It may stand in another paper.',
  ask: 'Do we agree that showing each other information commits nobody to a deal?',
  fallback: 'One line: either of us may end the talks at any time.',
  sources: [], labels: [],
  ...missing({
    in: ['nda'],
    said: /\b(?:no|nobody|any|not|without|neither|nothing|never|free)\b[^.;]{0,120}\b(?:obligat\w+|oblig(?:e[sd]?|ing)|commit\w*|bound|binding|required?|duty|undertak\w*|intention|guarantee\w*|promise\w*|ha(?:s|ve) to|must|need)\b[^.;]{0,200}\b(?:agreements?|transactions?|business|relationship|deal\w*|purchase|contracts?|negotiat\w+|proceed|talks|discussions?|disclose|provide|furnish|supply|award|engage|employ\w*|enter|parties|party|either|project|exclusiv\w*)\b|\b(?:definitive|final|further|subsequent|separate|future) (?:\w+ ){0,2}(?:agreements?|contracts?)\b|\b(?:terminate|end|discontinue|cease|withdraw from)\b[^.;]{0,60}\b(?:discussions?|negotiations?|talks|evaluation|relationship|agreement)\b|\b(?:joint venture|partnership|agency)\b/i,
    brushedBy: ['obligation', 'obligated', 'obliged', 'commitment'],
  }),
  flags: [
    secrets('«NON-DISCLOSURE AGREEMENT»'),
    secrets('«NON-DISCLOSURE AGREEMENT»', 'The duties last for three years.'),
    secrets('«NON-DISCLOSURE AGREEMENT»', 'The Recipient may use the plans for the sale of the mill only.'),
  ],
  passes: [
    secrets('NON-DISCLOSURE AGREEMENT', 'Neither party is obliged to enter into a further agreement.'),
    secrets('NON-DISCLOSURE AGREEMENT', 'Either party may end the talks at any time.'),
    secrets('NON-DISCLOSURE AGREEMENT', 'The sale itself needs a separate agreement.'),
    secrets('NON-DISCLOSURE AGREEMENT', 'No partnership arises.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
