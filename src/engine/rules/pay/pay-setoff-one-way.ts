import { heldByOne } from '../held-by-one'
import { rule } from '../rule'

export default rule({
  id: 'pay-setoff-one-way', severity: 2, tier: 'likely', together: true,
  title: 'Only one side may deduct what it thinks it is owed',
  why: 'They could keep your money on a claim that you dispute, and you could not do the same.',
  ask: 'Could deductions be limited to sums that we have agreed or a court has decided, for both of us?',
  fallback: 'Either may set off what is agreed or decided, after written notice.',
  sources: ['ACL s 25(a)', '93/13 Annex 1(b), written for consumers'], labels: ['acl:a', '93/13:b'],
  yieldsTo: ['emp-deductions', 'lea-deposit', 'pay-withhold'],
  find: heldByOne('set-off', { except: /\btax(?:es|ing)?\b|\bsecurity deposit\b/i }),
  flags: [
    'The Supplier sells to the Buyer.\n«The Buyer may set off any amount that the Supplier owes it.»',
    'The Publisher prints the book of the Author.\n«The Publisher may deduct from any sum payable to the Author what the Author owes.»',
    'The Client engages the Agency.\n«The Client is entitled to offset its claims against amounts due to the Agency.»',
  ],
  passes: [
    'The Supplier sells to the Buyer.\nEither party may set off any amount that the other owes it.',
    'The Publisher prints the book of the Author.\nThe Publisher may deduct taxes from any sum payable to the Author.',
    'The Client engages the Agency.\nThe Client may offset amounts due to the Agency. The Agency may offset amounts due to the Client.',
  ],
})
