import { onPayer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'dat-export-fee', severity: 2, tier: 'likely',
  title: 'Taking your own data out costs extra',
  why: 'The price is theirs to name at the moment when you most need the data.',
  ask: 'What would it cost, and could one full copy be free?',
  fallback: 'One copy in a common format free of charge; more help at the prices agreed today.',
  sources: ['EU Data Act Article 25, written for data contracts'], labels: [],
  find: words({
    triggers: ['charged', 'charge', 'fee', 'fees', 'rates', 'cost', 'expense', 'billed', 'invoiced', 'payable'],
    match: /\b(?:transfer|export|return|retriev\w+|migrat\w+|extract\w*|copy) (?:of|or \w+ of|or \w+ing of)? ?(?:the |its |your )?(?:customer|client|user|subscriber|your)? ?(?:['’]s )?(?:\w+ )?data\b[^.;]{0,120}?\b(?:(?:is|are|shall be|will be|be) (?:\w+ )?(?:charged|subject to|payable|invoiced|billed)|for a fee|at (?:the )?(?:\w+['’]s|its|our) (?:then[- ])?(?:current |standard |usual |prevailing )?(?:rates|fees)|at (?:customer|client|your)['’]?s? (?:sole )?(?:cost|expense))/i,
    unless: /\b(?:free|no (?:charge|fee|cost)|without (?:charge|fee|cost)|not (?:be )?charged|once|additional cop|second|data charges|data rates|message and data)\b/i,
    against: onPayer,
  }),
  flags: [
    'Any help with the «transfer of Customer Data is charged» at Provider’s rates in force at that time.',
    'The «export of your data will be billed» by the hour.',
    'The Provider will supply a «copy of the Customer Data for a fee».',
  ],
  passes: [
    'Any help with the transfer of Customer Data is free.',
    'The export of your data will be ready within a week.',
    'The Provider will supply a copy of the Customer Data for a month.',
  ],
})
