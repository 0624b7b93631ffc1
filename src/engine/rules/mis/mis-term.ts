import { rule } from '../rule'
import { missing, particulars } from './missing'
import { consulting } from './samples'

export default rule({
  id: 'mis-term', severity: 3, tier: 'likely',
  title: 'We found no word on how long this lasts',
  why: 'Neither of you can tell when it is over, or whether it ever is. It may stand in another paper.',
  ask: 'When does it begin, and when does it end?',
  fallback: 'A first and a last day, or open-ended with 30 days’ notice.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'saas', 'licence', 'distribution'],
    provisions: ['expiration-date', 'renewal-term', 'termination-for-convenience'],
    keyTerms: ['duration', 'expiration-date', 'renewal-term', 'delivery-date'],
    said: /\b(?:term|duration|period)\b[^.;]{0,120}\b(?:begin\w*|commenc\w*|start\w*|continu\w*|until|expire\w*|end\w*|years?|months?|perpetual\w*|indefinite\w*)\b|\b(?:until|through|by)\b[^.;]{0,80}\b(?:complet\w*|terminat\w*|20\d\d|finished|done)\b|\b(?:perpetual|perpetuity|indefinite|at will|month[- ]to[- ]month|completion of the|(?:remains?|continues?|be) in (?:full )?(?:force|effect))\b|\b(?:runs?|lasts?|renews?|goes on|go on)\b[^.;]{0,60}\b(?:for|from|until|unless|years?|months?|days)\b/i,
    elsewhere: particulars,
    brushedBy: ['term', 'expire', 'expires', 'expiration', 'until', 'duration', 'ends'],
    near: /\b(?:term|duration|period)\b/i,
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»'),
    consulting('«CONSULTING AGREEMENT»', 'The Client may ask for a report each week.'),
    consulting('CONSULTING AGREEMENT', '«1. Duration»', 'The duration of the Services is known to both.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'This Agreement lasts for two years.'),
    consulting('CONSULTING AGREEMENT', 'The term of this Agreement ends on 4 May 2027.'),
    consulting('CONSULTING AGREEMENT', 'The Consultant works until the shop is finished.'),
    consulting('CONSULTING AGREEMENT', 'Either party may end this Agreement at any time on ten days’ notice.'),
  ],
})
