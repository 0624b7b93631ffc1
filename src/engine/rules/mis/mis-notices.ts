import { rule } from '../rule'
import { missing } from './missing'
import { consulting } from './samples'

export default rule({
  id: 'mis-notices', severity: 2, tier: 'likely',
  title: 'Notices matter here, and we found no word on how to give them',
  why: 'A notice that went to the wrong desk may not count, and days run from it. It may stand in another paper.',
  ask: 'Where do notices go, and does email count?',
  fallback: 'Email to a named address, with a copy by post for a notice that ends it.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'saas', 'sale', 'licence', 'lease', 'distribution'],
    when: ({ contract: { words } }) => words.sentencesWith('notice').length > 1,
    provisions: ['notices'],
    keyTerms: ['notices'],
    said: /\b(?:notices?|notif\w+|communications?|correspondence)\b[^.;]{0,200}\b(?:address\w*|e-?mail\w*|mail\w*|courier|post(?:ed)?|fax|facsimile|deliver\w*|hand|personal\w*)\b|@/i,
    elsewhere: /\b(?:master|framework|general terms|terms and conditions)\b/i,
    brushedBy: ['address', 'addresses', 'email', 'writing', 'written'],
    near: /\b(?:notices?|terminat\w*|term|miscellaneous|general)\b/i,
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»', 'Either party may end this Agreement on ten days’ notice. The Client may pause the Services on one day’s notice.'),
    consulting('CONSULTING AGREEMENT', '«1. Term»', 'Either party may end this Agreement on ten days’ notice. After such notice the Consultant stops.'),
    consulting('«CONSULTING AGREEMENT»', 'The Client ends the Services on notice. Such notice counts at once.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'Either party may end this Agreement on ten days’ notice. A notice is given by email to the address above.'),
    consulting('CONSULTING AGREEMENT', 'Either party may end this Agreement on ten days’ notice. Notice is delivered by hand and counts on the same day.'),
    consulting('CONSULTING AGREEMENT', 'Either party may end this Agreement when it likes. The Client may pause the Services.'),
  ],
})
