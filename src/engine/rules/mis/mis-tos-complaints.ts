import { rule } from '../rule'
import { missing } from './missing'
import { consulting, site } from './samples'

export default rule({
  id: 'mis-tos-complaints', severity: 1, tier: 'likely',
  title: 'We found no word on where to complain',
  why: 'A complaint without an address stays a complaint. It may stand in another paper.',
  ask: 'Where do I complain, and how soon would you answer?',
  fallback: 'An email address and an answer within 14 days.',
  sources: [], labels: [],
  ...missing({
    in: ['online-terms'],
    provisions: ['dispute-steps', 'arbitration', 'notices'],
    said: /\b(?:complain\w*|disputes?|grievances?|contact\w*|support|customer (?:service|care)|help ?(?:desk|cent(?:er|re))|questions?|queries|concerns?|feedback|report\w*|appeal\w*|e-?mail\w*|write to|claims?|notices?)\b|@/i,
    brushedBy: [],
    near: /\b(?:disputes?|general|miscellaneous|law)\b/i,
    hurts: /^you$/i,
  }),
  flags: [
    site('«TERMS OF USE»'),
    site('«TERMS OF USE»', 'Our staff looks at each picture.'),
    site('TERMS OF USE', '«1. Law»', 'The law of Norway applies to these Terms.'),
  ],
  passes: [
    site('TERMS OF USE', 'Send your complaint to the owner of the shop.'),
    site('TERMS OF USE', 'You may write to us at 4 Mill Row, Leeds.'),
    site('TERMS OF USE', 'Disputes go to the courts of Oslo.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
