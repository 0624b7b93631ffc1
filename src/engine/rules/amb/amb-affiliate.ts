import { hasMatch } from '../../contract/matches'
import { defines, words } from '../forms'
import type { Find, Reading } from '../rule'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

/** "… companies that control it, are controlled by it …": a test, wherever it is written. */
const tested = ({ contract: { words: index, sentences } }: Reading): boolean =>
  ['controls', 'controlled', 'control', 'ownership', 'subsidiary', 'subsidiaries', 'holding'].flatMap(word => index.sentencesWith(word)).some(i => /\baffiliat/i.test(sentences[i]!.text) && hasMatch(sentences[i]!.text, /\b(?:controll(?:ed|ing)|controls|under common|owns?|owned|ownership|means?|holding company)\b/i))

const spoken = words({
  triggers: ['affiliate', 'affiliates', 'affiliate’s', "affiliate's"],
  match: /\b(?:affiliates?\b(?! (?:program|link|market|network|commission|partner|site|manager|account|fee|code|id))|(?:affiliated|group|sister) compan(?:y|ies))/i,
  settledBy: reading => defines(reading, /\baffiliat|\bgroup\b/i) || tested(reading),
})

/** Nobody can have the companies of an online service listed for them: there it is only worth knowing. */
const lightOnline = (find: Find): Find => 'inSentence' in find
  ? { ...find, inSentence: (sentence, reading) => find.inSentence(sentence, reading).map(hit => (areOnlineTerms(reading.contract) ? { ...hit, severity: 1 } : hit)) }
  : find

export default rule({
  id: 'amb-affiliate', severity: 2, tier: 'likely', together: true,
  title: 'Speaks of “affiliates” and does not say which companies those are',
  why: 'A company that buys the other side next year may walk into your contract, with its rights or its protection.',
  ask: 'Which companies are these today, and does a later owner count?',
  fallback: 'Companies that own, or are owned by, more than half of a party on the day of signing, listed in a schedule.',
  sources: ['Adams, “affiliates as of when”'], labels: [],
  find: lightOnline(spoken),
  flags: [
    'The Licensee and its «affiliates» may use the Software.',
    'The Customer pays for every «Affiliate» that uses the Service, and for its own «affiliated companies».',
    'The Client shall indemnify the Supplier and its «affiliates».',
  ],
  passes: [
    'The Licensee may use the Software.',
    '“Affiliate” means a company listed in Schedule 3.\nThe Licensee and its Affiliates may use the Software.',
    'The Licensee and its affiliates, that is, companies controlled by it, may use the Software.',
    'You may join our affiliate program.',
  ],
})
