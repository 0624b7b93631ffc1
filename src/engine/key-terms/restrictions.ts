import type { KeyTermKind } from './key-term'
import { ownWordsOf } from './of-provisions'

/** What business someone may not do. */
export const restrictions: KeyTermKind = {
  kind: 'restrictions',
  find: (contract, provisions) => ownWordsOf(contract, provisions, ['non-compete', 'exclusivity', 'no-solicit-of-customers', 'no-solicit-of-employees']),
  finds: [['«The Consultant shall not compete with the Company for two years.»', 'The Consultant shall not compete with the Company for two years.']],
  passes: ['The Consultant may work for any competitor.'],
}
