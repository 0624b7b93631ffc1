import type { KeyTermKind } from './key-term'
import { provisionsOf } from './of-provisions'
import { durationsIn } from './quantities-in'

export const warrantyDuration: KeyTermKind = {
  kind: 'warranty-duration',
  find: (contract, provisions) => provisionsOf(provisions, 'warranty-duration').flatMap(({ start, end }) => {
    const told = durationsIn(contract, { start, end }).find(d => !/\bnotice\b/i.test(contract.text.slice(d.end, Math.min(end, d.end + 25))))
    return told ? [{ start: told.start, end: told.end, value: told.iso }] : []
  }).slice(0, 4),
  finds: [['The Seller warrants the goods against defects for a period of «24 months».', 'P24M']],
  passes: ['The Seller warrants that the goods are new.'],
}
