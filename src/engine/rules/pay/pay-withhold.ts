import { may, oneParty } from '../one-party'
import { rule } from '../rule'

export default rule({
  id: 'pay-withhold', severity: 2, tier: 'likely',
  title: 'They may hold back or set off what they owe you',
  why: 'A quarrel over one bill could leave all of them unpaid.',
  ask: 'Could only the disputed part wait, and the rest be paid on time?',
  fallback: 'What is not disputed is paid on time; a set-off only for sums that are agreed or decided.',
  sources: ['93/13 Annex 1(b), written for consumers'], labels: ['93/13:b'],
  find: oneParty({
    triggers: ['retain', 'withhold', 'set', 'set-off', 'setoff', 'offset', 'deduct', 'recoup'],
    says: may(String.raw`(?:withhold|set-?off|set off|offset|deduct|recoup|retain(?= from\b))\b[^.;]{0,80}?\b(?:any|all|payments?|amounts?|sums?|fees|monies)\b`),
    unless: /\bif\b[^.;]{0,60}\b(?:breach|default)|\bfails? to\b|\btax|\bconsent\b|undisputed|good faith|disputed|approval|information|required by (?:law|applicable)|retainage|withhold(?:ing)? (?:\w+ )?(?:agreement|certificate)|social security|payroll|loan|deposit|each party|mutual|carry forward|holidays?|days taken|punch-?list|\brefund\b|reasonable evidence|(?:withhold|deduct)\w* (?:any |all |further )?(?:\w+ )?(?:deliver|shipments?|goods|products|services|access|materials)/i,
  }),
  flags: [
    '«The Client may withhold any» sums from the Contractor for any reason.',
    '«The Customer may set off any» amounts that it believes the Supplier owes it.',
    '«We may deduct any» costs from what is due to you.',
  ],
  passes: [
    'The Client may withhold the disputed part of an invoice from the Contractor.',
    'Either party may set off any amounts that the other owes it.',
    'The Employer may deduct any tax from the salary.',
    'The Buyer may carry forward the credit, to be offset against any future fees of the Maker.',
    'We may withhold any deliveries to you until all payments have come.',
  ],
})
