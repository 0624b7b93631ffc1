import { hasMatch } from '../../contract/matches'
import { rule } from '../rule'
import { missing } from './missing'
import { consulting, site } from './samples'

export default rule({
  id: 'mis-tos-cancel', severity: 3, tier: 'likely',
  title: 'You subscribe, and we found no word on how to stop',
  why: 'What is easy to start can be hard to stop. It may stand in another paper.',
  ask: 'How do I cancel, and until when?',
  fallback: 'By the same way as signing up, at any time, to the end of the paid month.',
  sources: [], labels: [],
  ...missing({
    in: ['online-terms'],
    when: ({ contract: { text } }) => hasMatch(text, /\b(?:auto-?renew\w*|(?:your|paid|monthly|annual) subscription|subscription (?:fees?|plan|period|term)|recurring)\b/i),
    said: /\b(?:cancel\w*|unsubscribe\w*|right of withdrawal|withdraw from|turn off)\b|\byou (?:may|can|have|are|must|will)\b[^.;]{0,160}\b(?:terminate|stop|end|clos(?:e|ing)|delete)\b/i,
    elsewhere: /\b(?:subscription|billing|payment|refund) (?:terms|policy|agreement)\b/i,
    brushedBy: ['terminate', 'refund'],
    near: /\b(?:subscri\w*|payments?|billing|fees)\b/i,
    hurts: /^you$/i,
  }),
  flags: [
    site('«TERMS OF USE»', 'Your subscription renews each month.'),
    site('TERMS OF USE', '«1. Subscription»', 'Your subscription costs EUR 4 a month.'),
    site('«TERMS OF USE»', 'The subscription fee is charged each month to your card.'),
  ],
  passes: [
    site('TERMS OF USE', 'Your subscription renews each month. You can cancel in the app.'),
    site('TERMS OF USE', 'Your subscription renews each month. You may stop it at any time.'),
    site('TERMS OF USE', 'The website costs nothing.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
