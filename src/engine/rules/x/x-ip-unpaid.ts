import { rule } from '../rule'
import { found, together } from './together'

export default rule({
  id: 'x-ip-unpaid', severity: 4, tier: 'likely',
  title: 'The rights pass first, and the money is far away',
  why: 'Once the work is theirs, nothing is left that makes an invoice urgent.',
  ask: 'Could ownership move when the money moves?',
  fallback: 'Rights pass on full payment; until then they may use the work under a licence.',
  sources: ['Practitioners’ checklists'], labels: ['cuad:ip-ownership-assignment'],
  find: together([found('ipr-before-payment'), found('pay-long', 'pay-start', 'pay-when-paid', 'pay-withhold', 'pay-subjective', 'amb-satisfaction')]),
  flags: [
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nAll copyright in the designs vests in the Client «upon creation». The Client shall pay each invoice within «90 days» after receipt of the invoice.',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nThe designs shall be owned by the Client «from the moment of their creation».\n«The Client may withhold any» sums from the Designer for any reason.',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nThe Client shall pay each invoice within «75 days» from the invoice date.\nThe Designer assigns all rights in each design to the Client «on delivery».',
  ],
  passes: [
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nAll copyright in the designs vests in the Client upon creation. The Client shall pay each invoice within 14 days after receipt of the invoice.',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nAll copyright in the designs vests in the Client upon payment of the last invoice. The Client shall pay each invoice within 90 days after receipt of the invoice.',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nThe Client shall pay each invoice within 90 days after receipt of the invoice.',
  ],
})
