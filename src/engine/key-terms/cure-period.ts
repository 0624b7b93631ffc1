import type { KeyTermKind } from './key-term'
import { provisionsOf } from './of-provisions'
import { durationsIn } from './quantities-in'

export const curePeriod: KeyTermKind = {
  kind: 'cure-period',
  find: (contract, provisions) => provisionsOf(provisions, 'cure-period').flatMap(({ start, end }) => {
    const told = durationsIn(contract, { start, end })[0]
    return told ? [{ start: told.start, end: told.end, value: told.iso }] : []
  }).slice(0, 5),
  finds: [['The Supplier shall have «30 days» from notice of a breach to cure it.', 'P30D']],
  passes: ['The Supplier shall cure every breach.'],
}
