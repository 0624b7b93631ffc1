import { sumInWords } from '../figures'
import { rule } from '../rule'
import { uneven } from '../uneven'

export default rule({
  id: 'mtr-cap-uneven', severity: 3, tier: 'likely',
  title: 'One of you answers for far more than the other',
  why: 'The same failure costs one side little and the other side a lot.',
  ask: 'Can both limits use the same formula?',
  fallback: 'One limit for both: twelve months’ fees.',
  sources: ['ACL s 25(a)'], labels: ['acl:a', 'cuad:cap-on-liability'],
  find: uneven(['cap', 'capMonths'], (own, other) => (own.what === 'cap'
    ? `${own.holder} answers for up to ${sumInWords(own.value, own.unit || undefined)}, ${other.holder} for up to ${sumInWords(other.value, other.unit || undefined)}.`
    : `${own.holder} answers for ${own.value} months of fees, ${other.holder} for ${other.value}.`)),
  flags: [
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier’s total liability under this Agreement shall not exceed «$10,000».\nThe Customer’s total liability under this Agreement shall not exceed «$500,000».',
    'This Agreement is between Alder Ltd (the “Agent”) and Birch Ltd (the “Client”).\nThe total liability of the Agent under this Agreement shall not exceed «EUR 90,000».\nThe total liability of the Client under this Agreement shall not exceed «EUR 5,000».',
    'This Agreement is between Alder Ltd (the “Licensor”) and Birch Ltd (the “Licensee”).\nThe Licensor’s aggregate liability is limited to «£1,000».\nThe Licensee’s aggregate liability is limited to «£20,000».',
  ],
  passes: [
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier’s total liability under this Agreement shall not exceed $10,000.\nThe Customer’s total liability under this Agreement shall not exceed $10,000.',
    'This Agreement is between Alder Ltd (the “Agent”) and Birch Ltd (the “Client”).\nThe total liability of each party under this Agreement shall not exceed EUR 90,000.',
    'This Agreement is between Alder Ltd (the “Licensor”) and Birch Ltd (the “Licensee”).\nThe Licensor’s aggregate liability is limited to £1,000.\nThe Licensee pays £20,000.',
  ],
})
