import { rule } from '../rule'
import { uneven } from '../uneven'

export default rule({
  id: 'mtr-cure-uneven', severity: 2, tier: 'fact',
  title: 'One of you has less time to put a breach right',
  why: 'The side with fewer days can lose the contract over what the other side may still mend.',
  ask: 'May we both have 30 days?',
  fallback: '30 days for both, ten for money.',
  sources: ['ACL s 24'], labels: [],
  find: uneven(['cure'], (own, other) => `${own.holder} has ${Math.round(own.value)} days, ${other.holder} ${Math.round(other.value)}.`),
  flags: [
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier shall have «10 days» from notice of a breach to cure it.\nThe Customer shall have «45 days» from notice of a breach to cure it.',
    'This Agreement is between Alder Ltd (the “Agent”) and Birch Ltd (the “Client”).\nThe Agent shall remedy a breach within «five days» of notice.\nThe Client shall remedy a breach within «30 days» of notice.',
    'This Agreement is between Alder Ltd (the “Licensor”) and Birch Ltd (the “Licensee”).\nThe Licensee has «one week» to cure a breach.\nThe Licensor has «three weeks» to cure a breach.',
  ],
  passes: [
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier shall have 30 days from notice of a breach to cure it.\nThe Customer shall have 30 days from notice of a breach to cure it.',
    'This Agreement is between Alder Ltd (the “Agent”) and Birch Ltd (the “Client”).\nEither party shall remedy a breach within five days of notice.',
    'This Agreement is between Alder Ltd (the “Licensor”) and Birch Ltd (the “Licensee”).\nThe Licensee has one week to cure a breach.',
  ],
})
