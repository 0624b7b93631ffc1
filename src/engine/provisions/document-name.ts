import type { ProvisionKind } from './provision'
import { titleOf } from './title'

export const documentName: ProvisionKind = {
  kind: 'document-name',
  triggers: [],
  places: contract => {
    const title = titleOf(contract)
    if (!title) return []
    const at = contract.sentences.findIndex(s => s.end > title.start)
    return at < 0 ? [] : [at]
  },
  find: (_sentence, contract) => {
    const title = titleOf(contract)
    return title ? [title] : []
  },
  finds: ['Alder Weaving Mills of the Town of Cork and its friends, among others, offered the following for the season: the «LOOM HIRE AGREEMENT», which is made for one year and with good will, and it follows here in full for all who wish to read it.', '«POWER OF ATTORNEY»\n\nI, Robin Alder, appoint Sam Birch.', '«SUPPLY AGREEMENT»\n\nThis Agreement is made between Alder Ltd and Birch LLC.', 'This «Consulting Services Agreement» is made by and between Alder Ltd and Birch LLC on 1 May 2020.'],
  passes: ['Dear Sam,\n\nThank you for your note about the garden.'],
}
