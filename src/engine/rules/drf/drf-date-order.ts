import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { datesIn, exists, isoOf } from './dates'

/** What stands between the first and the last day of a stretch of time, and before the first. */
const until = /^[\s,]{0,3}(?:(?:at|on) [\w: .]{0,20})?[\s,]{0,3}(?:and )?(?:(?:shall|will) )?(?:continu(?:e|es|ing)(?: in (?:full force and )?effect)? )?(?:until|till|to|through|thru|up to|and ends?|ending|end|expir(?:es|ing|e)|terminat(?:es|ing|e))(?: and including)?(?: on)?(?: the)?[\s,]{0,3}$/i
const from = /\b(?:from|commenc(?:es|ing|e)|begin(?:s|ning)?|start(?:s|ing)?|between|effective)(?: (?:on|as of|from))?(?: and including)?(?: the)?[\s,]{0,3}$/i

function reversed({ contract: { sentences } }: Reading): Hit[] {
  return sentences.filter(({ operative }) => operative).flatMap(({ text, start }) => {
    const dates = datesIn(text, start)
    return dates.slice(1).flatMap((last, i) => {
      const first = dates[i]!
      if (!exists(first) || !exists(last) || isoOf(first) <= isoOf(last)) return []
      if (!until.test(text.slice(first.end - start, last.start - start)) || !from.test(text.slice(Math.max(0, first.start - start - 40), first.start - start))) return []
      return [{ spans: [{ start: first.start, end: last.end }] }]
    })
  })
}

export default rule({
  id: 'drf-date-order', severity: 3, tier: 'fact',
  title: 'It ends before it begins',
  why: 'The last day lies before the first, so one of the two dates is a mistake.',
  ask: 'Which of these two dates is right?',
  fallback: 'The right first and last day.',
  sources: ['Proofreading tools’ checklists'], labels: [],
  find: { inContract: reversed },
  flags: [
    'The lease runs from «1 June 2026 to 31 May 2025».',
    'This Agreement commences on «March 1, 2026 and ends on February 28, 2026».',
    'The licence is valid from «2026-05-01 until 2026-04-30».',
  ],
  passes: [
    'The lease runs from 1 June 2025 to 31 May 2026.',
    'The lease of 1 June 2026 replaces that of 31 May 2025.',
    'The price list changed from 1 June 2026, and the list of 31 May 2025 ends.',
  ],
})
