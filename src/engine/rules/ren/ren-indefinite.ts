import { readContractType } from '../../contract-type'
import { sentencesWithAny } from '../../contract/words'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

const endless = /\b(?:this |the )(?:agreement|contract|lease|term|arrangement|engagement|subscription)\b[^.;]{0,80}?(?<mark>\b(?:(?:shall|will|is to)? ?(?:continues?|remains?|runs?|lasts?|be|is)\b[^.;]{0,60}?\b(?:indefinite(?:ly)?|in perpetuity|perpetual(?:ly)?|for ever|forever|without (?:limit|end|term)|of unlimited duration|for an unlimited (?:time|period|term))\b|has no (?:fixed )?(?:end date|end|term)\b))/i
/** Any word of a way out, anywhere. */
const wayOut = /\b(?:terminat\w+|cancel\w*|rescind\w*|rescission|withdraw\w*|revo(?:ke[sd]?|cation)|notice to quit|expir\w+|dissol\w+|walk away|opt out)\b|\b(?:may|can|right to|entitled to)\b[^.;]{0,80}\b(?:ends?|leave|stop|quit|close|discontinue)\b|\bnotice\b[^.;]{0,40}\b(?:end|leav)\w*/i
const lasting: ReadonlySet<string> = new Set(['nda', 'investment', 'separation', 'loan'])

/** Words that give it no end, in a contract that has no word of how to leave it. */
function stuck({ contract, provisions, keyTerms }: Reading): Hit[] {
  if (wayOut.test(contract.text) || lasting.has(readContractType(contract).kind)) return []
  if (provisions.some(({ kind }) => kind.startsWith('termination-')) || keyTerms.some(({ kind, value }) => kind === 'exit-rights' || (kind === 'expiration-date' && value !== 'perpetual'))) return []
  return sentencesWithAny(contract.words, ['indefinite', 'indefinitely', 'perpetuity', 'perpetual', 'perpetually', 'ever', 'forever', 'without', 'unlimited', 'no']).flatMap(i => {
    const { text, start, operative } = contract.sentences[i]!, found = operative ? endless.exec(text) : null
    if (!found?.groups?.['mark'] || /\b(?:confiden\w+|secre\w+|licen[cs]e|surviv\w+)\b/i.test(text)) return []
    const at = start + found.index + found[0].length - found.groups['mark'].length
    return [{ spans: [{ start: at + (found.groups['mark'].startsWith(' ') ? 1 : 0), end: start + found.index + found[0].length }] }]
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
