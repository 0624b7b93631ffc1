import { readContractType } from '../../contract-type'
import { hasMatch } from '../../contract/matches'
import { endlessIn } from '../endless'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

/** Any word of a way out, anywhere. */
const wayOut = /\b(?:terminat\w+|cancel\w*|rescind\w*|rescission|withdraw\w*|revo(?:ke[sd]?|cation)|notice to quit|expir\w+|dissol\w+|walk away|opt out)\b|\b(?:may|can|right to|entitled to)\b[^.;]{0,80}\b(?:ends?|leave|stop|quit|close|discontinue)\b|\bnotice\b[^.;]{0,40}\b(?:end|leav)\w*/i
const lasting: ReadonlySet<string> = new Set(['nda', 'investment', 'separation', 'loan'])

/** Words that give it no end, in a contract that has no word of how to leave it. */
function stuck({ contract, provisions, keyTerms }: Reading): Hit[] {
  if (hasMatch(contract.text, wayOut) || lasting.has(readContractType(contract).kind)) return []
  if (provisions.some(({ kind }) => kind.startsWith('termination-')) || keyTerms.some(({ kind, value }) => kind === 'exit-rights' || (kind === 'expiration-date' && value !== 'perpetual'))) return []
  return endlessIn(contract).map(({ sentence, found }) => {
    const mark = found.groups!['mark']!.trimStart(), end = sentence.start + found.index + found[0].length
    return { spans: [{ start: end - mark.length, end }] }
  })
}

export default rule({
  id: 'ren-indefinite', severity: 3, tier: 'likely',
  title: 'It has no end, and we found no way to leave it',
  why: 'Both of you would be bound until both agree to stop.',
  ask: 'How does it end, and how much notice would each of us give?',
  fallback: 'Either of us may end it on 90 days’ notice.',
  sources: ['93/13 Annex 1(g), written for consumers'], labels: ['93/13:g'],
  find: { inContract: stuck },
  flags: [
    'This Agreement «shall continue indefinitely». The Supplier sells lamps to the Shop.',
    'The term of this Contract «is perpetual». The Agent finds customers for the Principal.',
    'The Lease begins on 4 May 2026. This Lease «has no end date».',
  ],
  passes: [
    'This Agreement shall continue indefinitely. Either party may end it on 90 days’ notice.',
    'The term of this Contract is three years. The Agent finds customers for the Principal.',
    'This Agreement shall continue indefinitely until it is terminated.',
    'The duty of confidentiality under this Agreement shall continue indefinitely. The Supplier sells lamps to the Shop.',
  ],
})
