import { rule } from '../rule'
import { uneven } from '../uneven'

export default rule({
  id: 'mtr-interest-uneven', severity: 1, tier: 'fact',
  title: 'Late payments cost one of you more than the other',
  why: 'When they owe you a refund or a credit, waiting is cheap for them.',
  ask: 'Could the same rate run on whatever either of us pays late?',
  fallback: 'One rate, both ways.',
  sources: ['ACL s 24'], labels: [],
  find: uneven(['interest'], (own, other) => `${other.holder} may charge ${other.value}%, ${own.holder} ${own.value}%.`),
  flags: [
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier may charge interest of «12%» per annum on late payments.\nThe Customer may charge interest of «4%» per annum on late payments.',
    'This Agreement is between Alder Ltd (the “Agent”) and Birch Ltd (the “Client”).\nThe Client may charge interest of «1%» per month on overdue amounts.\nThe Agent may charge interest of «2%» per month on overdue amounts.',
    'This Agreement is between Alder Ltd (the “Licensor”) and Birch Ltd (the “Licensee”).\nThe Licensor may claim interest at «10%» a year on late royalties.\nThe Licensee may claim interest at «3%» a year on late refunds.',
  ],
  passes: [
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier may charge interest of 4% per annum on late payments.\nThe Customer may charge interest of 4% per annum on late payments.',
    'This Agreement is between Alder Ltd (the “Agent”) and Birch Ltd (the “Client”).\nEither party may charge interest of 1% per month on overdue amounts.',
    'This Agreement is between Alder Ltd (the “Licensor”) and Birch Ltd (the “Licensee”).\nThe Licensor may claim interest at 10% a year on late royalties.\nThe Licensee may claim interest at 1% a month on late refunds.',
  ],
})
