import { titleOf } from '../provisions/title'
import type { KeyTermKind } from './key-term'

export const documentName: KeyTermKind = {
  kind: 'document-name',
  find: contract => {
    const title = titleOf(contract)
    return title ? [{ ...title, value: contract.text.slice(title.start, title.end).replace(/\s+/g, ' ') }] : []
  },
  finds: [['«SUPPLY AGREEMENT»\n\nThis Agreement is made between Alder Ltd and Birch LLC.', 'SUPPLY AGREEMENT']],
  passes: ['Dear Sam,\n\nThank you for your note about the garden.'],
}
