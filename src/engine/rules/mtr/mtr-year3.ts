import { firstMatch, hasMatch } from '../../contract/matches'
import { onPayer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'
import { rateInWords } from '../figures'

const price = String.raw`(?:fees?|prices?|rates?|rents?|charges|royalt(?:y|ies)|subscription|retainer|cost|amount)`
const each = String.raw`(?:(?:each|every|per|a|in each|in every|on each|on every|at each|for each) (?:\w+ )?(?:year|anniversary)|annually|yearly|per annum|annual(?:ly)? (?:basis|increase|escalat\w+)|on (?:the|each) anniversary)`

export default rule({
  id: 'mtr-year3', severity: 2, tier: 'fact', together: true,
  title: 'What the yearly rise adds up to',
  why: 'Each rise is taken on the one before, so the price grows faster than the rate suggests.',
  ask: 'What is the most that we could pay in the third year, and in the fifth?',
  fallback: 'With an index, at most 3% a year, and at most 10% over the whole term.',
  sources: ['Practitioners’ checklists for software and leases'], labels: ['cuad:price-restrictions'],
  find: words({
    triggers: ['increase', 'increased', 'increases', 'escalate', 'escalated', 'escalation', 'rise', 'rises', 'raised', 'raise', 'escalator'],
    match: new RegExp([
      String.raw`\b${price}\b[^.;]{0,120}?\b(?:increase[sd]?|escalate[sd]?|rises?|raised?|escalat(?:ion|or))\b(?:[^.;]|\.(?=\d)){0,120}?(?<mark>(?<![\d/.])\d{1,2}(?:\.\d{1,2})? ?(?:%|per ?cent|percent)\)?(?:[^.;]|\.(?=\d)){0,60}?\b${each}\b)`,
      String.raw`\b${price}\b[^.;]{0,100}?\b(?:${each})\b[^.;]{0,60}?\b(?:be )?(?:increase[sd]?|escalate[sd]?|rises?|raised?)\b(?:[^.;]|\.(?=\d)){0,60}?\b(?:by|of|exceed\w*|than)\b[^.;]{0,40}?(?<![\d/.])\d{1,2}(?:\.\d{1,2})? ?(?:%|per ?cent|percent)`,
      String.raw`\b${each}\b[^.;]{0,80}?(?:\b${price}\b[^.;]{0,80}?\b(?:be )?(?:increase[sd]?|escalate[sd]?|rises?|raised?)\b|\b(?:increase|raise)\b[^.;]{0,40}?\b${price}\b)(?:[^.;]|\.(?=\d)){0,60}?\b(?:by|of|exceed\w*|than)\b[^.;]{0,40}?(?<![\d/.])\d{1,2}(?:\.\d{1,2})? ?(?:%|per ?cent|percent)`,
    ].join('|'), 'i'),
    unless: /\b(?:interest|late|overdue|tax(?:es)?|salary|sales? (?:increase|rise|target)|cumulative|one-?time|CPI|index|inflation|milestone|royalty rate (?:shall )?decrease)\b/i,
    when: found => rateOf(found) >= 2 && rateOf(found) <= 40,
    computed: found => `${hasMatch(found[0], /\b(?:exceed\w*|more than|up to|maximum)\b/i) ? 'At most: after' : 'After'} three rises of ${rateInWords(rateOf(found))} the price is ${rateInWords((rise(rateOf(found), 3) - 1) * 100)} higher, after five ${rateInWords((rise(rateOf(found), 5) - 1) * 100)}.`,
    against: onPayer,
  }),
  flags: [
    'The fees shall increase by «5% each year».',
    'The rent shall be increased by «4.5 percent on each anniversary» of the Start Date.',
    '«On each anniversary the Supplier may raise the price by up to 7%».',
  ],
  passes: [
    'The fees shall increase by 5% in May 2027.',
    'The rent shall stay the same on each anniversary of the Start Date.',
    'Late payments bear interest, which increases the price by 7% per year.',
  ],
})

const rateOf = ([found]: RegExpExecArray): number => Number(firstMatch(found, /(\d{1,2}(?:\.\d{1,2})?) ?(?:%|per ?cent|percent)/i)?.[1])
const rise = (rate: number, times: number): number => (1 + rate / 100) ** times
