import { rule } from '../rule'
import { missing } from './missing'
import { consulting, site } from './samples'

export default rule({
  id: 'mis-tos-contact', severity: 1, tier: 'likely',
  title: 'We found no way to reach them',
  why: 'A complaint needs somewhere to go. It may stand in another paper.',
  ask: 'Where do I write with a question or a complaint?',
  fallback: 'An email and a postal address, and an answer within two weeks.',
  sources: [], labels: [],
  ...missing({
    in: ['online-terms'],
    said: /@|\bcontact\b|\b(?:support|help|service) (?:team|desk|cent(?:er|re)|page|department|forum)|\bcustomer (?:service|support|care)\b|\b(?:write to|e-?mail|call|reach) us\b|\b(?:mailing|email|postal|street) address\b|\b(?:tele)?phone\b(?! that)|mailto:|\bby e-?mail\b/i,
    brushedBy: ['email', 'address', 'phone'],
    hurts: /^you$/i,
  }),
  flags: [
    site('«TERMS OF USE»'),
    site('«TERMS OF USE»', 'We may change these Terms by a message in the app.'),
    site('«TERMS OF USE»', 'Our staff reads each picture.'),
  ],
  passes: [
    site('TERMS OF USE', 'Write to us at help@alder.example.'),
    site('TERMS OF USE', 'You may contact us at any time.'),
    site('TERMS OF USE', 'Our customer service is at 4 Mill Row.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
