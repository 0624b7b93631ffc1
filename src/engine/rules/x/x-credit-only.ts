import { areOnlineTerms } from '../voice'
import { rule } from '../rule'
import { found, together } from './together'

export default rule({
  id: 'x-credit-only', severity: 3, tier: 'likely',
  title: 'As it is, little to claim, and one remedy only',
  why: 'A service that keeps failing can neither be left nor charged back.',
  ask: 'After how many failures may we leave, with the unused part paid back?',
  fallback: 'A way out after three misses in six months.',
  sources: ['Practitioners’ checklists'], labels: ['cuad:cap-on-liability'],
  find: together([found('lia-sole-remedy'), found('war-as-is', 'war-disclaimed'), found('lia-low-cap', 'lia-excludes-all', 'lia-direct-excluded')], reading => areOnlineTerms(reading.contract)),
  flags: [
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nA service credit is «Customer’s sole and exclusive remedy» for any outage.\nThe «Services are provided "as is"».\nThe total liability of the Provider shall not exceed «$100».',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe «Service is provided “as is”».\nThe total liability of the Provider is limited to «fifty euros».\nRe-performance shall be «Customer’s sole remedy» for a fault.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe total liability of the Provider shall not exceed «$80».\nA refund is «Customer’s sole and exclusive remedy» for a failure of the Service.\nThe «Services are provided "as is"».',
  ],
  passes: [
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nA service credit is Customer’s sole and exclusive remedy for any outage.\nThe Provider warrants the Services.\nThe total liability of the Provider shall not exceed $100.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Services are provided "as is".\nThe total liability of the Provider shall not exceed $100.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nA service credit is Customer’s sole and exclusive remedy for any outage.\nThe Services are provided "as is".\nThe total liability of the Provider shall not exceed the fees of two years.',
  ],
})
