import { ownWords, sentencesHolding } from './in-words'
import type { KeyTermKind } from './key-term'
import { ownWordsOf } from './of-provisions'

const subcontracts = /\b(?:may|shall|will|must|can|not|entitled to|right to|uses?)\b[^.;]{0,80}\b(?:sub-?contract(?:s|ors?|ed|ing)?|sub-?let|underlet)\b/i
const asides = /\b(?:indemnif\w*|liab\w+|warrant\w*|confidential\w*|insur\w+|employees,? (?:and |or )?(?:agents|sub))/i

/** What becomes of a transfer that was not allowed. */
const consequence = /^(?:\W{0,3}any|\W{0,3}an) (?:\w+[- ]){0,4}(?:assignment|transfer|delegation)\b/i

/** Who may hand the contract on, and who may have others do the work. */
export const transfer: KeyTermKind = {
  kind: 'transfer',
  find: (contract, provisions) => {
    const handed = ownWordsOf(contract, provisions, ['anti-assignment', 'free-assignment']).map(found => ({ ...found, rank: consequence.test(found.value) ? 2 : 0 }))
    const delegated = sentencesHolding(contract, ['subcontract', 'subcontractors', 'subcontractor', 'sub-contract', 'sub-contractors', 'subcontracted', 'underlet', 'sublet']).flatMap(index => {
      const { start, end, text, operative } = contract.sentences[index]!
      return operative && text.length < 2_000 && subcontracts.test(text) && !asides.test(text) ? [{ start, end, value: ownWords(text), rank: 1 }] : []
    })
    const seen = new Set<number>()
    return [...handed, ...delegated].filter(({ start }) => !seen.has(start) && seen.add(start)).slice(0, 6)
  },
  finds: [
    ['«The Tenant shall not assign or transfer this Lease.»', 'The Tenant shall not assign or transfer this Lease.'],
    ['«The Provider may use subcontractors in any country.»', 'The Provider may use subcontractors in any country.'],
  ],
  passes: ['The Supplier shall assign a project manager to the work.', 'The Supplier is liable for its subcontractors.'],
}
