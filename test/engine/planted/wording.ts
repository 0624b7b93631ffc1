/** Wording that leaves open when, how much or who. */
import type { Kind } from './kind'

export const wording: readonly Kind[] = [
  {
    name: 'a deadline turned into “promptly”', families: ['AMB'], tier: 'likely', also: ['lea-deposit'], edits: [
      { in: 'design-us', from: 'return or delete the other party\'s Confidential Information within thirty (30) days after a written request', to: 'promptly return or delete the other party\'s Confidential Information after a written request' },
      { in: 'design-us', from: 'shall pay each invoice within thirty (30) days after it receives the invoice', to: 'shall pay each invoice as soon as practicable after receipt' },
      { in: 'design-us', from: 'in writing within ten (10) Business Days after it receives that Deliverable', to: 'in writing in a timely manner' },
      { in: 'software-uk', from: 'within 24 hours after it learns', to: 'without undue delay after it learns' },
      { in: 'software-uk', from: 'shall answer a support request within four hours on a Business Day', to: 'shall answer a support request as soon as reasonably practicable' },
      { in: 'software-uk', from: 'shall correct a fault within ten Business Days after the Customer reports it', to: 'shall correct a fault promptly after the Customer reports it' },
      { in: 'lease-uk', from: 'shall return the Deposit within 21 days after the end', to: 'shall return the Deposit as soon as possible after the end' },
      { in: 'supply-us', from: 'by email within three (3) days after it receives it', to: 'by email without delay' },
      { in: 'supply-us', from: 'within twenty-one (21) days after it accepts the Order', to: 'in due course after it accepts the Order' },
      { in: 'mutual-nda', from: 'by email no later than 3 Business Days after the Recipient learns', to: 'by email immediately after the Recipient learns' },
      { in: 'mutual-nda', from: 'no later than 20 Business Days after it receives that request', to: 'as quickly as it can' },
    ],
  },
  {
    name: 'a time that is only reasonable', families: ['AMB'], tier: 'likely', also: ['lea-deposit'], edits: [
      { in: 'design-us', from: 'Confidential Information within thirty (30) days after a written request', to: 'Confidential Information within a reasonable time after a written request' },
      { in: 'lease-uk', from: 'shall return the Deposit within 21 days after the end of the term', to: 'shall return the Deposit within a reasonable period after the end of the term' },
      { in: 'supply-us', from: 'Superior, Wisconsin, within twenty-one (21) days after it accepts the Order', to: 'Superior, Wisconsin, within a commercially reasonable time after it accepts the Order' },
      { in: 'software-uk', from: 'correct a fault within ten Business Days', to: 'correct a fault within a reasonable timeframe' },
    ],
  },
  {
    name: 'an effort of unknown strength', families: ['AMB'], tier: 'likely', edits: [
      { in: 'design-us', from: 'shall complete the Services by July 30, 2027', to: 'shall use commercially reasonable efforts to complete the Services by July 30, 2027' },
      { in: 'software-uk', from: 'shall make the Service available', to: 'shall use reasonable endeavours to make the Service available' },
      { in: 'software-uk', from: 'shall require each Authorised User to keep', to: 'shall use its best endeavours to make each Authorised User keep' },
      { in: 'lease-uk', from: 'shall keep the roof, the structure and the drains in good repair', to: 'shall use all reasonable endeavours to keep the roof, the structure and the drains in good repair' },
      { in: 'supply-us', from: 'shall sell and Buyer shall buy the Goods', to: 'will use good faith efforts to sell and Buyer shall buy the Goods' },
      { in: 'mutual-nda', from: 'must keep Confidential Information secret', to: 'must use its best endeavours to keep Confidential Information secret' },
    ],
  },
  {
    name: 'a point left to be agreed', families: ['AMB', 'PAY'], tier: 'likely', edits: [
      { in: 'design-us', from: 'shall complete the Services by July 30, 2027', to: 'shall complete the Services on a date to be agreed' },
      { in: 'design-us', from: 'pay Designer a fixed fee of $18,500 in United States dollars', to: 'pay Designer a fee to be mutually agreed upon in United States dollars' },
      { in: 'software-uk', from: 'extend this agreement in writing for a further period of one year', to: 'extend this agreement for a further period at a price to be agreed between them' },
      { in: 'software-uk', from: 'shall credit 5% of that month\'s Fees', to: 'shall give the Customer a credit to be agreed' },
      { in: 'lease-uk', from: 'The Rent does not change during the term', to: 'From the third year the rent is such sum as the parties may agree' },
      { in: 'supply-us', from: 'The Price does not change before March 31, 2028', to: 'The price for the second year will be negotiated in good faith' },
      { in: 'supply-us', from: 'within twenty-one (21) days after it accepts the Order', to: 'on a schedule to be determined by mutual agreement' },
    ],
  },
  {
    name: 'an acceptance as one side likes', families: ['AMB'], tier: 'likely', clauses: [
      { at: 'acceptance', how: 'put', in: ['design-us'], texts: [
        'A Deliverable is accepted when {S} tells {W} that it is happy with it.', 'Each Deliverable must be to {S}’s complete satisfaction.', '{S} may accept or reject a Deliverable in its sole discretion.', '{W} shall revise a Deliverable until {S} is satisfied with it.', 'No Deliverable is accepted unless {S}, in its absolute discretion, approves it.'] },
      { at: 'repair', how: 'put', in: ['software-uk', 'lease-uk'], texts: ['{W} shall carry out all work to the satisfaction of {S}.', '{W} shall pay for what {S} in its sole discretion thinks necessary.'] },
    ],
  },
  {
    name: 'silence that counts as a yes', families: ['AMB'], tier: 'likely', clauses: [
      { at: 'notices', how: 'add', texts: ['If {W} does not object within five days, it is deemed to have agreed to the notice.', 'Failure by {W} to respond within three days shall constitute acceptance of what the notice proposes.', '{W} shall be deemed to have accepted any proposal in a notice to which it has not replied within a week.', 'Unless {W} objects in writing within 48 hours, its consent is deemed given.'] },
    ],
  },
  {
    name: 'a list with an open end', families: ['AMB'], tier: 'fact', edits: [
      { in: 'design-us', from: 'fire, flood or war for', to: 'fire, flood, war, etc. for' },
      { in: 'software-uk', from: 'plans shifts, records hours and sends the hours to the payroll of the Customer', to: 'plans shifts, records hours, and so on' },
      { in: 'lease-uk', from: 'the water and electricity that it uses', to: 'the water, electricity etc. that it uses' },
      { in: 'supply-us', from: 'The Price includes packing and excludes', to: 'The Price includes packing, labels, etc., and excludes' },
    ],
  },
  {
    name: 'and/or', families: ['AMB'], tier: 'fact', edits: [
      { in: 'design-us', from: 'the care and skill of a', to: 'the care and/or skill of a' },
      { in: 'software-uk', from: 'assign or transfer this agreement', to: 'assign and/or transfer this agreement' },
      { in: 'lease-uk', from: 'repair and sale of bicycles', to: 'repair and/or sale of bicycles' },
      { in: 'supply-us', from: 'shall replace or refund, as', to: 'shall replace and / or refund, as' },
    ],
  },
  {
    name: 'a duty with nobody named to do it', families: ['AMB'], tier: 'likely', edits: [
      { in: 'design-us', from: '2.3 Designer shall perform the Services with the care and skill of a competent web designer.', to: '2.3 The website shall be tested on three browsers before launch.' },
      { in: 'software-uk', from: '3.2 The Customer shall require each Authorised User to keep the password secret.', to: '3.2 All training shall be provided before the Start Date.' },
      { in: 'lease-uk', from: '4.4 The Tenant may put up shelves', to: '4.4 The gutters must be cleaned every autumn. The Tenant may put up shelves' },
      { in: 'supply-us', from: '2.5 Title', to: '2.5 The Goods shall be insured during carriage. Title' },
    ],
  },
  {
    name: 'work on request at the same price', families: ['AMB', 'CHG'], tier: 'likely', clauses: [
      { at: 'services', how: 'add', in: ['design-us'], texts: ['{W} shall also do such other work as {S} may require.', 'The Services include any further tasks that {S} requests from time to time.', '{W} will provide additional help as needed at no extra cost.', 'The Services include all related services reasonably requested by {S}.'] },
      { at: 'services', how: 'add', in: ['software-uk', 'supply-us'], swapped: true, texts: ['{W} shall provide such further assistance as {S} may from time to time request.'] },
    ],
  },
  {
    name: 'scope changed by one side', families: ['CHG', 'AMB'], tier: 'likely', clauses: [
      { at: 'scope', how: 'put', in: ['design-us'], texts: ['{S} may change the Services at any time by written notice, and the Fee stays the same.', '{S} may add to or alter the work without any change in the Fee.', '{W} shall carry out every change that {S} instructs, for the same Fee.', '{S} reserves the right to vary the scope of the Services at no additional charge.'] },
    ],
  },
]
