/** One page to have beside you while you talk: the open questions in order, with room for the answers, and what could be traded. */
import { count } from '../words/plain-words'
import type { OpenPoint } from './open-points'
import { openPoints } from './open-points'
import type { Paper, Point } from './paper'
import { heading, list, points, said, words } from './paper'
import type { Reviewed } from './reviewed'
import { noAdvice, titleOf } from './reviewed'
import { say } from '../words/say'
import { cut } from '../words/visible'

/** Lines of print that a page has for the points, on A4 and on Letter. */
const page = 47
/** Lines that a heading takes, with the room around it. */
const headingLines = 3
/** Characters that a line holds at least. */
const line = 80
/** Characters of a quote: enough to find the words by. */
const longest = 80

export function talkSheet(reviewed: Reviewed, today: string): Paper {
  const open = openPoints(reviewed)
  const offers = reviewed.standing.packages.filter(({ state }) => state !== 'agreed').map(({ sentence }) => sentence)
  const chosen = weightiest(open, page - offers.reduce((lines, sentence) => lines + linesOf(sentence), offers.length > 0 ? headingLines : 0))
  const left = open.length - chosen.length
  return {
    title: say('{1}: talk sheet', cut(titleOf(reviewed), 60)),
    blocks: [
      words(say('{1}. For you, not for the other side.', today), open.length === 0 ? say('There is nothing left to ask among the points that were read.') : say('Ask, listen, and write down the answer.')),
      ...chosen.length > 0 ? [points(chosen.map(pointOf), true)] : [],
      ...offers.length > 0 ? [heading(say('Trades')), list(offers)] : [],
      words(left > 0 ? say(left === 1 ? '{1} is in the list of open points.' : '{1} are in the list of open points.', count(left, 'smaller point')) : '', noAdvice),
    ],
  }
}

/** The points that matter most and fit on the page, still in closing order. */
function weightiest(open: readonly OpenPoint[], room: number): readonly OpenPoint[] {
  let left = room
  const chosen = new Set(open.toSorted((a, b) => b.weight - a.weight).filter(point => (left -= heightOf(pointOf(point))) >= 0))
  return open.filter(point => chosen.has(point))
}

/** In lines, with two to write on. */
const heightOf = ({ title, about, lines }: Point): number => [title, about.join(' · '), ...lines.map(([, words]) => words)].reduce((so, words) => so + linesOf(words), 2)

const linesOf = (words: string): number => Math.ceil(words.length / line)

function pointOf({ title, quotes: [quote], ask, preferred, fallback }: OpenPoint): Point {
  return { title: ask, about: [title, ...quote ? [`“${cut(quote.words, longest)}” ${quote.clause}`.trim()] : []], quotes: [], lines: said([say('First choice'), preferred], [say('Settle for'), fallback]) }
}
