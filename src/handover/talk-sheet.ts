/** One page to have beside you while you talk: the open questions in order, with room for the answers. */
import { count } from '../words/plain-words'
import type { OpenPoint } from './open-points'
import { openPoints } from './open-points'
import type { Paper, Point } from './paper'
import { points, said, words } from './paper'
import type { Reviewed } from './reviewed'
import { noAdvice } from './reviewed'
import { cut } from './visible'

/** What fits on a page, with a line to write on for each. */
const most = 12
/** Characters of a quote: enough to find the words by. */
const longest = 110

export function talkSheet(reviewed: Reviewed, today: string): Paper {
  const open = openPoints(reviewed)
  const chosen = weightiest(open)
  const left = open.length - chosen.length
  return {
    title: `${reviewed.title}: talk sheet`,
    blocks: [
      words(`${today}. For you, not for the other side.`, open.length === 0 ? 'There is nothing left to ask among the points that were read.' : 'Ask, listen, and write down the answer.'),
      ...chosen.length > 0 ? [points(chosen.map(pointOf), true)] : [],
      words(left > 0 ? `${count(left, 'smaller point')} ${left === 1 ? 'is' : 'are'} in the list of open points.` : '', noAdvice),
    ],
  }
}

/** The points that matter most, still in closing order. */
function weightiest(open: readonly OpenPoint[]): readonly OpenPoint[] {
  const chosen = new Set(open.toSorted((a, b) => b.weight - a.weight).slice(0, most))
  return open.filter(point => chosen.has(point))
}

const pointOf = ({ title, quotes, ask, fallback }: OpenPoint): Point =>
  ({ title: ask, about: [title], quotes: quotes.slice(0, 1).map(({ words, clause }) => ({ words: cut(words, longest), clause })), lines: said(['Settle for', fallback]) })
