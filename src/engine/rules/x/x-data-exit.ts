import { rule } from '../rule'
import { found, together } from './together'

export default rule({
  id: 'x-data-exit', severity: 3, tier: 'judgement',
  title: 'They may use your data for themselves, and you may not take it with you',
  why: 'You leave, your data stays, and it goes on working for them.',
  ask: 'What happens to our data on the day after we leave?',
  fallback: 'A copy for us, then deletion; the right to use it ends with the contract.',
  sources: ['EU Data Act Article 13(5)(b), (c) and (e), written for data contracts'], labels: [],
  find: together([found('dat-rights', 'ipr-ai-training', 'ipr-perpetual'), found('dat-no-export', 'dat-export-fee')]),
  flags: [
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Provider may «use Customer Data for any purpose», now or later.\nWhen this contract ends, Provider «may delete Customer Data immediately».',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nCustomer hereby grants to Provider an irrevocable right to «use Customer Data for any purpose».\nAfter the end the Provider has «no duty to keep Customer Data».',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nAfter the end the Provider has «no duty to keep Customer Data».\nThe Provider may «use Customer Data for any purpose».',
  ],
  passes: [
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Provider may use Customer Data only to run the Service.\nWhen this contract ends, Provider may delete Customer Data immediately.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Provider may use Customer Data for any purpose, now or later.\nWhen this contract ends, Provider returns Customer Data within ten days.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nEach party may delete the data of the other when this contract ends.',
  ],
})
