import { hasMatch } from '../contract/matches'
import type { KeyTermKind } from './key-term'
import { firstOf } from './of-provisions'
import { durationsIn } from './quantities-in'

export const noticePeriodToTerminateRenewal: KeyTermKind = {
  kind: 'notice-period-to-terminate-renewal',
  find: (contract, provisions) => firstOf(contract, provisions, 'notice-period-to-terminate-renewal', ({ start, end }) => {
    const told = durationsIn(contract, { start, end }).find(({ start: from, end: to }) => {
      const lead = contract.text.slice(Math.max(start, from - 60), from), tail = contract.text.slice(to, Math.min(end, to + 60))
      if (hasMatch(lead, /\b(?:successive|additional|consecutive|for|period of|term of|further|another)\s+(?:\w+\s+)?$/i) && !hasMatch(tail, /^[’']?s?[’']?\s*(?:advance |prior |written ){0,3}notice/i)) return false
      return hasMatch(tail, /^[’']?\)?\s*(?:[a-z]+\s+){0,3}?(?:prior|before|notice|advance|written|in advance|preceding)\b/i) || hasMatch(lead, /\b(?:at least|not? (?:less|fewer|later) than|minimum of|notice (?:of|at least)|more than)\s+(?:\(?\w+\)?\s+)?$/i)
    })
    return told ? { start: told.start, end: told.end, value: told.iso } : undefined
  }),
  finds: [['This Agreement renews for successive one-year terms unless either party gives notice at least «60 days» before the end of the term.', 'P60D']],
  passes: ['This Agreement renews for successive one-year terms.'],
}
