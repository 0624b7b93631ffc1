import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { words } from '../forms'
import type { Reading } from '../rule'
import { rule } from '../rule'

/** Any of these beside the post makes it easy. */
const easier = /\be-?mails?\b|electronic|\b(?:fax|facsimile|telecop\w+|telegram|telex|couriers?|overnight|express|personal(?:ly)?|in person|hand(?:ed)?|regular mail|first[- ]class|ordinary|federal|other means|messenger|delivered (?:to|at|against)|delivery to)\b/i
const opens = String.raw`\b(?:notices?|communications?|cancellations?|terminations?)\b[^.;]{0,140}?\b(?:shall|must|may|will|is to|are to|can)\b[^.;]{0,60}?`

export default rule({
  id: 'ter-notice-channel', severity: 1, tier: 'likely', together: true,
  title: 'Notice counts only by registered post, or only on their pages',
  why: 'A right may be lost because a letter went the wrong way, although they had read it.',
  ask: 'Would an email do, with a letter to follow?',
  fallback: 'By email, with a copy by post; what they have in fact received counts.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: words({
    triggers: ['notice', 'notices', 'communication', 'communications', 'cancellation', 'termination'],
    match: new RegExp([
      String.raw`${opens}(?:\b(?:given|sent|made|served|delivered|mailed|effected|transmitted)\b[^.;]{0,60}?)(?<mark>\b(?:only )?by (?:prepaid |united states |u\.s\. |postage[- ]prepaid ){0,2}(?:registered|certified|recorded)(?:,? (?:or|and) (?:registered|certified|recorded))? (?:air)?(?:mail|post|letter|delivery)\b)`,
      String.raw`${opens}(?:\b(?:only|exclusively|solely) (?:through|via|in|on|using|by means of) (?:[\w’']+ ){1,4}?(?:portal|platform|website|console|dashboard|account|app|online form|web form)\b)`,
    ].join('|'), 'i'),
    unless: easier,
    when: (_, sentence, reading) => !hasMatch(sentence.text, /\b(?:deemed|presumed|considered)\b[^.;]{0,60}\b(?:given|received|served|delivered)\b[^.;]{0,40}\b(?:when|if|after|on)\b|\binsur\w+|\bor by\b|\b(?:sufficiently|properly|validly)\b|\bmay (?:be )?(?:given|sent|serve|mail)/i) && !easierNear(sentence.index, reading),
    against: (found, sentence, reading) => (hasMatch(sentence.text, /\b(?:either|each|any|the other) party\b|\bparties\b|\bhereunder\b/i) ? undefined : onDoer(found, sentence, reading)),
  }),
  flags: [
    'Every notice under this Agreement must be sent «by registered post».',
    'All notices shall be in writing and given «by certified mail», return receipt requested.',
    'Notice of termination shall be served «only by recorded delivery».',
    '«Notices to the Provider can be given only through the Provider’s customer portal».',
    'Any notice by the Tenant must be made «by registered or certified mail» to the head office.',
  ],
  passes: [
    'Every notice under this Agreement must be sent by registered post or by email.',
    'All notices shall be in writing and given by certified mail or by courier.',
    'Notice of termination shall be served by recorded delivery. An email is enough for every other notice.',
    'Notices to the Provider may be given through the Provider’s customer portal or by letter.',
    'The Carrier shall send the parcels by registered mail, and the Seller shall be told.',
  ],
})

/** Whether a sentence nearby about notices names an easier way. */
const easierNear = (index: number, { contract: { sentences } }: Reading): boolean =>
  sentences.slice(Math.max(0, index - 2), index + 4).some(({ text }) => hasMatch(text, easier) && hasMatch(text, /\bnotic\w+|\bcommunicat\w+|\bsent\b|\bmail\b|@/i))
