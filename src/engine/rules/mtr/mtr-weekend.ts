import { anywhere } from '../anywhere'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { deadlinesIn } from './deadlines'
import { dayInWords } from '../figures'

const rolls = anywhere(/\b(?:(?:next|following|succeeding|preceding|previous) (?:business|working|banking) day|not a (?:business|working|banking) day|other than a business day|(?:weekend|saturday|sunday)\b[^.;]{0,80}\b(?:next|following|extended|preceding))\b/i, { words: ['business', 'working', 'banking', 'weekend', 'saturday', 'sunday'], reach: 200 })

/** Deadlines on a Saturday or a Sunday, where nothing says which day counts instead. */
function onWeekend({ contract }: Reading): Hit[] {
  const hits = deadlinesIn(contract).flatMap(({ start, end, iso }) => {
    const day = new Date(`${iso}T00:00:00Z`).getUTCDay()
    return day === 0 || day === 6 ? [{ spans: [{ start, end }], computed: `${dayInWords(iso)} is a ${day === 0 ? 'Sunday' : 'Saturday'}.` }] : []
  })
  return hits.length > 0 && rolls(contract) ? [] : hits
}

export default rule({
  id: 'mtr-weekend', severity: 1, tier: 'fact',
  title: 'A deadline falls on a weekend',
  why: 'Banks and offices are closed, and nothing says whether the Friday or the Monday counts.',
  ask: 'If the day falls on a weekend, which day counts?',
  fallback: 'If it is not a business day, the next business day counts.',
  sources: ['Adams, references to time'], labels: [],
  find: { inContract: onWeekend },
  flags: [
    'The Client shall pay the balance no later than «1 May 2027».',
    'The rent is due on «1 August 2027».',
    'The Supplier must deliver by Sunday, «13 June 2027».',
  ],
  passes: [
    'The Client shall pay the balance no later than 3 May 2027.',
    'The rent is due on 1 August 2027. A payment that is due on a weekend is due on the next business day.',
    'The Supplier delivered the goods on 13 June 2027.',
  ],
})
