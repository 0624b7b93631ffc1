import { hasMatch } from '../../contract/matches'
import { after, around, before, defines, words } from '../forms'
import type { Reading } from '../rule'
import { rule } from '../rule'

/** The contract knows of a year with a beginning of its own. */
const anchored = ({ contract: { text } }: Reading): boolean => hasMatch(text, /\b(?:calendar|contract|agreement|licen[cs]e|lease|fiscal|financial|royalty|service|marketing|term|operating|policy|subscription|plan|holiday|leave)[- ](?:years?|quarters?)\b|\byear (?:begin|start|commenc|end)|twelve[- ]month period|12[- ]month period/i)

export default rule({
  id: 'amb-month-year', severity: 1, tier: 'likely', together: true,
  title: 'So much “a year”, and not which year',
  why: 'A minimum or a limit “per year” runs out sooner or later, depending on whether the year begins in January or on the day you signed.',
  ask: 'Does the year begin on 1 January, or on the day on which this contract begins?',
  fallback: 'Each year that begins on the first day of this contract, or on that day in a later year.',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: words({
    triggers: ['year', 'quarter', 'annum'],
    match: /\b(?:per|each|every|any|any one) (?:year|quarter|annum)\b/i,
    when: found => hasMatch(before(found, 140), /\b(?:minimum|maximum|at least|not less than|no less than|not more than|no more than|up to|not (?:to )?exceed|limited to|guarantee[sd]?)\b[^.;]{0,100}$/i)
      && hasMatch(before(found, 100), /\d|\bone\b|\btwo\b|\bthree\b|\bfive\b|\bten\b/) && !hasMatch(around(found, 70, 40), /%|per ?cent|\bmeet|\btargets?\b|\binterest\b|\bincrease|\brate of\b/i)
      && !hasMatch(after(found, 20), /^[\s,]{0,2}(?:of|thereafter|from|after|during|beginning|commencing|starting|following|on|by|for|until|preceding)\b/i),
    settledBy: reading => anchored(reading) || defines(reading, /\b(?:year|quarter)\b/i),
    inDefinitions: false,
  }),
  flags: [
    'The Dealer shall buy at least 500 bicycles «per year».',
    'The Owner may visit the plant no more than three times in «any year».',
    'Repairs of up to $2,000 «per quarter» are for the Tenant.',
    'The Singer gives not less than ten concerts «each year».',
  ],
  passes: [
    'The Dealer shall buy at least 500 bicycles per calendar year.',
    'The Owner may visit the plant no more than three times in any year of the term.',
    'Repairs of up to $2,000 in all are for the Tenant.',
    'The partners meet at least four times per year.',
    'A late sum bears interest of at most 8% per year.',
  ],
})
