import { hasMatch } from '../../contract/matches'
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
      if (!hasMatch(text.slice(first.end - start, last.start - start), until) || !hasMatch(text.slice(Math.max(0, first.start - start - 40), first.start - start), from)) return []
      return [{ spans: [{ start: first.start, end: last.end }] }]
    })
  })
}

/** The first and the last day, said of the contract or of the words that are defined as them. */
const firstDay = /(?:["“](?:Start(?:ing)?|Commencement|Effective) Date["”] (?:means|is|shall be) (?:the )?|\bthis (?:agreement|lease|contract) (?:begins|starts|commences|takes effect) (?:on|from) (?:the )?)$/i
const lastDay = /(?:["“](?:End|Expiry|Expiration) Date["”] (?:means|is|shall be) (?:the )?|\b(?:this (?:agreement|lease|contract)|(?:begins|starts|commences) (?:on|from) the (?:start|commencement|effective) date) (?:and )?(?:shall |will )?(?:ends?|expires?|continues?(?: in (?:force|effect))? until|terminates?) (?:on )?(?:the )?)$/i

/** “Start Date” means 1 May 2027 … it ends on 30 April 2026. */
function apart({ contract: { sentences } }: Reading): Hit[] {
  const dates = sentences.filter(({ operative }) => operative).flatMap(({ text, start }) => datesIn(text, start).map(date => ({ date, before: text.slice(Math.max(0, date.start - start - 120), date.start - start) })))
  const first = dates.filter(({ before, date }) => hasMatch(before, firstDay) && exists(date)), last = dates.filter(({ before, date }) => hasMatch(before, lastDay) && exists(date))
  const [begin] = first, [end] = last
  return begin && end && first.length === 1 && last.length === 1 && isoOf(begin.date) > isoOf(end.date) ? [{ spans: [begin.date, end.date].map(({ start, end: to }) => ({ start, end: to })).sort((a, b) => a.start - b.start) }] : []
}

export default rule({
  id: 'drf-date-order', severity: 3, tier: 'fact',
  title: 'It ends before it begins',
  why: 'The last day lies before the first, so one of the two dates is a mistake.',
  ask: 'Which of these two dates is right?',
  fallback: 'The right first and last day.',
  sources: ['Proofreading tools’ checklists'], labels: [],
  find: { inContract: reading => [...reversed(reading), ...apart(reading)] },
  flags: [
    '“Start Date” means «1 May 2027».\nThis Agreement starts on the Start Date and ends on «30 April 2026».',
    'The lease runs from «1 June 2026 to 31 May 2025».',
    'This Agreement commences on «March 1, 2026 and ends on February 28, 2026».',
    'The licence is valid from «2026-05-01 until 2026-04-30».',
  ],
  passes: [
    '“Start Date” means 1 May 2027.\nThis Agreement starts on the Start Date and ends on 30 April 2029.',
    'The lease runs from 1 June 2025 to 31 May 2026.',
    'The lease of 1 June 2026 replaces that of 31 May 2025.',
    'The price list changed from 1 June 2026, and the list of 31 May 2025 ends.',
  ],
})
