import { onNamed } from '../bearer'
import { counterparty, words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

export default rule({
  id: 'lia-unlimited-one-way', severity: 4, tier: 'likely', oneSided: true, together: true,
  yieldsTo: ['lia-one-way-cap'],
  title: 'One side answers without any limit',
  why: 'One bad day could cost more than the whole contract is worth, and only one of you carries that.',
  ask: 'Could we both have a limit, such as what is paid in a year?',
  fallback: 'Each of us is liable up to the sums paid or payable in the last 12 months, except for what cannot be limited.',
  sources: ['Practitioners’ closing checklists'], labels: ['cuad:uncapped-liability'],
  find: words({
    triggers: ['unlimited', 'limit', 'limited'],
    match: /\b(?:(?:the )?[A-Z]\w+['’]s? (?:total )?liability\b[^.;]{0,60}?\b(?:is|shall be|remains) (?:unlimited|not limited|without limit)\b|(?:the )?[A-Z]\w+ (?:is|shall be|remains|will be) (?:fully )?liable without (?:any )?limit(?:ation)?\b|(?:the )?[A-Z]\w+ (?:has|bears|accepts) unlimited liability\b)/i,
    unless: /\b(?:either|each|both|any|no|neither|indemnifying|other) part|parties|\bfraud|death|personal injury|wil+ful|gross|infring|confidential|indemnit|indemnif|not limited to|without limitation,|breach of (?:section|clause)/i,
    when: (found, sentence, reading) => !areOnlineTerms(reading.contract) && counterparty(reading, onNamed(found, sentence, reading)) !== undefined,
    against: onNamed,
  }),
  flags: [
    'This Agreement is between Alder Works Ltd (the “Mill”) and Birch Ltd (the “Baker”).\n«The Baker is liable without limit» for any breach of this Agreement.',
    'This Agreement is between Alder Works Ltd (the “Mill”) and Birch Ltd (the “Baker”).\n«The Baker’s liability under this Agreement is not limited».',
    'This Agreement is between Alder Works Ltd (the “Mill”) and Birch Ltd (the “Baker”).\n«The Baker has unlimited liability» for the oven.',
  ],
  passes: [
    'This Agreement is between Alder Works Ltd (the “Mill”) and Birch Ltd (the “Baker”).\nEach party is liable without limit for any breach of this Agreement.',
    'This Agreement is between Alder Works Ltd (the “Mill”) and Birch Ltd (the “Baker”).\nThe Baker’s liability for fraud is not limited.',
    'This Agreement is between Alder Works Ltd (the “Mill”) and Birch Ltd (the “Baker”).\nThe Baker has an unlimited supply of flour.',
  ],
})
