import { hasMatch } from '../contract/matches'
import type { KeyTermKind } from './key-term'
import { provisionsOf } from './of-provisions'
import { durationsIn } from './quantities-in'

/** How long before leaving without a reason notice must be given. */
export const noticeToTerminate: KeyTermKind = {
  kind: 'notice-to-terminate',
  find: (contract, provisions) => provisionsOf(provisions, 'termination-for-convenience').flatMap(({ start, end }) => {
    const told = durationsIn(contract, { start, end }).find(({ start: from, end: to }) => (
      hasMatch(contract.text.slice(to, Math.min(end, to + 50)), /^[’']?s?[’']?\)?\s*(?:[a-z]+\s+){0,3}?(?:prior|before|notice|advance|written|in advance)\b/i)
      || /\bnotice\b[^.;]{0,30}$/i.test(contract.text.slice(Math.max(start, from - 40), from))))
    return told ? [{ start: told.start, end: told.end, value: told.iso }] : []
  }).slice(0, 4),
  finds: [['Either party may terminate this Agreement for convenience on «30 days»’ notice.', 'P30D']],
  passes: ['Either party may terminate this Agreement for convenience at any time.'],
}
