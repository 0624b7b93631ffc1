/**
 * What rules ask of every sentence before they read it: has it capitals or figures in a row, a sign of money? All of it is told in one pass
 * and remembered with the sentence. Patterns for it (`[A-Z]{3}`, `\d{4}`) go over the sentence once each, and are among the first that an
 * engine writes slow machine code for once it has much of it.
 */
import { rememberInSentence } from './memory'

/** Whether there are so many plain capitals in a row, three to fifteen. */
export const hasCapitals = (sentence: string, inARow: number): boolean => (runsIn(sentence) & 15) >= inARow
/** Whether there are four figures in a row, as a year has. */
export const hasYear = (sentence: string): boolean => (runsIn(sentence) & years) !== 0
/** Whether it has a sign for dollars, pounds or euros, or what may be their short name before a figure: “USD 5”. */
export const mayHoldSum = (sentence: string): boolean => (runsIn(sentence) & money) !== 0 || hasCapitals(sentence, 3) && /\b[A-Z]{3} \d/.test(sentence)

const years = 16, money = 32

const runsIn = (sentence: string): number => read(sentence) ?? 0

/** The longest run of capitals in the lowest four bits. Most sentences have nothing of all this, and “nothing” takes no room. */
const read = rememberInSentence((sentence): number | undefined => {
  let capitals = 0, longest = 0, figures = 0, signs = 0
  for (let i = 0; i < sentence.length; i++) {
    const c = sentence.charCodeAt(i)
    capitals = c >= 65 && c <= 90 ? capitals + 1 : 0
    if (capitals > longest) longest = capitals
    figures = c >= 48 && c <= 57 ? figures + 1 : 0
    if (figures === 4) signs |= years
    if (c === 0x24 || c === 0xa3 || c === 0x20ac) signs |= money
  }
  return longest < 3 && signs === 0 ? undefined : Math.min(longest, 15) | signs
})
