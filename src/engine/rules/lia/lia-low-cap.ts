import { onUnnamed } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

const small = String.raw`(?:(?:(?:US|USD|EUR|GBP|U\.S\.) ?)?[$€£] ?(?:[1-9]\d{0,2}|1,?000)(?:\.00)?(?![\d,.]*\d)(?! ?(?:k|m|million|thousand)\b)|(?:[1-9]\d{0,2}|1,?000) (?:euros?|dollars|pounds|USD|EUR|GBP|US dollars)\b|(?:ten|twenty|fifty|(?:one|two|three|five) hundred|one thousand) (?:\([^)]{1,20}\) ?)?(?:u\.?s\.? |united states )?(?:dollars|euros|pounds))`
const numbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, nine: 9, ten: 10, twelve: 12, eighteen: 18 }
const months = String.raw`(?:(?:${Object.keys(numbers).join('|')}|[1-9]|1\d)(?: \(\d{1,2}\))?|preceding|previous|prior|last)[ -]months?(?:['’]s?)?\b`

export default rule({
  id: 'lia-low-cap', severity: 3, tier: 'likely',
  title: 'The limit on liability is very low',
  why: 'A bad failure would cost you far more than this sum, and the rest would stay with you.',
  ask: 'What would a bad failure cost us, and could the limit come closer to that?',
  fallback: 'At least twelve months’ fees; more for lost data and broken confidence.',
  sources: ['TermScout, in HowToContract: 51% of vendors’ starting forms have twelve months’ fees, 11% less'], labels: ['claudette:LTD', 'cuad:cap-on-liability'],
  find: words({
    triggers: ['liability', 'liable', 'damages'],
    match: new RegExp(String.raw`\bliab(?:ility|le)\b[^;]{0,400}?\b(?:exceed|limited to|more than|up to)\b(?:(?!\bliab)[^.;]|\.(?=\S)){0,120}?(?<mark>${small}|(?:fees|amounts?|charges|sums)[^.;]{0,60}?\b(?:in|during|for|over) (?:the )?${months}(?! (?:of|after) the)|\b${months}[^.;]{0,20}? (?:fees|charges|price))`, 'i'),
    unless: /\bper (?:day|occurrence)|insurance|deductible|million/i,
    when: ({ groups }, { text }, { thresholds: { capMonths } }) => {
      const count = monthsIn(groups?.['mark'] ?? '')
      return count === undefined || count < 12 ? (count ?? 0) < capMonths && !/twelve|\b12\b|\byear/i.test(text) : count < capMonths
    },
    against: onUnnamed,
  }),
  flags: [
    'The total liability of the Provider shall not exceed «$100».',
    'Our liability to you is limited to «fifty euros».',
    'Each party’s liability shall not exceed the «fees paid in the three months» before the claim.',
  ],
  passes: [
    'The total liability of the Provider shall not exceed $100,000.',
    'Our liability to you is limited to the price of your plan for one year.',
    'Each party’s liability shall not exceed the fees paid in the twelve months before the claim.',
  ],
})

/** How many months' fees; undefined for a sum of money. "The preceding month" is one. */
function monthsIn(mark: string): number | undefined {
  const count = /(\w+)(?: \(\d{1,2}\))?[ -]months?\b/i.exec(mark)?.[1]?.toLowerCase()
  return count === undefined ? undefined : Object.hasOwn(numbers, count) ? numbers[count] : Number(count) || 1
}
