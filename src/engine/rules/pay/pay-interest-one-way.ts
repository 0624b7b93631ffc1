import { heldByOne } from '../held-by-one'
import { rule } from '../rule'

export default rule({
  id: 'pay-interest-one-way', severity: 1, tier: 'likely',
  title: 'Only one side charges interest when money is late',
  why: 'If they are late with a refund or a credit, the wait costs them nothing.',
  ask: 'Could the same interest run on whatever either of us pays late?',
  fallback: 'The same rate both ways.',
  sources: ['ACL s 25, the test of imbalance'], labels: [],
  find: heldByOne('late-interest'),
  flags: [
    'The Supplier serves the Customer.\n«The Supplier may charge interest of 1% per month on late payments by the Customer.»',
    'The Landlord lets the shop to the Tenant.\n«The Landlord may charge interest of 6% per year on overdue rent.»',
    'The Provider serves the Client.\n«Provider may charge interest on overdue invoices at 1% per month.»',
  ],
  passes: [
    'The Supplier serves the Customer.\nEither party may charge interest of 1% per month on late payments by the other.',
    'The Landlord lets the shop to the Tenant.\nThe Landlord may charge a fee for a lost key.',
    'The Provider serves the Client.\nProvider shall not charge interest on overdue invoices.',
  ],
})
