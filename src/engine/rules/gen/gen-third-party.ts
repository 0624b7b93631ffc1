import { firstMatch } from '../../contract/matches'
import { rule } from '../rule'

export default rule({
  id: 'gen-third-party', severity: 1, tier: 'likely', together: true,
  title: 'Somebody outside this contract may claim under it',
  why: 'You answer to people whom you have not chosen, and who owe you nothing.',
  ask: 'Who exactly may claim, and for what?',
  fallback: 'Nobody but the two of us; or named persons, for named clauses.',
  sources: ['CUAD, third party beneficiary: 6% of the contracts'], labels: ['cuad:third-party-beneficiary'],
  find: {
    inContract: ({ contract, provisions }) => provisions.filter(({ kind }) => kind === 'third-party-beneficiary').flatMap(({ sentence, start, end }) => {
      const found = firstMatch(contract.sentences[sentence]?.text ?? '', words)
      if (!found || /\b(?:Apple|Google)\b/.test(found.input)) return []
      const from = contract.sentences[sentence]!.start + found.index
      return from < start || from >= end ? [] : [{ spans: [{ start: from, end: from + found[0].length }] }]
    }),
  },
  flags: [
    'The Landlord is a «third-party beneficiary» of this Agreement.',
    'The Museum shall be an «intended beneficiary» of this clause.',
    'Each group company is a «third party beneficiary» of this Agreement and may enforce it.',
  ],
  passes: [
    'There are no third-party beneficiaries of this Agreement.',
    'The Museum shall visit the Landlord.',
    'No group company is a third party beneficiary of this Agreement.',
  ],
})

const words = /\b(?:third[- ]?part(?:y|ies)|intended|express) (?:\w+ )?beneficiar(?:y|ies)\b/i
