import { rule } from '../rule'
import { found, together } from './together'

export default rule({
  id: 'x-indemnity-no-cap', severity: 4, tier: 'likely',
  title: 'You cover everything without a limit, and only they have one',
  why: 'A small job can end a firm: your side of the risk has no top, theirs has.',
  ask: 'Which claims truly need to be unlimited, and could the same limit hold for both?',
  fallback: 'The same limit for both, two or three times the yearly fees for claims by others.',
  sources: [], labels: ['cuad:uncapped-liability'],
  find: together([found('ind-any-and-all', 'ind-one-way', 'ind-their-fault'), found('lia-one-way-cap', 'lia-cap-theirs')]),
  flags: [
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nThe Designer shall indemnify the Client against «any and all claims arising out of this Agreement».\n«The total liability of the Client shall not exceed the fees paid.»',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\n«The Customer shall indemnify the Provider against all claims by third parties.»\n«The Provider’s total liability under this Agreement shall not exceed the fees paid.»',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\n«The liability of the Provider shall not exceed EUR 9,000.»\n«The Customer shall indemnify and hold harmless the Provider from any loss.»',
  ],
  passes: [
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nThe Designer shall indemnify the Client against any and all claims arising out of this Agreement.\nThe total liability of each party shall not exceed the fees paid.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nEach party shall indemnify the other against claims by third parties.\nThe Provider’s total liability under this Agreement shall not exceed the fees paid.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Provider shall indemnify the Customer against claims by third parties.\nThe Provider’s total liability under this Agreement shall not exceed the fees paid.',
  ],
})
