/** Words and names that do not fit the rest of the contract. */
import type { Kind } from './kind'

export const names: readonly Kind[] = [
  {
    name: 'a party’s name with a letter wrong', families: ['DRF'], tier: 'fact', edits: [
      { in: 'maintenance-uk', from: 'Signed for Ashdown Care Homes Ltd', to: 'Signed for Ashdown Care Home Ltd' }, { in: 'maintenance-uk', from: 'Signed for Stonegate Lifts Ltd', to: 'Signed for Stonegates Lifts Ltd' },
      { in: 'maintenance-uk', from: 'pay an annual fee', to: 'pay Stonegate Lifts plc an annual fee' }, { in: 'maintenance-uk', from: 'must be in writing, go', to: 'to Ashdon Care Homes Ltd must be in writing, go' },
    ],
  },
  {
    name: 'a word with capitals that is defined nowhere', families: ['DRF'], tier: 'likely', clauses: [
      { at: 'services', how: 'add', in: ['design-us', 'software-uk', 'supply-us', 'maintenance-uk'], texts: [
        '{S} shall follow the Escalation Matrix in every case of delay. The Escalation Matrix shall be looked at anew each quarter.', 'Each request goes to the Steering Committee, and the Steering Committee decides within ten days.', 'The parties shall meet the Response Targets, and {S} shall report on the Response Targets each month.'] },
    ],
  },
  {
    name: 'a defined word that nobody uses', families: ['DRF'], tier: 'fact', clauses: [
      { at: 'services', how: 'add', in: ['design-us', 'software-uk', 'supply-us', 'maintenance-uk'], texts: ['“Pilot Region” means the counties of Kent and Sussex.', '“Launch Window” means the first two weeks of May.', '“Escrow Agent” means Fulton Bank.'] },
    ],
  },
  {
    name: 'a sum in a sentence that does not add up', families: ['DRF'], tier: 'fact', edits: [
      { in: 'maintenance-uk', from: '£800 for the survey', to: '£900 for the survey' }, { in: 'maintenance-uk', from: '£600 for spare parts', to: '£500 for spare parts' }, { in: 'maintenance-uk', from: 'charge is £1,800', to: 'charge is £2,800' },
    ],
  },
  {
    name: 'the day of the contract, in two ways', families: ['DRF'], tier: 'fact', clauses: [
      { at: 'entire', how: 'add', in: ['maintenance-uk'], texts: ['This contract is dated 9 March 2026.', 'This contract was made on 12 March 2026.', 'This contract is dated March 3, 2026.'] },
    ],
  },
]
