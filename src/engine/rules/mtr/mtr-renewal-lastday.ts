import type { Contract } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { rule } from '../rule'
import { dayInWords } from '../figures'

export default rule({
  id: 'mtr-renewal-lastday', severity: 2, tier: 'fact',
  title: 'The last day on which you can stop the renewal',
  why: 'One day late, and you are bound for another term.',
  ask: 'Do you count the same day, and could we give this notice at any time before it?',
  fallback: 'The day itself, written into the contract, and a reminder a month before it.',
  sources: ['CUAD, notice period to terminate renewal'], labels: ['cuad:notice-period-to-terminate-renewal'],
  yieldsTo: ['mtr-window-closed'],
  find: {
    inContract: ({ contract, keyTerms }) => keyTerms.filter(({ kind, start }) => kind === 'last-safe-day' && stops(contract, start)).slice(0, 1).map(({ start, end, value }) => ({
      spans: [{ start, end }], computed: `Counted from the dates in this text, the notice must arrive on ${dayInWords(value)} at the latest.`,
    })),
  },
  flags: [
    'This Agreement runs until 31 December 2027 and renews for successive one-year terms unless either party gives notice at least «60 days» before the end of the term.',
    'This Agreement is made as of 31 August 2026.\n\nThe term of this Agreement is one year from the date hereof.\n\nThis Agreement then renews for successive one-year terms unless either party gives notice at least «three months» before the end of the term.',
    'This Agreement is in force until 30 June 2028. It renews for a year at a time unless a party gives notice at least «30 days» before the end of the term.',
  ],
  passes: [
    'This Agreement runs until 31 December 2027 and then ends.',
    'The term of this Agreement is one year from the opening of the shop.\n\nThis Agreement renews for successive one-year terms unless either party gives notice at least 60 days before the end of the term.',
    'This Agreement runs until 31 December 2027. The parties may renew it in writing.',
  ],
})

/** Notice that ends a policy, or that asks for a renewal, is another matter. */
function stops({ sentences }: Contract, at: number): boolean {
  const text = sentences.find(({ start, end }) => start <= at && at < end)?.text ?? ''
  return hasMatch(text, /\b(?:unless|non-?renewal|not (?:to )?(?:be )?(?:renew|extend)\w*|terminat\w+|cancel\w*|not wish)\b/i) && !hasMatch(text, /\b(?:insur\w+|option to (?:renew|extend)|right to (?:renew|extend)|elect to (?:renew|extend)|renewal notice|may be (?:renewed|extended)|continue (?!for )[^.;]{0,60}until (?:it is )?(?:terminated|cancel\w*))\b/i)
}
