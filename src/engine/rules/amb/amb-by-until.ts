import { hasMatch } from '../../contract/matches'
import { after, before, words } from '../forms'
import { rule } from '../rule'

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const date = String.raw`(?:(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: day of)? ${month}|${month} \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?`
/** What is lost when the time is over, told before the day. */
const lost = /\b(?:offers?|options?|accept\w*|elect(?:s|ion)?|exercis\w+|notify|terminate|renew|cancel|valid|open|rights?|discounts?|price|claims?|withdraw)\b[^.;]{0,150}$/i
/** The contract itself goes on so long: a day more or less is seldom missed. */
const runs = /\b(?:continu\w+|in (?:full )?(?:effect|force)|terms?)\b[^.;]{0,80}$/i

export default rule({
  id: 'amb-by-until', severity: 1, tier: 'likely', together: true,
  title: '“Until” a day: is that day itself in time',
  why: 'Whether the last day is in or out can decide whether you were in time.',
  ask: 'Does the last day itself still count?',
  fallback: 'No later than the end of [date].',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: words({
    triggers: ['until', 'till', 'between'],
    match: new RegExp(String.raw`\b(?:until|till) ${date}|\bbetween ${date} and ${date}`, 'i'),
    unless: /\binclusive|\bincluding\b|\bmidnight\b|\d ?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\bclose of|\bend of/i,
    when: found => hasMatch(before(found, 200), lost) && !hasMatch(before(found, 120), runs) && !/^[\s,]{0,2}\(/.test(after(found, 4)),
    inDefinitions: false,
  }),
  flags: [
    'This offer is open «until 4 May 2027».',
    'The Buyer may cancel its order «between May 4, 2027 and May 9, 2027».',
    'The Tenant may exercise its option «until the 3rd day of June 2027».',
    'The discount holds for orders that come in «till June 3rd, 2027».',
  ],
  passes: [
    'This offer is open until 17:00 on 4 May 2027.',
    'The Buyer may cancel its order between May 4, 2027 and May 9, 2027, both days inclusive.',
    'The Tenant may store bicycles in the hall until the 3rd day of June 2027.',
    'The discount holds for orders in the term of this contract, which lasts till June 3rd, 2027.',
  ],
})
