import { endOfTerm } from './expiration-date'
import { openBecause } from './first-day'
import { firstDuration } from './first-duration'
import type { KeyTermKind } from './key-term'

/** How long the first term lasts. */
export const duration: KeyTermKind = {
  kind: 'duration',
  find: contract => {
    const [found] = firstDuration(contract)
    if (!found) return []
    const sentence = contract.sentences.find(({ start, end }) => start <= found.start && found.start < end)
    // Without an end the reader is told why there is none.
    const open = sentence && !endOfTerm(contract) ? openBecause(contract, sentence, found) : undefined
    return [{ ...found, ...(open ? { open } : {}) }]
  },
  finds: [
    ['The term of this Agreement begins on the Effective Date and continues for «three (3) years».', 'P3Y'],
    ['Term: «36 months»', 'P36M'],
    ['This Agreement has a «five-year» term and renews for one year at a time unless either party gives 60 days’ notice.', 'P5Y'],
    ['Unless ended on thirty (30) days’ notice, this Agreement shall remain in force for an initial period of «eighteen months».', 'P18M'],
  ],
  passes: ['Either party may terminate this Agreement on three (3) months’ notice.', 'This Agreement shall remain in force until ended on three months’ written notice.'],
}
