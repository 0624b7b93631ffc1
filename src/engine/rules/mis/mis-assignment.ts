import { rule } from '../rule'
import { missing } from './missing'
import { consulting, secrets, without } from './samples'

export default rule({
  id: 'mis-assignment', severity: 1, tier: 'likely',
  title: 'We found no word on whether this can be passed on',
  why: 'The one you chose could be somebody else next year. It may stand in another paper.',
  ask: 'May either of us pass this on to somebody else?',
  fallback: 'With the consent of the other; to a company of the same group without.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'saas', 'sale', 'licence', 'distribution', 'partnership', 'lease'],
    provisions: ['anti-assignment', 'free-assignment', 'subcontracting', 'change-of-control'],
    said: /\b(?:assign(?:s|ed|ment|able|ees?|ing)?|transfer(?:s|red|able|ring)?|delegat\w+|sub-?contract\w*|sub-?let\w*|sub-?lease\w*|pass(?:ed)? on|successors?|novat\w+|personal to|in person)\b|\b(?:hand|pass|give)(?:s|ed|ing|n)?\b[^.;]{0,40}\b(?:on|over|to (?:another|others|any|some|a third))\b/i,
    brushedBy: [],
    near: /\b(?:miscellaneous|general|final)\b/i,
  }),
  flags: [
    without('assign', consulting('«CONSULTING AGREEMENT»', 'Notices are sent to the address above in writing.')),
    without('assign', consulting('CONSULTING AGREEMENT', '«1. General»', 'Notices are sent to the address above in writing.')),
    without('assign', consulting('«CONSULTING AGREEMENT»', 'This Agreement is governed by the law of Oregon.')),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT'),
    without('may assign', consulting('CONSULTING AGREEMENT', 'This Agreement is governed by the law of Oregon.', 'No transfer counts without consent.')),
    without('assign', consulting('CONSULTING AGREEMENT', 'This Agreement is governed by the law of Oregon.', 'It binds the successors of both parties.')),
    without('assign', consulting('CONSULTING AGREEMENT', 'This Agreement is governed by the law of Oregon.', 'The Consultant does the work in person.')),
    secrets('NON-DISCLOSURE AGREEMENT'),
  ],
})
