import type { Contract } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import type { Provision } from '../provisions/provision'
import { ownWords } from './in-words'
import type { KeyTermKind } from './key-term'

/** Who may end the contract, and how: leaving without a reason first. */
export const exitRights: KeyTermKind = {
  kind: 'exit-rights',
  find: (contract, provisions) => {
    const seen = new Set<number>()
    return provisions.flatMap(provision => {
      const rank = ranks.indexOf(provision.kind)
      if (rank < 0 || !ofContract(contract, provision)) return []
      const { start, end } = provision
      return [{ start, end, value: ownWords(contract.text.slice(start, end)), rank }]
    }).sort((a, b) => a.rank - b.rank || a.start - b.start).filter(({ start }) => !seen.has(start) && seen.add(start)).slice(0, 6)
  },
  finds: [
    ['«Either party may terminate this Agreement for convenience on 30 days’ notice.»', 'Either party may terminate this Agreement for convenience on 30 days’ notice.'],
    ['«If the Buyer fails to pay, the Seller may terminate this Agreement.»', 'If the Buyer fails to pay, the Seller may terminate this Agreement.'],
  ],
  passes: ['The Servicer may terminate any sub-servicer without cause on 30 days’ notice.', 'The Client may cancel an order for convenience on five days’ notice.'],
}

const ranks = ['termination-for-convenience', 'termination-for-cause']
const ends = /\b(?:terminat\w*|cancel\w*|end(?:s|ed)?|rescind|withdraw\w*)\b[^.;]{0,60}\b(?:agreement|contract|[a-z]{0,2}nda|dpa|eula|lease|licen[cs]e|employment|engagement|terms|term|subscriptions?|accounts?|services?|appointment|letter|it|partnership|membership|use)\b|\b(?:agreement|contract|[a-z]{0,2}nda|lease|licen[cs]e|employment|engagement|subscription)\b[^;]{0,160}\b(?:be )?(?:terminated|cancelled|canceled|ended|terminable)\b/i
/** Another paper, order or person that is ended. */
const other = /\bmodify the terms\b|\bfree trial\b|\b(?:terminat\w*|cancel\w*|remov\w*)\b\s+(?:any|a|an|such|the|each|all)\s+(?:\w+ ){0,2}(?:sub-?\w+|orders?|purchase orders?|policy|policies|plan|sub-?contracts?|shipments?|commitments?|work orders?)\b/i

function ofContract({ text }: Contract, { start, end }: Provision): boolean {
  const words = text.slice(start, Math.min(end, start + 3_000))
  return hasMatch(words, ends) && !hasMatch(words, other)
}
