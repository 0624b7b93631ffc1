import type { Span } from '../../contract/contract'
import { everyMatch } from '../../contract/matches'
import { sentencesAround } from '../../contract/sentence-at'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

/** Shorter stretches are labels and ornaments. */
const fewestWords = 4

/** Plain letters as tags or as selectors of variants, of which none is drawn. No flag has as many in a row, and nobody writes one by chance. */
const spelled = /(?:[\u{e0020}-\u{e007e}]|[\u{e0110}-\u{e016e}]){8,}/gu

const hidden = (reading: Reading): Hit[] => [...notShown(reading), ...spelledOut(reading.contract.text)]

function spelledOut(text: string): Hit[] {
  // Nearly every contract holds none of their halves, and can be passed over at once.
  if (!text.includes('\udb40')) return []
  return [...everyMatch(text, spelled)].map(({ index, 0: { length } }) => ({ spans: [{ start: index, end: index + length }] }))
}

/** What cannot be seen and says something: a stretch inside operative sentences. Neighbours with nothing but space between them are one. */
function notShown({ contract, unseen = [] }: Reading): Hit[] {
  const { text } = contract
  const stretches: Span[] = []
  for (const { start, end } of unseen.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1)
    if (last && text.slice(last.end, start).trim() === '') stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else stretches.push({ start, end })
  }
  return stretches.map(span => trimmed(text, span))
    .filter(span => text.slice(span.start, span.end).split(/\s+/).length >= fewestWords && sentencesAround(contract, [span]).some(({ operative }) => operative))
    .map(span => ({ spans: [span] }))
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end), lead = words.length - words.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) }
}

export default rule({
  id: 'drf-hidden-text', severity: 4, tier: 'fact', together: true,
  title: 'The contract holds words that you cannot see',
  why: 'They are part of the text that you would agree to, but they are too small to read, in the colour of what is behind them, out of sight, in letters that are never drawn, or turned round so that they read otherwise.',
  ask: 'Why can this passage not be seen on the page, and could I have a clean copy?',
  fallback: 'A clean copy in which every word can be read.',
  sources: ['93/13 Annex 1(i)', 'Consumer Rights Act 2015 s. 68'], labels: ['93/13:i'],
  find: { inContract: hidden },
  flags: [
    'The Customer pays GBP 40 a visit. ‹«The Customer waives every claim against the Cleaner.»›',
    'The Customer pays GBP 40 a visit‹«, which the Cleaner may raise at any time»›.',
    'The Cleaner comes on Mondays.\n‹«The Customer pays for twelve months in any case.\nThere is no refund after the first visit.»›',
  ],
  passes: [
    'The Customer pays GBP 40 a visit. The Customer waives every claim against the Cleaner.',
    'The Customer pays GBP 40 a visit‹, plus VAT›.',
    'The Cleaner comes on Mondays.‹ › The Customer pays for twelve months in any case.',
  ],
})
