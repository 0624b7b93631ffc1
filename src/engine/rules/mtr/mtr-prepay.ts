import { hasMatch } from '../../contract/matches'
import { onPayer } from '../bearer'
import { sentencesWithAny } from '../../contract/words'
import { words } from '../forms'
import type { Reading } from '../rule'
import { rule } from '../rule'

export default rule({
  id: 'mtr-prepay', severity: 2, tier: 'likely', together: true,
  title: 'You pay for a year before you get anything, and nothing comes back',
  why: 'If they fail or close in March, your money for the rest of the year is gone.',
  ask: 'Could we pay every quarter?',
  fallback: 'Every quarter, or a refund of the unused months if they fail.',
  sources: ['93/13 Annex 1(d) and (f), written for consumers'], labels: ['93/13:d', '93/13:f'],
  find: words({
    triggers: ['advance', 'upfront', 'up-front', 'prepaid', 'prepay'],
    match: /\b(?:(?:annual(?:ly)?|yearly|semi-annual(?:ly)?|for (?:each|the (?:first|whole|entire)|every|a full) (?:contract |subscription )?(?:year|term))\b[^.;]{0,60}?\b(?:in advance|up-?front)|(?:in advance|up-?front)\b[^.;]{0,40}?\b(?:annual(?:ly)?|yearly|for (?:each|the (?:first|whole|entire)|every|a full) (?:contract |subscription )?(?:year|term)|each year|every year))\b/i,
    unless: /\b(?:notice|royalt(?:y|ies)|insurance|minimum|if (?:the )?customer (?:elects|chooses)|monthly or|refund)\b/i,
    when: (_, { text }) => hasMatch(text, /\b(?:pay\w*|fees?|invoice[sd]?|bill(?:ed)?|charge[sd]?|due|subscription|rent)\b/i),
    settledBy: comesBack,
    against: onPayer,
  }),
  flags: [
    'Fees are invoiced «annually in advance».\nAll fees are non-refundable.',
    'The Customer pays the subscription «for each year up-front».\nPayments shall not be refunded for any reason.',
    'The licence fee is due «yearly in advance».\nNo refunds are given.',
  ],
  passes: [
    'Fees are invoiced annually in advance.\nIf the Provider fails, it refunds the unused part.',
    'Fees are invoiced monthly in advance.\nAll fees are non-refundable.',
    'Fees are invoiced annually in arrears.\nAll fees are non-refundable.',
  ],
})

/** Said twice: that money is kept, and that none of it comes back in any case. */
function comesBack({ contract: { words: index, sentences } }: Reading): boolean {
  const about = sentencesWithAny(index, ['refund', 'refunds', 'refunded', 'refundable', 'non-refundable', 'nonrefundable', 'repay', 'reimburse', 'rebate']).map(i => sentences[i]!.text)
  return !about.some(text => hasMatch(text, kept)) || about.some(text => !hasMatch(text, kept) || /\b(?:except|unless|other than|save)\b/i.test(text))
}
const kept = /\b(?:non-?refundable|(?:not|no)\b[^.;]{0,40}\brefund\w*|not refundable)\b/i
