import { hasMatch } from '../contract/matches'
import { ownWords, sentencesHolding } from './in-words'
import type { KeyTermKind } from './key-term'
import { mostTelling, ownWordsOf, rankedWordsOf } from './of-provisions'

const delegates = /\b(?:may|shall|will|must|can|not|entitled to|right to|uses?)\b[^.;]{0,80}\b(?:sub-?contract(?:s|ors?|ed|ing)?|sub-?processors?|delegate)\b/i
const sublets = /\b(?:may|shall|will|must|can|not|entitled to|right to)\b[^.;]{0,80}\b(?:sub-?let|underlet)\b/i
const asides = /\b(?:indemnif\w*|liab\w+|warrant\w*|confidential\w*|insur\w+|employees,? (?:and |or )?(?:agents|sub))/i

/** What becomes of a transfer that was not allowed. */
const consequence = /^(?:\W{0,3}any|\W{0,3}an) (?:\w+[- ]){0,4}(?:assignment|transfer|delegation)\b/i

/** Who may hand the contract on, and who may have others do the work. */
export const transfer: KeyTermKind = {
  kind: 'transfer',
  find: (contract, provisions) => {
    const handed = ownWordsOf(contract, provisions, ['anti-assignment', 'free-assignment']).map(found => ({ ...found, rank: hasMatch(found.value, consequence) ? 2 : 0 }))
    const delegated = rankedWordsOf(contract, provisions, 'subcontracting', words => (hasMatch(words, delegates) && !hasMatch(words, asides) ? 1 : undefined))
    const sublet = sentencesHolding(contract, ['underlet', 'sublet', 'sub-let']).flatMap(index => {
      const { start, end, text, operative } = contract.sentences[index]!
      return operative && text.length < 2_000 && hasMatch(text, sublets) && !hasMatch(text, asides) ? [{ start, end, value: ownWords(text), rank: 1 }] : []
    })
    return mostTelling(handed, delegated, sublet)
  },
  finds: [
    ['«The Tenant shall not assign or transfer this Lease.»', 'The Tenant shall not assign or transfer this Lease.'],
    ['«The Provider may use subcontractors in any country.»', 'The Provider may use subcontractors in any country.'],
  ],
  passes: ['The Supplier shall assign a project manager to the work.', 'The Supplier is liable for its subcontractors.'],
}
