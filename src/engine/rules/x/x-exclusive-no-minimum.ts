import { rule } from '../rule'
import { found, together } from './together'

export default rule({
  id: 'x-exclusive-no-minimum', severity: 4, tier: 'likely',
  title: 'You may deal with nobody else, and they may drop you',
  why: 'You turn others away; they owe you no volume, and leave when they like.',
  ask: 'What volume or fee goes with dealing only with you?',
  fallback: 'A minimum, or free to work for others after three quiet months.',
  sources: [], labels: ['cuad:exclusivity'],
  find: together([found('rst-exclusive'), found('ter-one-way')], ({ provisions, contract }) => provisions.some(({ kind }) => kind === 'minimum-commitment') || contract.words.has('retainer')),
  flags: [
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nThe Designer «shall not work for any other person» during the term.\n«The Client may terminate this Agreement for convenience upon ten days written notice to the Designer.»',
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Buyer”).\nThe Buyer «shall purchase all of its requirements» of flour from the Supplier.\n«The Supplier may terminate this Agreement at any time, with or without cause, upon ten days notice to the Buyer.»',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\n«The Client may terminate this Agreement for any reason or no reason on 60 days written notice.»\nThe Designer «shall not provide services to any other client» during the term.',
  ],
  passes: [
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nThe Designer may work for any other person during the term.\nThe Client may terminate this Agreement for convenience upon ten days written notice to the Designer.',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nThe Designer shall not work for any other person during the term.\nEither party may terminate this Agreement for convenience upon ten days written notice.',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nThe Designer shall not work for any other person during the term, and the Client pays a monthly retainer of USD 900.\nThe Client may terminate this Agreement for convenience upon ten days written notice to the Designer.',
  ],
})
