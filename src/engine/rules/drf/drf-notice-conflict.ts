import type { Contract, Sentence, Span } from '../../contract/contract'
import { everyMatch, firstMatch, hasMatch } from '../../contract/matches'
import type { Reading, Hit } from '../rule'
import { rule } from '../rule'
import { numberInWords, numeral } from './numerals'

type Notice = { readonly act: string; readonly who: string; readonly days: number; readonly span: Span }

/** “Notice of termination for convenience must be given at least 120 days before …”, “a party that wishes to terminate without cause shall give 45 days’ notice”: said of nobody in particular, so of both. */
const ofAnyone = /\bnotices? (?:of|for|to) terminat\w+ (?:for convenience|without cause)\b|\ba party (?:that|who|which) (?:wishes|wants|intends|elects|chooses) to (?:terminate|end|cancel)\b[^.;]{0,60}\b(?:without cause|for convenience|without (?:giving )?(?:a )?reason)/i
const period = new RegExp(`\\b(?<count>\\d{1,3}|${numeral}(?:-${numeral})?)(?: ?\\((?<figures>\\d{1,3})\\))? (?:calendar )?(?<unit>day|week|month)s?[’']?`, 'gi')
const perUnit: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 }
const who = /\b(either party|each party|any party|(?:the )?[A-Z]\w+|you|we) (?:may|can|(?:shall|will) (?:have the right|be entitled) to|has the right to|is entitled to) (?:[^.;]{0,60}\b)?(?:terminate|cancel|end)\b (?:this (?:Agreement|contract|lease)|the (?:Agreement|contract|lease))/i
const free = /\b(?:without cause|for convenience|for any reason|for no reason|without (?:giving |stating )?(?:any |a )?reason|with or without cause|at any time)\b/i
/** No ground is named at all: “either party may end this contract on 30 days’ notice.” */
const bare = /\b(?:may|can) (?:terminate|cancel|end) (?:this|the) (?:agreement|contract|lease) (?:on|upon|by|with) (?:giving )?(?:the other party )?[^.;,]{0,40}\bnotice\b[^.;,]{0,30}[.;]?$/i
/** A different moment, part or ground is a different act. */
const special = /\b(?:breach|default|cure|remed|insolven|bankrupt|fail(?:s|ure)?|unless|except|if|during|after the (?:first|initial|expir)|following the|prior to the|within|statement of work|SOW|purchase order|order form|schedule|force majeure|change of control|renewal|expiration|non-payment|death|disability|trial|probation|in (?:whole or in )?part)\b/i

function noticesIn({ text, start }: Sentence, { parties }: Contract): Notice[] {
  const holder = firstMatch(text, who), anyone = firstMatch(text, ofAnyone)
  if (anyone && !hasMatch(text.replace(/\bbefore the date\b/i, ''), special)) return oneNotice('each', text, start)
  if (!holder || !(hasMatch(text, free) || hasMatch(text, bare)) || hasMatch(text, special)) return []
  const named = holder[1]!.replace(/^the /i, '')
  const role = /party$/i.test(named) ? 'each' : parties.find(({ role: known, aliases }) => [known, ...aliases].some(word => word.toLowerCase() === named.toLowerCase()))?.role
  return role ? oneNotice(role, text, start) : []
}

/** The length of notice that the sentence states, where it states one. */
function oneNotice(role: string, text: string, start: number): Notice[] {
  const found = [...everyMatch(text, period)].filter(({ index, 0: words }) => /\bnotice\b/i.test(text.slice(Math.max(0, index - 80), index + words.length + 60)))
  if (found.length !== 1) return []
  const [{ index, 0: words, groups = {} }] = found as [RegExpExecArray]
  const count = Number(groups['figures'] ?? groups['count']) || numberInWords(groups['count']!)
  return count ? [{ act: 'end', who: role, days: count * perUnit[groups['unit']!.toLowerCase()]!, span: { start: start + index, end: start + index + words.length } }] : []
}

/** "unless the Customer gives notice at least 90 days before the end": how long before the end one must say that it shall not renew. */
const beforeTheEnd = /^[’']?\)?(?: (?:days|months|weeks))?,? (?:before|prior to|in advance of|preceding) (?:the )?(?:end|expir\w+|close|last day)\b/i
const notToRenew = /\b(?:non-?renewal|not (?:wish\w* |want\w* |intend\w* )?(?:[^.;]{0,40} )?(?:to )?renew|renew[^.;]{0,200}\bunless|notice (?:of termination|to terminate)[^.;]{0,200}\brenew)/i
const whoSpeaks = /\b(?<who>either party|each party|any party|a party|one party|(?:the )?[A-Z]\w+|you|we) (?:gives?|notif(?:y|ies)|provides?|does not|do not|delivers?|elects?|objects?|sends?|shall give|must give|has given)\b/g

function nonRenewalIn({ text, start }: Sentence, { parties }: Contract): Notice[] {
  if (!hasMatch(text, notToRenew) || /\boption\b/i.test(text)) return []
  const speakers = new Set([...everyMatch(text, whoSpeaks)].flatMap(({ groups }) => {
    const named = groups!['who']!.replace(/^the /i, '').toLowerCase()
    const role = named.endsWith('party') ? 'each' : parties.find(({ role: known, aliases }) => [known, ...aliases].some(word => word.toLowerCase() === named))?.role
    return role ? [role] : []
  }))
  const found = [...everyMatch(text, period)].filter(({ index, 0: words }) => hasMatch(text.slice(index + words.length, index + words.length + 60), beforeTheEnd))
  if (speakers.size !== 1 || found.length !== 1) return []
  const [{ index, 0: words, groups = {} }] = found as [RegExpExecArray], [who] = speakers as unknown as [string]
  const count = Number(groups['figures'] ?? groups['count']) || numberInWords(groups['count']!)
  return count ? [{ act: 'not renew', who, days: count * perUnit[groups['unit']!.toLowerCase()]!, span: { start: start + index, end: start + index + words.length } }] : []
}

const read = (contract: Contract, triggers: readonly string[], notices: (sentence: Sentence, contract: Contract) => Notice[]): Notice[] =>
  [...new Set(triggers.flatMap(word => contract.words.sentencesWith(word)))].sort((a, b) => a - b).map(i => contract.sentences[i]!).filter(({ operative }) => operative).flatMap(sentence => notices(sentence, contract))

function conflicts({ contract }: Reading): Hit[] {
  const notices = [...read(contract, ['terminate', 'cancel', 'end'], noticesIn), ...read(contract, ['renew', 'renewal', 'renewed', 'non-renewal', 'renews'], nonRenewalIn)]
  const groups = new Map<string, Notice[]>()
  for (const one of notices) {
    const key = `${one.act}, ${one.who}`
    const same = groups.get(key)
    if (same) same.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()].filter(same => new Set(same.map(({ days }) => days)).size > 1).map(same => ({ spans: same.map(({ span }) => span) }))
}

export default rule({
  id: 'drf-notice-conflict', severity: 3, tier: 'fact',
  title: 'Two notice periods for the same step',
  why: 'If you keep to the shorter one, you may be told that the longer one counts.',
  ask: 'Which of these notice periods applies?',
  fallback: 'One period, in one place.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: conflicts },
  flags: [
    'Either party may terminate this Agreement on «30 days’» written notice.\nA party that wishes to terminate this Agreement without cause shall give the other party «60 days’» written notice.',
    'Either party may terminate this Agreement for any reason on «30 days» notice.\nEither party may terminate this Agreement at any time by giving «sixty (60) days» written notice.',
    'The Client may end this contract at any time on «two weeks’» notice to the Supplier.\nThe Client may cancel this contract without giving any reason with «one month» of notice.',
    'The Client engages the Agent.\nThis contract renews for a year unless the Client gives notice at least «90 days» before the end of the year.\nNotice of termination shall be sent «60 days» before the end of the year if the Client does not wish this contract to renew.',
    'Each party may cancel this contract without cause on «3 months’» notice.\nThe goods are chairs.\nEither party can end this contract at any time with «one month» of notice.',
  ],
  passes: [
    'Either party may terminate this Agreement on 30 days’ written notice.\nA party that wishes to terminate this Agreement without cause shall give the other party 30 days’ written notice.',
    'Either party may terminate this Agreement for any reason on 30 days notice.\nEither party may terminate this Agreement at any time by giving thirty (30) days written notice.',
    'Either party may terminate this Agreement for any reason on 60 days notice.\nEither party may terminate this Agreement at any time on 30 days notice if the other is in breach.',
    'The Client engages the Agent.\nThis contract renews for a year unless the Client gives notice at least 90 days before the end of the year.\nThe Agent shall remind the Client 120 days before the end of the year that this contract will renew.',
    'The Client may end this contract at any time on two weeks’ notice to the Supplier.\nThe Supplier may end this contract at any time on six weeks’ notice to the Client.',
  ],
})
