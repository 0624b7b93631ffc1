import { isLower } from '../../contract/letters'
import { firstMatch } from '../../contract/matches'
import { rememberInSentence } from '../../contract/memory'
import { hasCapitals } from '../../contract/runs-of-characters'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

/** Longer than this it is a wall, in words. */
const most = 60

/** Of each wall the first words are marked: a page full of marks would hide those that weigh more. */
const firstWords = /^(?:\S+\s+){0,7}\S+/

const anyWord = /\p{L}{2,}/gu
/** At most this share of a loud sentence's words has small letters. */
const mostSmall = 0.1

/** How many words a sentence in capitals has; 0 for one in small letters. */
const loudWords = rememberInSentence((text): number => {
  if (!hasCapitals(text, 4) || isQuiet(text)) return 0
  const words = text.match(anyWord) ?? []
  const loud = words.filter(word => word === word.toUpperCase()).length
  return words.length >= 6 && loud >= words.length * (1 - mostSmall) ? words.length : 0
})

/** Whether more words begin with two small letters than could be among so many characters if it were loud: a quick look that most sentences do not pass. */
function isQuiet(text: string): boolean {
  const most = mostSmall * (text.length + 1) / 3
  let small = 0, before = 32
  for (let i = 0; i + 1 < text.length; i++) {
    const c = text.charCodeAt(i)
    if (before === 32 && c >= 97 && c <= 122 && isLower(text.charCodeAt(i + 1)) && ++small > most) return true
    before = c
  }
  return false
}

function walls({ contract: { sentences } }: Reading): Hit[] {
  const hits: Hit[] = []
  for (let i = 0; i < sentences.length; i++) {
    let words = 0, last = i
    for (let count; (count = sentences[last]?.operative ? loudWords(sentences[last]!.text) : 0) > 0; last++) words += count
    if (words > most) hits.push({ spans: [{ start: sentences[i]!.start, end: sentences[i]!.start + firstMatch(sentences[i]!.text, firstWords)![0].length }] })
    i = Math.max(i, last - 1)
  }
  return hits
}

export default rule({
  id: 'drf-shouting', severity: 1, tier: 'fact', together: true,
  title: 'Long passages in capitals',
  why: 'A wall of capitals is hard to read, and the terms that cost most often stand in one.',
  ask: 'Could we have these passages in ordinary type, with a heading in bold?',
  fallback: 'Ordinary sentences under a bold heading.',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: { inContract: walls },
  flags: [
    `The Buyer pays in euros.\n«THE SELLER GIVES NO PROMISE ABOUT THE COLOUR,» ${'THE WEIGHT OR THE AGE OF THE CHAIRS, NOR ABOUT THEIR USE IN ANY HALL OR SHOP OR HOUSE, AND '.repeat(4)}THE BUYER KNOWS IT.\nThe law of Ireland applies.`,
    `«THE TENANT GIVES UP EACH CLAIM THAT THE» TENANT HAS. ${'NO CLAIM LIES AGAINST THE LANDLORD BECAUSE OF DAMP, NOISE, SMOKE OR COLD IN THE ROOMS. '.repeat(4).trim()} The rent is due on the first day.`,
    `The guests may swim at their own risk. «NOBODY WATCHES THE POOL AND THE OWNER DOES» NOT ANSWER FOR ANY HARM. ${'A GUEST OR A CHILD OF A GUEST WHO IS IN OR NEAR THE WATER IS THERE ALONE. '.repeat(4).trim()}`,
  ],
  passes: [
    'The Buyer pays in euros.\nTHE SELLER GIVES NO PROMISE ABOUT THE COLOUR, THE WEIGHT OR THE AGE OF THE CHAIRS, NOR ABOUT THEIR USE IN ANY HALL OR SHOP.\nThe law of Ireland applies.',
    `${'The tenant gives up each claim that the tenant has or may have against the landlord because of damp, noise, smoke or cold in the rooms. '.repeat(3).trim()} The rent is due on the first day.`,
    'LEASE OF A SHOP\nThe guests may swim at their own risk. NOBODY WATCHES THE POOL. A guest who hears the bell leaves the water.',
  ],
})
