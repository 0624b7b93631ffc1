import { hasMatch } from '../../contract/matches'
import { onUnnamed } from '../bearer'
import { quantitiesIn } from '../../contract/quantities-in'
import { words } from '../forms'
import { rule } from '../rule'

const share = String.raw`(?:\d{1,2}(?:\.\d+)? ?(?:%|per ?cent)|\w+ per ?cent|\w+ \(\d{1,2}(?:\.\d+)? ?%\))`
/** The day, or the event, on which the rest is paid out. */
const released = /\b(?:retain\w*|retention|hold-?back|withh[eo]ld|reserve|balance)\b[^.;]{0,200}\b(?:releas\w+|paid|pay|payable|due|return\w*|refund\w*)\b[^.;]{0,160}\b(?:days?|weeks?|months?|completion|acceptance|final|certificate)\b|\b(?:releas\w+|pay|paid|return\w*)\b[^.;]{0,120}\b(?:retain\w*|retention|hold-?back|withheld|reserve)\b/i

export default rule({
  id: 'pay-retention', severity: 2, tier: 'likely', together: true,
  title: 'Part of the price is held back, and no day is named for it',
  why: 'The last slice of the price may never come.',
  ask: 'On which day is the part that you hold back paid?',
  fallback: 'At most 5%, paid 30 days after acceptance.',
  sources: ['Practitioners’ checklists'], labels: [],
  find: words({
    triggers: ['retain', 'retains', 'retention', 'retainage', 'retained', 'holdback', 'withhold', 'withheld', 'hold', 'reserve'],
    match: new RegExp([
      String.raw`\b(?:may|shall|will|is entitled to|has the right to|agrees? to)\b[^.;]{0,30}?\b(?:retain|withhold|hold back|reserve|keep back)\b[^.;]{0,40}?${share}[^.;]{0,60}?\b(?:price|sums?|fees?|invoices?|payments?|amounts?)\b`,
      String.raw`\b(?:retention|retainage|holdback|hold-back)\b(?: \w+){0,4}? (?:of|is|equal to|shall be) ${share}`,
      String.raw`${share}[^.;]{0,60}?\b(?:price|sums?|fees?|invoices?|payments?|amounts?)\b[^.;]{0,40}?\b(?:shall be|will be|is|are|may be) (?:retained|withheld|held back|reserved)\b`,
    ].join('|'), 'i'),
    unless: /\btax(?:es|ation)?\b|\bcommission\b|\broyalt\w+|\brevenue|\breturns\b|\bprofits?\b|\bterminat\w+|\bsalary|\bemployee|\brefund\w*|\bescrow|\bclosing\b|\bshares\b|\bwages\b|\bproceeds\b|\bresiduals\b/i,
    when: (found, { text, index, start }, { contract }) => {
      const near = contract.sentences.slice(Math.max(0, index - 1), index + 4).map(one => one.text).join(' ')
      return !hasMatch(near, released) && !quantitiesIn(contract, { start: start + found.index, end: start + text.length }).some(({ kind }) => kind === 'duration' || kind === 'date')
    },
    settledBy: ({ contract: { text } }) => hasMatch(text, /\bfinal payment\b|\b(?:retention|retainage|hold-?back|retained (?:sum|amount|percentage))\b[^.;]{0,160}\b(?:releas\w+|paid|payable|due)\b|\b(?:releas\w+|pay\w*)\b[^.;]{0,60}\b(?:retention|retainage|hold-?back)\b/i),
    against: onUnnamed,
  }),
  flags: [
    'The Owner «may retain 10% of each invoice» of the Builder.',
    'A «retention of five percent» applies to all work.',
    '«10% of the contract price shall be withheld» by the Client as security for faults.',
    'The Client «will hold back 15% of the fee».',
  ],
  passes: [
    'The Owner may retain 10% of each invoice of the Builder and pays it 30 days after completion.',
    'A retention of five percent applies to all work. The retention is released with the last certificate.',
    '10% of the contract price shall be paid by the Client on signing.',
    'The Client shall withhold 15% of the payment as tax.',
  ],
})
