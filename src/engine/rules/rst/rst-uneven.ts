import { rule } from '../rule'
import { uneven } from '../uneven'

export default rule({
  id: 'rst-uneven', severity: 2, tier: 'fact',
  title: 'One of you may not compete for longer than the other',
  why: 'They may come into your trade while you still have to stay out of theirs.',
  ask: 'Could the ban end on the same day for both of us?',
  fallback: 'The same six months for both, or no ban at all.',
  sources: ['ACL s 25(a)'], labels: ['acl:a', 'cuad:non-compete'],
  find: uneven(['restraint'], (own, other) => `${own.holder} is bound for about ${Math.round(own.value / 30.4)} months, ${other.holder} for about ${Math.round(other.value / 30.4)}.`),
  flags: [
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier shall not compete with the Customer for «six months» after the end.\nThe Customer shall not compete with the Supplier for «two years» after the end.',
    'This Agreement is between Alder Ltd (the “Agent”) and Birch Ltd (the “Client”).\nFor a period of «24 months» after the end the Agent shall not compete with the Client.\nFor a period of «6 months» after the end the Client shall not compete with the Agent.',
    'This Agreement is between Alder Ltd (the “Maker”) and Birch Ltd (the “Shop”).\nThe Shop shall not compete with the Maker for «one year».\nThe Maker shall not compete with the Shop for «90 days».',
  ],
  passes: [
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier shall not compete with the Customer for six months after the end.\nThe Customer shall not compete with the Supplier for six months after the end.',
    'This Agreement is between Alder Ltd (the “Agent”) and Birch Ltd (the “Client”).\nFor a period of 24 months after the end the Agent shall not compete with the Client.',
    'This Agreement is between Alder Ltd (the “Maker”) and Birch Ltd (the “Shop”).\nNeither party shall compete with the other for one year.',
  ],
})
