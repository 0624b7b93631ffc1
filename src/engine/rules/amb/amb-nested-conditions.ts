import type { Sentence } from '../../contract/contract'
import { everyMatch, hasMatch } from '../../contract/matches'
import type { Hit } from '../rule'
import { rule } from '../rule'

/** Where a sentence turns back on what it has said. What opens every licence ("subject to the terms of this Agreement") is no turn. */
const turn = /\bprovided,? (?:(?:further|however),? ){0,2}that\b|\bunless\b|\bsubject to\b(?<=(?:^|[,(;] ?(?:but |and )?)subject to)(?! (?:all |the |and |other )*(?:terms|conditions|provisions))|\bexcept\b(?! as )|\bnotwithstanding\b(?! the foregoing)/gi
/** Parts that are set apart can be read one by one. */
const part = /;|\((?:[a-z]|[ivx]{1,4}|\d)\)/i
/** So many different ones, each of them about the one before. */
const depth = 3

function inSentence({ operative, text, start: from }: Sentence): readonly Hit[] {
  if (!operative || text.length > 3000) return []
  const turns = [...everyMatch(text, turn)]
  if (new Set(turns.map(([words]) => words.slice(0, 5).toLowerCase())).size < depth) return []
  const spans = turns.map(({ index, 0: words }) => ({ start: from + index, end: from + index + words.length }))
  return hasMatch(text.slice(spans[0]!.start - from, spans.at(-1)!.end - from), part) ? [] : [{ spans }]
}

export default rule({
  id: 'amb-nested-conditions', severity: 1, tier: 'fact', together: true,
  title: 'Exceptions to exceptions in one sentence',
  why: 'What really holds is hidden behind the last exception, and is easily missed.',
  ask: 'Could we set this out step by step?',
  fallback: 'The rule first, then each exception on a line of its own.',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: { triggers: ['unless', 'except', 'notwithstanding', 'provided'], inSentence },
  flags: [
    'The Seller shall deliver on Monday, «except» in August, «provided that» the Buyer has paid, «unless» the sum is in dispute.',
    '«Notwithstanding» clause 4 the Tenant may sublet, «unless» the Landlord objects, «provided, however, that» it gives reasons.',
    '«Subject to» clause 9, the fee is not paid back, «except» where the fair is called off, «unless» a storm is the cause.',
    '«Unless» the Agent is ill it shall call each shop weekly, «except» in May, «subject to» clause 3, and «except» on holidays.',
  ],
  passes: [
    'The Seller shall deliver on Monday, except in August.',
    'Notwithstanding clause 4 the Tenant may sublet, unless the Landlord objects. It must give reasons.',
    'The fee is not paid back, except: (a) where the fair is called off, unless a storm is the cause; and (b) where the hall burns, provided that the Client has paid.',
    'Subject to the terms of this Agreement the Agent shall call each shop weekly, unless it is ill, except in May.',
  ],
})
