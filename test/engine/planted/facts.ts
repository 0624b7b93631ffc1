/** Slips that anyone can re-check in the text. */
import type { Kind } from './kind'

export const facts: readonly Kind[] = [
  {
    name: 'a figure changed beside its words', families: ['DRF'], tier: 'fact', edits: [
      { in: 'design-us', from: 'thirty (30) days after it receives', to: 'thirty (45) days after it receives' },
      { in: 'design-us', from: 'within ten (10) Business Days', to: 'within ten (15) Business Days' },
      { in: 'design-us', from: "within thirty (30) days after a written request", to: 'within sixty (30) days after a written request' },
      { in: 'design-us', from: "on thirty (30) days' written notice", to: "on ninety (30) days' written notice" },
      { in: 'design-us', from: 'within ninety (90) days after delivery', to: 'within ninety (60) days after delivery' },
      { in: 'supply-us', from: 'within three (3) days', to: 'within three (5) days' },
      { in: 'supply-us', from: 'within twenty-one (21) days', to: 'within twenty-one (14) days' },
      { in: 'supply-us', from: 'for twelve (12) months', to: 'for twelve (18) months' },
      { in: 'software-uk', from: 'giving the other party 60 days', to: "giving the other party sixty (90) days" },
      { in: 'lease-uk', from: 'five years from', to: 'five (6) years from' },
      { in: 'supply-us', from: 'shall not exceed $150,000', to: 'shall not exceed one hundred fifty thousand dollars ($115,000)' },
      { in: 'design-us', from: 'interest at 6% per year', to: 'interest at eight percent (6%) per year' },
      { in: 'mutual-nda', from: 'limited to GBP 500,000', to: 'limited to five hundred thousand pounds (£50,000)' },
    ],
  },
  {
    name: 'a definition taken out', families: ['DRF', 'AMB'], tier: 'fact', anywhere: true, edits: [
      { in: 'design-us', from: '1.1 "Deliverables" means the items listed in Exhibit A.', to: '' },
      { in: 'design-us', from: '1.3 "Existing Materials" means the tools, fonts and code that Designer made or licensed before the Start Date.', to: '' },
      { in: 'design-us', from: '1.4 "Start Date" means February 15, 2027.', to: '' },
      { in: 'software-uk', from: '1.1 "Authorised User" means an employee of the Customer to whom the Customer gives a user name.', to: '' },
      { in: 'software-uk', from: '1.3 "Customer Data" means the data that an Authorised User enters into the Service.', to: '' },
      { in: 'software-uk', from: '1.6 "Start Date" means 1 May 2027.', to: '' },
      { in: 'lease-uk', from: '1.3 The "Deposit" means GBP 2,400.', to: '' },
      { in: 'mutual-nda', from: '"Start Date" means 1 December 2026.', to: '' },
      { in: 'software-uk', from: '1.2 "Business Day" means a day other than a Saturday, a Sunday or a bank holiday in England.', to: '' },
    ],
  },
  {
    name: 'a reference to a clause that is not there', families: ['DRF'], tier: 'fact', edits: [
      { in: 'design-us', from: 'Sections 7.2 and 7.3 do not limit', to: 'Sections 7.2 and 7.8 do not limit' },
      { in: 'design-us', from: 'Sections 4, 5 and 7 survive', to: 'Sections 4, 5 and 14 survive' },
      { in: 'software-uk', from: 'Clause 6.1 does not apply', to: 'Clause 6.11 does not apply' },
      { in: 'software-uk', from: 'Clauses 5.4, 6 and 8 continue', to: 'Clauses 5.7, 6 and 8 continue' },
      { in: 'supply-us', from: 'The limits in this Section 6 do not', to: 'The limits in Section 16 do not' },
      { in: 'supply-us', from: 'Sections 4.1, 5 and 6 survive', to: 'Sections 4.1, 5 through 12 survive' },
      { in: 'mutual-nda', from: 'to give effect to clause 9.3', to: 'to give effect to clause 9.8' },
      { in: 'mutual-nda', from: 'as strict as clause 3.', to: 'as strict as clause 33.' },
      { in: 'lease-uk', from: 'is limited to GBP 100,000', to: 'is, subject to clause 8.2, limited to GBP 100,000' },
      { in: 'software-uk', from: 'provided that it keeps every function', to: 'provided that, as stated in paragraph 2(c) of clause 15, it keeps every function' },
    ],
  },
  {
    name: 'a schedule or exhibit that is not there', families: ['DRF'], tier: 'fact', edits: [
      { in: 'design-us', from: 'if it does not meet Exhibit A', to: 'if it does not meet Exhibit C' },
      { in: 'design-us', from: 'in the installments shown in Exhibit B', to: 'in the installments shown in Exhibit D' },
      { in: 'software-uk', from: 'will do what Schedule 1 says', to: 'will do what Schedule 3 says' },
      { in: 'software-uk', from: 'answer a support request within four hours on a Business Day', to: 'answer support requests in line with the service levels in Schedule 2' },
      { in: 'software-uk', from: 'shall not resell the Service', to: 'shall not resell the Service and shall keep to the rules in Annex A' },
      { in: 'lease-uk', from: 'in the condition shown in Schedule 2', to: 'in the condition shown in Schedule 4' },
      { in: 'lease-uk', from: 'less the cost of repairing damage', to: 'less the costs listed in Appendix 3 and the cost of repairing damage' },
      { in: 'supply-us', from: 'The Price includes packing', to: 'The Price includes packing in the manner set forth in Exhibit B, which is attached hereto' },
      { in: 'supply-us', from: 'that the Goods conform to Exhibit A', to: 'that the Goods conform to Attachment 2' },
      { in: 'mutual-nda', from: 'security measures, including', to: 'the security measures set out in Annex 1, including' },
    ],
  },
  {
    name: 'an exhibit taken out', families: ['DRF'], tier: 'fact', anywhere: true, edits: [
      { in: 'design-us', from: 'Exhibit B: Installments', to: '' },
      { in: 'design-us', from: 'Exhibit A: Deliverables', to: '' },
      { in: 'software-uk', from: 'Schedule 1: Service and Fees', to: '' },
      { in: 'lease-uk', from: 'Schedule 2: Condition of the Premises', to: '' },
      { in: 'lease-uk', from: 'Schedule 1: Plan', to: '' },
      { in: 'supply-us', from: 'Exhibit A: Goods and Price', to: '' },
    ],
  },
  {
    name: 'a blank left open', families: ['DRF'], tier: 'fact', edits: [
      { in: 'design-us', from: 'a fixed fee of $18,500', to: 'a fixed fee of $________' },
      { in: 'design-us', from: 'ends on December 31, 2027', to: 'ends on [date]' },
      { in: 'design-us', from: 'federal holiday', to: 'holiday in [STATE]' },
      { in: 'software-uk', from: 'is limited to GBP 25,200', to: 'is limited to GBP [●]' },
      { in: 'software-uk', from: '"Start Date" means 1 May 2027', to: '"Start Date" means [insert date]' },
      { in: 'software-uk', from: 'within ten Business Days after the Customer', to: 'within [X] Business Days after the Customer' },
      { in: 'lease-uk', from: 'means GBP 14,400 per year', to: 'means £XX,XXX per year' },
      { in: 'lease-uk', from: 'Unit 4, Calder Yard', to: 'Unit ___, Calder Yard' },
      { in: 'supply-us', from: 'at 700 Harbor Road, Superior, Wisconsin, within', to: 'at <<delivery address>>, within' },
      { in: 'supply-us', from: 'on ninety (90) days', to: 'on TBD days' },
      { in: 'mutual-nda', from: 'limited to GBP 500,000', to: 'limited to £[amount]' },
      { in: 'mutual-nda', from: "the other party 30 days' notice", to: "the other party [ ] days' notice" },
      { in: 'supply-us', from: 'continues until March 31, 2029', to: 'continues until ____________, 20__' },
    ],
  },
  {
    name: 'two sums for one thing', families: ['DRF'], tier: 'fact', edits: [
      { in: 'design-us', from: 'Total		$18,500', to: 'Total Fee		$19,500' },
      { in: 'design-us', from: 'On payment of the Fee in full', to: 'On payment of the Fee of $15,800 in full' },
      { in: 'lease-uk', from: 'return the Deposit within 21 days', to: 'return the Deposit of GBP 3,600 within 21 days' },
      { in: 'lease-uk', from: 'The Rent does not change during the term', to: 'The Rent of £15,400 per year does not change during the term' },
      { in: 'lease-uk', from: 'shall refund the Rent that', to: 'shall refund the Rent (GBP 16,800 per year) that' },
    ],
  },
  {
    name: 'a sum that does not add up', families: ['DRF'], tier: 'fact', edits: [
      { in: 'design-us', from: 'Total		$18,500', to: 'Total		$19,500' },
      { in: 'design-us', from: 'Delivery of the online shop	$7,000', to: 'Delivery of the online shop	$7,500' },
      { in: 'design-us', from: 'Third	Completion	$6,000', to: 'Third	Completion	$600' },
      { in: 'software-uk', from: 'Total	GBP 12,600', to: 'Total	GBP 13,600' },
      { in: 'software-uk', from: 'Hours module	GBP 3,600', to: 'Hours module	GBP 6,300' },
      { in: 'software-uk', from: 'Payroll link	GBP 1,200', to: 'Payroll link	GBP 1,250' },
    ],
  },
  {
    name: 'instalments that do not make the price', families: ['DRF'], tier: 'fact', edits: [
      { in: 'software-uk', from: 'pay the Fees in four equal instalments of GBP 3,150', to: 'pay the Fees of GBP 12,600 in four equal instalments of GBP 3,250' },
      { in: 'lease-uk', from: 'pay the Rent in monthly instalments of GBP 1,200', to: 'pay the Rent of GBP 14,400 per year in twelve equal monthly instalments of GBP 1,400' },
      { in: 'design-us', from: 'in the installments shown in Exhibit B', to: 'in five equal installments of $3,900 each' },
    ],
  },
  {
    name: 'a word with two meanings', families: ['DRF'], tier: 'fact', edits: [
      { in: 'design-us', from: '4.3 Client owns', to: '4.3 For this Section 4, "Deliverables" means all files that Designer makes, drafts included. Client owns' },
      { in: 'design-us', from: '6.1 Each party', to: '6.1 "Start Date" means the day on which Client pays the first installment. Each party' },
      { in: 'software-uk', from: '4.2 The Customer', to: '4.2 "Fees" means the sums that the Supplier invoices from time to time. The Customer' },
      { in: 'software-uk', from: '5.2 The Customer owns the Customer Data.', to: '5.2 "Customer Data" means the data and reports that the Service produces. The Customer owns the Customer Data.' },
      { in: 'supply-us', from: '3.2 The Price', to: '3.2 "Price" means the price in Seller\'s catalog on the date of delivery. The Price' },
      { in: 'supply-us', from: '4.2 Each party', to: '4.2 "Goods" means all lumber and hardware that Seller delivers to Buyer. Each party' },
      { in: 'mutual-nda', from: '13.6 A person', to: '13.6 "Representatives" means the staff and the financing sources of either party. A person' },
      { in: 'mutual-nda', from: '3.2 The Recipient must use', to: '3.2 "Confidential Information" means all information of the Discloser in any form. The Recipient must use' },
    ],
  },
  {
    name: 'a day that is not in the calendar', families: ['DRF'], tier: 'fact', edits: [
      { in: 'design-us', from: 'by July 30, 2027', to: 'by June 31, 2027' },
      { in: 'design-us', from: 'delivered by April 30, 2027', to: 'delivered by April 31, 2027' },
      { in: 'design-us', from: 'means February 15, 2027', to: 'means February 30, 2027' },
      { in: 'software-uk', from: 'ends on 30 April 2029', to: 'ends on 31 April 2029' },
      { in: 'software-uk', from: 'before 1 May 2029', to: 'before 31 November 2029' },
      { in: 'lease-uk', from: 'to 29 February 2032', to: 'to 29 February 2031' },
      { in: 'lease-uk', from: 'end this lease on 1 March 2030', to: 'end this lease on the 31st of September 2030' },
      { in: 'supply-us', from: 'continues until March 31, 2029', to: 'continues until February 29, 2029' },
      { in: 'supply-us', from: 'starts on April 1, 2027', to: 'starts on 04/31/2027' },
      { in: 'mutual-nda', from: 'means 30 November 2028', to: 'means 31 November 2028' },
    ],
  },
  {
    name: 'the wrong day of the week', families: ['DRF'], tier: 'fact', edits: [
      { in: 'design-us', from: 'Monday, February 1, 2027', to: 'Tuesday, February 1, 2027' },
      { in: 'lease-uk', from: 'Thursday 14 January 2027', to: 'Friday 14 January 2027' },
      { in: 'design-us', from: 'by July 30, 2027', to: 'by Monday, July 30, 2027' },
      { in: 'software-uk', from: 'is dated 5 April 2027', to: 'is dated Wednesday 5 April 2027' },
      { in: 'supply-us', from: 'as of March 8, 2027', to: 'as of Sunday, March 8, 2027' },
      { in: 'lease-uk', from: 'from 1 March 2027 to', to: 'from Tuesday, 1 March 2027 to' },
      { in: 'mutual-nda', from: 'means 1 December 2026', to: 'means Wednesday, 1st December 2026' },
      { in: 'software-uk', from: 'ends on 30 April 2029', to: 'ends on Sunday 30th April 2029' },
    ],
  },
  {
    name: 'an end before the beginning', families: ['DRF'], tier: 'fact', edits: [
      { in: 'lease-uk', from: '1 March 2027 to 29 February 2032', to: '1 March 2027 to 28 February 2022' },
      { in: 'supply-us', from: 'continues until March 31, 2029', to: 'continues until March 31, 2026' },
      { in: 'mutual-nda', from: 'means 30 November 2028', to: 'means 30 November 2025' },
      { in: 'software-uk', from: 'ends on 30 April 2029', to: 'ends on 30 April 2026' },
      { in: 'design-us', from: 'ends on December 31, 2027', to: 'ends on December 31, 2026' },
    ],
  },
  {
    name: 'a signature of somebody else', families: ['DRF'], tier: 'fact', anywhere: true, clauses: [
      { at: 'sign-strong', how: 'put', texts: ['Hollin & Marsh Outdoors, Inc.'], in: ['design-us'] },
      { at: 'sign-weak', how: 'put', texts: ['Petra Lindqvist Design LLC'], in: ['design-us'] },
      { at: 'sign-strong', how: 'put', texts: ['Fernlea Software Limited', 'Fernlea Rota Systems PLC'], in: ['software-uk'] },
      { at: 'sign-weak', how: 'put', texts: ['Ashcombe Nurseries Limited', 'Kestrel Retail Holdings Limited'], in: ['software-uk'] },
      { at: 'sign-strong', how: 'put', texts: ['Calder Wharf Properties Limited'], in: ['lease-uk'] },
      { at: 'sign-weak', how: 'put', texts: ['Brambley Bicycle Repairs Limited'], in: ['lease-uk'] },
      { at: 'sign-strong', how: 'put', texts: ['Tamarack Timber Works, Inc.'], in: ['supply-us'] },
      { at: 'sign-weak', how: 'put', texts: ['Loon Lake Interiors Company'], in: ['supply-us'] },
    ],
  },
  {
    name: 'a party’s name changed in the text', families: ['DRF'], tier: 'fact', clauses: [
      { at: 'notices', how: 'add', in: ['design-us'], texts: ['Notices to Hollin & Marsh Outfitters, LLC must be marked for its finance team.'] },
      { at: 'notices', how: 'add', in: ['software-uk'], texts: ['Notices to Fernlea Rota Systems LLP must be marked for the company secretary.'] },
      { at: 'notices', how: 'add', in: ['supply-us'], texts: ['A copy of each notice to Tamarack Mill Works, LLC goes to its controller.'] },
    ],
  },
  {
    name: 'a drafting note left in', families: ['DRF'], tier: 'fact', clauses: [
      { at: 'cap', how: 'add', texts: ['[Note to draft: client to confirm the limit.]', '[NTD: are we happy with this?]', '[Drafting note: check against the insurance.]'] },
      { at: 'fee', how: 'add', texts: ['[Comment: Sam to check with finance before this goes out]', '(DN: to be discussed with the other side)'] },
      { at: 'term', how: 'add', texts: ['[To be confirmed by legal]', '[OPEN POINT – business to decide]', '[Delete if not applicable]'] },
    ],
  },
  {
    name: 'a mark of a draft', families: ['DRF'], tier: 'fact', edits: [
      { in: 'design-us', from: 'WEBSITE DESIGN AGREEMENT', to: 'DRAFT 3 – January 12, 2027\nWEBSITE DESIGN AGREEMENT' },
      { in: 'design-us', from: 'WEBSITE DESIGN AGREEMENT', to: 'WEBSITE DESIGN AGREEMENT (DRAFT)' },
      { in: 'software-uk', from: 'SOFTWARE SUBSCRIPTION AGREEMENT', to: 'Draft for discussion purposes only\nSOFTWARE SUBSCRIPTION AGREEMENT' },
      { in: 'software-uk', from: 'Signatures', to: 'Draft (2): 18 March 2027\nSignatures' },
      { in: 'lease-uk', from: 'LEASE OF A WORKSHOP', to: 'Subject to contract\nLEASE OF A WORKSHOP' },
      { in: 'lease-uk', from: 'LEASE OF A WORKSHOP', to: 'DRAFT – NOT FOR SIGNATURE\nLEASE OF A WORKSHOP' },
      { in: 'supply-us', from: 'SUPPLY AGREEMENT', to: 'TMW Draft of 2/12/27\nSUPPLY AGREEMENT' },
      { in: 'supply-us', from: 'Signature page', to: 'Confidential draft – for review only\nSignature page' },
      { in: 'mutual-nda', from: 'Dated 16 November 2026', to: 'DRAFT v2\nDated 16 November 2026' },
    ],
  },
  {
    name: 'a role left over from another contract', families: ['DRF'], tier: 'fact', clauses: [
      { at: 'force', how: 'add', texts: ['The Licensee shall tell the Licensor of the event.', 'The Franchisee shall resume work as soon as the event ends.'] },
      { at: 'notices', how: 'add', texts: ['The Borrower shall keep its address up to date.', 'The Employee may give notice by email.', 'The Consultant shall confirm receipt of each notice.'] },
      { at: 'repair', how: 'add', texts: ['The Contractor shall bear the cost of carriage.', 'The Lessor may inspect the work at any time during office hours.', 'Distributor shall report faults by email.'] },
    ],
  },
  {
    name: 'two laws', families: ['DRF', 'DSP', 'X'], tier: 'fact', clauses: [
      { at: 'entire', how: 'add', in: ['design-us', 'supply-us'], texts: ['This Agreement is governed by the laws of the State of New York.', 'The laws of the State of Texas govern all matters arising out of this Agreement.', 'The parties’ rights are governed by and construed under California law.'] },
      { at: 'entire', how: 'add', in: ['software-uk', 'lease-uk', 'mutual-nda'], texts: ['{this} is governed by the law of Scotland.', 'The laws of Ireland apply to {this}.', 'Any dispute under {this} is governed by the laws of the State of Delaware.'] },
    ],
  },
  {
    name: 'two notice periods', families: ['DRF'], tier: 'fact', clauses: [
      { at: 'notices', how: 'add', in: ['design-us', 'software-uk', 'supply-us'], texts: ['Notice of termination for convenience must be given at least 120 days before the date on which {this} is to end.', 'A party that wishes to terminate {this} without cause shall give the other party forty-five (45) days\' written notice.', 'Either party may terminate {this} on 10 days\' notice.'] },
    ],
  },
  {
    name: 'two dates or lengths for one thing', families: ['DRF'], tier: 'fact', clauses: [
      { at: 'entire', how: 'add', in: ['design-us', 'software-uk'], texts: ['The Start Date is 1 June 2027.'] },
      { at: 'def-start', how: 'add', in: ['design-us'], texts: ['This Agreement begins on March 1, 2027.'] },
      { at: 'survive', how: 'add', in: ['software-uk'], texts: ['This agreement ends on 31 December 2028.'] },
      { at: 'survive', how: 'add', in: ['supply-us'], texts: ['This Agreement starts on May 1, 2027.', 'This Agreement expires on December 31, 2027.'] },
    ],
  },
  {
    name: 'numbers that jump or repeat', families: ['DRF'], tier: 'fact', anywhere: true, edits: [
      { in: 'design-us', from: '4.2 Designer keeps', to: '4.5 Designer keeps' },
      { in: 'design-us', from: '7.3 Each party', to: '7.2 Each party' },
      { in: 'software-uk', from: '4.3 Either party', to: '4.2 Either party' },
      { in: 'software-uk', from: '8.2 Neither', to: '8.6 Neither' },
      { in: 'lease-uk', from: '4.3 The Landlord may enter', to: '4.2 The Landlord may enter' },
      { in: 'supply-us', from: '3.3 Buyer shall pay', to: '3.7 Buyer shall pay' },
      { in: 'mutual-nda', from: '12.3 This agreement', to: '12.5 This agreement' },
    ],
  },
  {
    name: 'a date that reads two ways', families: ['AMB'], tier: 'fact', edits: [
      { in: 'design-us', from: 'by July 30, 2027', to: 'by 07/06/2027' },
      { in: 'software-uk', from: 'ends on 30 April 2029', to: 'ends on 04/05/2029' },
      { in: 'lease-uk', from: 'end this lease on 1 March 2030', to: 'end this lease on 1/3/2030' },
      { in: 'supply-us', from: 'as of March 8, 2027', to: 'as of 3/8/27' },
    ],
  },
]
