import { hasMatch } from '../../contract/matches'
import { rule } from '../rule'

export default rule({
  id: 'ter-no-cure', severity: 2, tier: 'likely',
  title: 'A breach ends it, with no time to put things right',
  why: 'A slip that takes a day to mend could end the whole contract.',
  ask: 'How long would each of us have to put a breach right before the other may leave?',
  fallback: '30 days after written notice, for both of us.',
  sources: [], labels: [],
  find: {
    inContract: ({ contract, provisions }) => {
      if (['uncured', 'unremedied', 'cure', 'cured', 'cures', 'curing', 'remedy', 'remedied', 'remedies', 'rectify', 'rectified', 'correct', 'corrected', 'right', 'fix', 'mend'].some(word => contract.words.sentencesWith(word).some(i => hasMatch(contract.sentences[i]!.text, mends)))) return []
      return provisions
        .filter(({ kind, sentence }) => kind === 'termination-for-cause' && hasMatch(contract.sentences[sentence]!.text, forBreach))
        .slice(0, 1)
        .map(({ start, end }) => ({ spans: [{ start, end }] }))
    },
  },
  flags: [
    '«Either party may terminate this Agreement upon a material breach by the other party.»',
    '«The Client may terminate this Agreement if the Contractor breaches any of its obligations.»',
    '«The Company may terminate this Agreement for cause if the Supplier is in breach of this Agreement.»',
  ],
  passes: [
    'Either party may end this agreement if the other party commits a material breach and does not put it right within 30 days after written notice.',
    'Either party may terminate this Agreement upon a material breach by the other party that is not cured within 30 days.',
    'Either party may terminate this Agreement upon a material breach. The party in breach has 20 days after notice to remedy it.',
    'Either party may terminate this Agreement for convenience on 30 days’ notice.',
  ],
})

const forBreach = /\bbreach|default|fail(?:s|ure)? to (?:perform|comply)/i
const mends = /\b(?:un)?(?:cur(?:e|ed|es|ing)|remed(?:y|ied)|rectif(?:y|ied)|correct(?:ed)?|put (?:it|that|this|the breach|matters) right|fix(?:ed)?|mend(?:ed)?)\b[^.;]{0,120}?\b(?:within|days?|period|notice)|\b(?:within|days?|period|notice|opportunity|capable of)\b[^.;]{0,160}?\b(?:cur(?:e|ed|es|ing)|to remedy|remedied|rectif(?:y|ied)|to correct|corrected|put (?:it|that|this|the breach|matters) right)\b/i
