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
  ['exclusivity', 'The Maker appoints the Shop as its exclusive dealer in Norway.', 'Shop'],
  ['exclusivity', 'The Maker hereby grants to the Shop an exclusive licence to sell the lamps.', 'Shop'],
  ['exclusivity', 'The Shop shall purchase all of its requirements of lamps from the Maker.', 'Maker'],
  ['exclusivity', 'The Maker shall not appoint any other distributor in Norway.', 'Shop'],
  ['exclusivity', 'Neither party shall collaborate with any third party on the design of lamps.', 'each'],
  ['exclusivity', 'The lamps will be sold on an exclusive basis.', undefined],
  ['non-compete', 'During the term the Shop shall not sell any product that competes with the lamps.', 'Maker'],
  ['non-compete', 'Neither party shall engage in any business that competes with the other.', 'each'],
  ['minimum-commitment', 'The Shop shall purchase at least 500 lamps in each year.', 'Maker'],
  ['revenue-profit-sharing', 'The Shop shall pay the Maker 12.5% of all revenue from the lamps.', 'Maker'],
  ['covenant-not-to-sue', 'The Shop shall not contest the validity of the trademarks.', 'Maker'],
  ['covenant-not-to-sue', 'Neither party shall challenge the ownership of the patents of the other.', 'each'],
  ['most-favored-nation', 'The Maker shall not charge the Shop more than it charges any other dealer.', 'Shop'],
  ['non-disparagement', 'The Shop shall not disparage the lamps or the Maker.', 'Maker'],
  ['liquidated-damages', 'The Maker shall pay EUR 100 for each day of delay.', 'Shop'],
  ['rofr-rofo-rofn', 'Before it sells the Studio, the Maker shall first offer it to the Shop.', 'Shop'],
  ['price-restrictions', 'The Maker shall not increase the prices by more than 3% in any year.', 'Shop'],
  ['no-solicit-of-customers', 'The Shop shall not solicit any customer of the Maker for one year.', 'Maker'],
  ['no-solicit-of-employees', 'The Shop shall not solicit or hire any employee of the Maker for one year.', 'Maker'],
  ['no-solicit-of-employees', 'Neither party shall hire any employee of the other.', 'each'],
])('%s · %s → %s', (kind, sentence, holder) => {
  expect(holderOf(kind, sentence)).toBe(holder)
})
