import { areOnlineTerms } from '../voice'
import { rule } from '../rule'
import { found, together } from './together'

export default rule({
  id: 'x-policy-beats-contract', severity: 3, tier: 'judgement',
  title: 'Their web pages are part of the contract, and they may rewrite them',
  why: 'What both of you sign can be emptied by a change to a page.',
  ask: 'Could the signed text win over the web pages, and the pages be attached as they are today?',
  fallback: 'The contract first; pages with a date, attached.',
  sources: ['93/13 Annex 1(i) and (j), written for consumers'], labels: ['93/13:i', '93/13:j'],
  find: together([found('drf-url-incorporated'), found('chg-policies', 'chg-by-posting', 'chg-terms')], reading => areOnlineTerms(reading.contract)),
  flags: [
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Provider’s policies at «https://alder.example/policies» form part of this Agreement.\nThe Customer shall «comply with the Provider’s policies as amended from time to time».',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Customer shall comply with the rules found at «www.alder.example/rules».\n«The Provider may amend this Agreement» at any time. The Customer shall comply.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Customer will «follow all guidelines that the Provider may from time to time» send it.\nThe terms at «https://alder.example/terms» form part of this Agreement.',
  ],
  passes: [
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Provider’s policies at https://alder.example/policies form part of this Agreement.\nThe policies do not change during the term.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Provider’s policies are attached.\nThe Customer shall comply with the Provider’s policies as amended from time to time.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Provider’s site is at https://alder.example/policies.\nThe Provider may amend this Agreement at any time. The Customer shall comply.',
  ],
})
