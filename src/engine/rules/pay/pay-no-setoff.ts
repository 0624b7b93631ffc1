import { words } from '../forms'
import { rule } from '../rule'
import { speakerAt } from '../voice'

export default rule({
  id: 'pay-no-setoff', severity: 2, tier: 'likely',
  title: 'You must pay in full, even what you dispute',
  why: 'You pay first and argue later, when the money is gone.',
  ask: 'Could we set off what is agreed between us or decided by a court?',
  fallback: 'No set-off, except for sums that are agreed or decided.',
  sources: ['93/13 Annex 1(b), written for consumers'], labels: ['93/13:b'],
  find: words({
    triggers: ['set-off', 'setoff', 'counterclaim', 'offset', 'off', 'deduction', 'counterclaims'],
    match: /\b(?:shall|will|must|agrees? to|payable|due|paid)\b[^.;]{0,160}?(?<mark>\b(?:without|free (?:and clear )?(?:of|from)) (?:any )?(?:(?:right of |prior )?(?:notice|demand|deduction|abatement|set-?off|set off|counterclaim|offset|withholding|reduction|defen[cs]e)s?(?:,? ?(?:and|or|,)+ ?|, )?(?:any )?(?:right of )?){1,6}(?:\b|$))/i,
    unless: /except|other than|save|unless|required by law|each party|either party|undisputed/i,
    when: (_, { text }) => /set-?off|set off|counterclaim|offset/i.test(text),
    against: (found, { text }, { contract }) => speakerAt(contract, text, found.index)?.role,
  }),
  flags: [
    'The Tenant shall pay the rent «without set-off or counterclaim».',
    'All fees are payable by the Customer «without any set-off».',
    'The Borrower must pay all sums «free of any deduction, counterclaim or set-off».',
  ],
  passes: [
    'The Tenant shall pay the rent and may set off what a court has decided.',
    'All fees are payable by the Customer without set-off, except for sums that are agreed.',
    'The Borrower must pay all sums without delay.',
  ],
})
