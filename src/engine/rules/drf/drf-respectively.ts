import { rememberInSentence } from '../../contract/memory'
import { words } from '../forms'
import { rule } from '../rule'

/** A figure, or a label with a figure: the items of such lists can be counted without reading them. */
const figure = String.raw`(?:[$€£]\s?\d[\d,.]*\d(?:\s(?:million|thousand))?|[$€£]\d|\d[\d,.]*\d\s?%?|\d\s?%?)`
const name = String.raw`(?:[A-Z][\w’-]{0,20}(?:\s[A-Z\d][\w’-]{0,20}){0,2})`
/** “x, y and z”, each with the same few words behind it or none. */
const listOf = (item: string, tail: string): string => `${item}${tail}(?:, ${item}${tail}){0,8},? and ${item}${tail}`
const tail = String.raw`(?:\s(?:days?|weeks?|months?|years?|percent|per cent|euros?|dollars?|shares|units))?`
const pattern = new RegExp(String.raw`(?<!, |\band )\b(?<one>${listOf(name, '')})(?<between>\s[^.;:()\d$€£A-Z]{3,80}\s)(?<other>${listOf(figure, tail)}),? respectively\b`)

const items = rememberInSentence((list): number => list.split(/, and |, | and /).length)

export default rule({
  id: 'drf-respectively', severity: 2, tier: 'fact',
  title: '“Respectively”, and the two lists are of different length',
  why: 'One item has no partner, so nobody can tell which figure belongs to what.',
  ask: 'Which of these goes with which?',
  fallback: 'A short table, or one sentence for each pair.',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: words({
    triggers: ['respectively'],
    match: pattern,
    when: ({ groups }) => items(groups!['one']!) !== items(groups!['other']!),
  }),
  flags: [
    '«Alder, Birch and Cedar receive 40% and 60%, respectively».',
    'The fees for «Phase 1 and Phase 2 are $500, $700 and $900, respectively».',
    'The shares of «Alder and Birch shall be 20%, 30% and 50% respectively».',
  ],
  passes: [
    'Alder, Birch and Cedar receive 40%, 40% and 20%, respectively.',
    'The fees for Phase 1 and Phase 2 are $500 and $700, respectively.',
    'The shares of Alder and Birch shall be 20% and 80% respectively.',
    'Alder, Birch and Cedar receive the chairs and the tables, respectively.',
  ],
})
