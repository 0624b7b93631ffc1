import { placeOfParty } from '../provisions/parties'
import type { KeyTermKind } from './key-term'

export const parties: KeyTermKind = {
  kind: 'parties',
  find: contract => contract.parties.map(party => ({ ...placeOfParty(contract, party), value: party.name ?? party.role })),
  finds: [['This Agreement is between «Alder Books Ltd» (the “Supplier”) and «Birch Cafe LLC» (the “Customer”).', 'Alder Books Ltd', 'Birch Cafe LLC']],
  passes: ['Each party keeps its own costs.'],
}
