import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'
import { readProvisions } from '../../../src/engine/provisions'

/** The holder of a provision of this kind in a contract between a Maker and a Shop; 'none found' where there is no such provision. */
function holderOf(kind: string, sentence: string): string | undefined {
  const contract = readContract(`This Agreement is made on 1 May 2024 between Lampworks Ltd (the “Maker”) and Bright Stores Inc. (the “Shop”).\n\n1. ${sentence}`)
  const found = readProvisions(contract).find(p => p.kind === kind)
  return found ? found.holder : 'none found'
}

test.each([
  ['termination-for-convenience', 'The Shop may terminate this Agreement at any time on sixty days’ written notice.', 'Shop'],
  ['termination-for-convenience', 'Either party may terminate this Agreement without cause on sixty days’ written notice.', 'each'],
  ['post-termination-services', 'After termination of this Agreement, the Maker shall assist the Shop for sixty days.', 'Shop'],
  ['post-termination-services', 'Upon expiration of this Agreement, the Shop may sell its remaining inventory.', 'Shop'],
  ['change-of-control', 'The Maker may terminate this Agreement on a change of control of the Shop.', 'Maker'],
  ['change-of-control', 'The Shop shall notify the Maker of any change in its ownership.', 'Maker'],
  ['anti-assignment', 'The Shop shall not assign this Agreement without the Maker’s written consent.', 'Maker'],
  ['anti-assignment', 'This Agreement is not assignable by the Shop.', 'Maker'],
  ['anti-assignment', 'Neither party may assign this Agreement without the other’s written consent.', 'each'],
  ['audit-rights', 'The Maker may audit the Shop’s books and records once a year.', 'Maker'],
  ['audit-rights', 'The Shop shall permit the Maker to inspect its premises and its books.', 'Maker'],
  ['insurance', 'The Shop shall maintain liability insurance of at least USD 1,000,000.', 'Maker'],
  ['insurance', 'The Maker shall be named as an additional insured on all policies of insurance.', 'Maker'],
  ['cap-on-liability', 'The Maker’s total liability under this Agreement shall not exceed the price paid.', 'Maker'],
  ['cap-on-liability', 'Replacement is the Shop’s sole and exclusive remedy for faulty lamps.', 'Maker'],
  ['cap-on-liability', 'The Shop shall not bring any claim later than two years after the event.', 'Maker'],
  ['uncapped-liability', 'Except for breach of confidentiality, in no event shall the Maker be liable for indirect loss.', 'Shop'],
  ['uncapped-liability', 'Nothing in this Agreement limits liability for death or personal injury.', undefined],
  ['warranty-duration', 'The Maker shall repair or replace any lamp found to be defective within 24 months of delivery.', 'Shop'],
  ['ip-ownership-assignment', 'The Maker hereby assigns to the Shop all right, title and interest in the Designs.', 'Shop'],
  ['ip-ownership-assignment', 'Any improvements to the lamps made by the Shop shall be the sole property of the Maker.', 'Maker'],
  ['ip-ownership-assignment', 'The Shop shall own all rights in any derivative works made by the Maker.', 'Shop'],
  ['joint-ip-ownership', 'All inventions made together shall be jointly owned by the parties.', 'each'],
  ['license-grant', 'The Maker grants the Shop a non-exclusive licence to use the Marks.', 'Shop'],
  ['license-grant', 'The Shop is hereby granted a licence to use the Marks.', 'Shop'],
  ['non-transferable-license', 'The Maker grants to the Shop a non-transferable licence to use the Marks.', 'Shop'],
  ['irrevocable-or-perpetual-license', 'The Shop grants to the Maker a perpetual licence to use its photographs.', 'Maker'],
  ['unlimited-all-you-can-eat-license', 'The Maker grants the Shop a licence for an unlimited number of users.', 'Shop'],
  ['affiliate-license-licensee', 'The Maker grants the Shop and its Affiliates a licence to use the Marks.', 'Shop'],
  ['affiliate-license-licensor', 'The Maker, for itself and its Affiliates, grants to the Shop a licence to use the Marks.', 'Shop'],
  ['source-code-escrow', 'The Maker shall deposit the source code in escrow.', 'Shop'],
])('%s · %s → %s', (kind, sentence, holder) => {
  expect(holderOf(kind, sentence)).toBe(holder)
})
