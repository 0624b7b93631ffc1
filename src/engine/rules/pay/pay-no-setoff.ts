import { hasMatch } from '../../contract/matches'
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
    triggers: ['set-off', 'setoff', 'counterclaim', 'offset', 'off', 'deduction', 'counterclaims', 'withhold', 'withholding', 'set', 'waives'],
    match: /\b(?:shall|will|must|agrees? to|payable|due|paid)\b[^.;]{0,160}?(?<mark>\b(?:without|free (?:and clear )?(?:of|from)) (?:any )?(?:(?:right of |prior )?(?:notice|demand|deduction|abatement|set-?off|set off|counterclaim|offset|withholding|reduction|defen[cs]e)s?(?:,? ?(?:and|or|,)+ ?|, )?(?:any )?(?:right of )?){1,6}(?:\b|$))|\b(?:waives?|gives up) (?:any|all|every) rights? (?:of|to) (?:set-?off|set off|offset)\b|\b(?:may|shall|will|must|can) ?not (?:withhold (?:payment|any|sums?)[^.;]{0,60}?\b(?:dispute[sd]?|set-?off|set off|offset)\b|(?:withhold(?:,| or) )?(?:set-?off|set off|offset|deduct)\b)|\b(?:is|are) not entitled to (?:withhold|set off|deduct)\b[^.;]{0,80}?\b(?:dispute|claim|set-?off|account of)\b|\bfree of any (?:deduction|withholding|set-?off)(?:s)?(?:,? (?:or|and) (?:deduction|withholding|set-?off)s?)\b/i,
    unless: /except|other than|save|unless|required by law|each party|either party|undisputed|\b(?:withholding|deduction)s?\b[^.;]{0,40}\b(?:for|account of|in respect of|of)\b[^.;]{0,30}\btax(?:es)?\b|without prior notice to\b/i,
    when: ([found], { text }) => hasMatch(found + text, /set-?off|set off|counterclaim|offset|dispute|account of|deduct\w+ or withholding/i),
    against: (found, { text }, { contract }) => speakerAt(contract, text, found.index)?.role,
  }),
  flags: [
    'The Baker «may not withhold or set off» any sum, even if it disputes it.',
    'The Baker «waives any right of set-off».',
    'The Tenant shall pay the rent «without set-off or counterclaim».',
    'All fees are payable by the Customer «without any set-off».',
    'The Borrower must pay all sums «free of any deduction, counterclaim or set-off».',
  ],
  passes: [
    'The Baker may withhold and set off any sum that it disputes.',
    'The Tenant shall pay the rent and may set off what a court has decided.',
    'All fees are payable by the Customer without set-off, except for sums that are agreed.',
    'The Borrower must pay all sums without delay.',
    'All sums are payable free from any deduction, offset or withholding for taxes.',
    'The Bank shall have the right, without prior notice to the Borrower, to set off any deposit.',
  ],
})
