import { onPayer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'ter-early-fee', severity: 3, tier: 'likely', together: true,
  title: 'Leaving early costs a fee or the rest of the price',
  why: 'The way out may cost more than staying, even when the other side’s loss is small.',
  ask: 'What loss does this sum cover, and would we owe it if you are the one who fails?',
  fallback: 'A sum that falls every month, and nothing when they are in breach.',
  sources: ['93/13 Annex 1(e), written for consumers', 'ACL s 25(c)'], labels: ['93/13:e', 'acl:c', 'cuad:liquidated-damages'],
  find: words({
    triggers: ['termination', 'terminates', 'terminate', 'terminated', 'cancellation', 'cancel', 'cancels', 'accelerated', 'exit', 'early', 'ends', 'rest', 'remainder'],
    match: /\b(?:(?:pay|charge[ds]?|owe|liable for|incur|subject to)\b[^.;]{0,80}?\b(?:early (?:termination|cancellation|exit) (?:fees?|charges?|penalt(?:y|ies))|(?:termination|cancellation|exit|break(?:age)?) (?:fees?|charges?|penalt(?:y|ies)))|early (?:termination|cancellation) (?:fees?|charges?) (?:of|equal|shall|will|is|are|applies|apply|in the amount)|(?:all|any) (?:remaining|unpaid|outstanding|future) (?:fees|payments|sums|amounts|instal(?:l)?ments|rent|charges)[^.;]{0,100}?(?:through|until|for|during|over) (?:the )?(?:end|remainder|remaining|balance|rest)\b[^.;]{0,60}?(?:becomes?|shall be|will be|is|are|be) (?:immediately )?(?:due|payable|accelerated)|\b(?:the|all)(?: the)? (?:fees|rent|charges|sums|payments) for the (?:rest|remainder|balance|unexpired part) of the (?:\w+ )?(?:term|period)\b[^.;]{0,30}?(?:becomes?|shall be|will be|is|are|falls?) (?:immediately )?(?:due|payable)|(?:pay|owe|liable for)[^.;]{0,60}?(?:fees|rent|charges|sums|amounts|payments)[^.;]{0,60}?\b(?:for|through|over|during) the (?:remainder|balance|remaining|rest|unexpired)[^.;]{0,30}?\b(?:term|period|duration))|\b(?:pay|owe)s? (?:to )?(?:the )?[A-Z]\w+ an? (?:\w+ )?(?:termination|cancellation|break-?up) (?:payment|compensation)\b|\bearly (?:exit|termination|cancellation|leaving) (?:fee|charge|penalty)\b[^.;]{0,80}?\b(?:applies|is due|is payable|will be charged|shall be paid)\b/i,
    unless: /\b(?:no|without(?: any)?|(?<!is )not (?:be )?(?:pay|charged?|liable for|subject to|incur)(?: any)?)\s(?:[^.;]{0,30} )?(?:early |termination |cancellation |exit )+(?:fee|charge|penalt)|(?:is|are|be|receives?|entitled to|give|get) (?:an? |the )?(?:pro[- ]?rata )?refund\b|charged by/i,
    when: (_, { text }) => /terminat|cancel|leav|exit|\bend/i.test(text),
    against: onPayer,
  }),
  flags: [
    'An «early exit fee equal to two months’ rent applies».',
    'If the Customer cancels before the end of the term, it shall «pay an early termination fee» of 5,000 euros.',
    'If the Client terminates this Agreement, the Client shall «pay to the Host a termination payment» of half a year’s sales.',
    'On termination the Client shall «pay the monthly fees for the remainder of the term».',
    'Upon any termination, «all remaining fees through the end of the term become immediately due».',
    'When the Landlord ends this Lease, «the Rent for the rest of the Term becomes payable» at once.',
    'On termination «all Fees for the rest of the Term become due», and no sum paid before is refunded.',
  ],
  passes: [
    'If the Customer cancels before the end of the term, it pays for the work done to that day.',
    'On termination the Client shall pay the monthly fees for the months already served.',
    'If the Client terminates this Agreement, the Client shall pay to the Host the sales of the last month.',
    'The Customer may cancel early and shall not pay any early termination fee.',
  ],
})
