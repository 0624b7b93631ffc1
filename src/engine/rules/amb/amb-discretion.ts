import type { Sentence } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { partyNamed } from '../../grammar/norms'
import { mentionsNear } from '../bearer'
import { after, before, counterparty, words } from '../forms'
import type { Find, Reading } from '../rule'
import { rule } from '../rule'

/** Deciding what the other side gets, pays or may do; the rest (one's own staff, one's own defence) costs nobody anything. */
const costly = /\b(?:approv|accept|consent|withhold|reject|refus|determin|decid|chang|modif|amend|alter|suspend|terminat|cancel|remov|adjust|increas|decreas|reduc|set|fix|pric|fees?|charg|deduct|deny|revok|discontinu|limit|disable|assign|waive|grant|award|bonus|satisf)/i

/** Who conducts a defence must be free in it, and in its own plans too. */
const ownAffair = /\b(?:defend|defen[cs]e of|settle|settlement|lawsuits?|suits|forecasts?|estimates?|estimated|exercisable|exercise)\b/i

const acts = /^(?:,[^,;.]{1,40},)? (?:may|can|shall|will|must|reserves?|determines?|believes?|has|have|elects?|decides?|considers?|deems?)\b/i

/** Who decides: "our" or "Client’s" says it; else the last one before the words who may, will or reserves; undefined where that is nobody known. */
function holder(found: RegExpExecArray, sentence: Sentence, { contract }: Reading): string | undefined {
  if (/\bour\b/i.test(found[0])) return partyNamed(contract, 'we')
  const mentions = mentionsNear(found, sentence, contract)
  const owner = mentions.find(({ start, end }) => start >= found.index && end <= found.index + found[0].length)
  return owner?.role ?? mentions.findLast(({ end, possessive }) => !possessive && end <= found.index && end > found.index - 200 && hasMatch(sentence.text.slice(end, end + 60), acts))?.role
}

const discretions = words({
  triggers: ['discretion', 'judgment', 'judgement', 'fit'],
  match: /\b(?:(?:in|at|within) (?:the|its|their|his|her|our|[A-Z]\w+[’']s?) (?:(?:sole|absolute|own|unfettered|complete|exclusive|unlimited|full|entire|uncontrolled)(?:,? and |, | or )?){1,4} (?:discretion|judge?ment)|as (?:it|we|they|(?:the )?[A-Z]\w+) (?:may )?(?:sees|see|deems?) fit)\b/,
  when: (found, sentence, reading) => !/\bnot\b[^,;]{0,20}$/.test(before(found, 25)) && !hasMatch(before(found, 120) + after(found, 60), ownAffair) && !hasMatch(before(found, 60) + after(found, 30), /\b(?:court|tribunal|arbitrator|judge|trustees?|Recipient may|each|either|neither|both)\b/i)
    && hasMatch(before(found, 160) + after(found, 80), costly) && holder(found, sentence, reading) !== 'each',
  against: (found, sentence, reading) => counterparty(reading, holder(found, sentence, reading)),
  inDefinitions: false,
})

/** Where it cannot be told who decides, it may be about what costs nobody anything. */
const unsureOf = (find: Find): Find => 'inSentence' in find
  ? { ...find, inSentence: (sentence, reading) => find.inSentence(sentence, reading).map(hit => (hit.against ? hit : { ...hit, tier: 'judgement' })) }
  : find

export default rule({
  id: 'amb-discretion', severity: 3, tier: 'likely', together: true,
  title: 'One side decides as it likes',
  why: 'A “sole discretion” needs no reason. What reads like a promise is then a favour.',
  ask: 'What would make you say no, and could we write those reasons down?',
  fallback: 'Acting reasonably, and giving written reasons.',
  sources: ['93/13 Annex 1(c) and (m)', 'Australian Consumer Law s 25(h)'], labels: ['93/13:c', '93/13:m', 'acl:h'],
  yieldsTo: ['amb-satisfaction', 'ter-their-opinion', 'ter-no-notice', 'ter-at-will', 'ter-suspend', 'chg-terms', 'chg-price', 'chg-service'],
  find: unsureOf(discretions),
  flags: [
    'The Publisher may reject the manuscript «in its sole discretion».',
    'The Landlord may withhold consent «in its sole and absolute discretion».',
    'We may suspend your account «at our own discretion».',
    'The Bank may change the rate «as it sees fit».',
  ],
  passes: [
    'The Publisher may reject the manuscript only for the reasons in clause 4.',
    'The Landlord may not withhold consent unreasonably.',
    'The court may reduce the sum in its sole discretion.',
    'Either party may cancel the meeting in its sole discretion.',
    'The Agent may hire helpers in its sole discretion.',
    'The Publisher shall defend the Author and may settle or reject any claim in its sole discretion.',
    'The Shop may, in its sole discretion, change its forecasts.',
  ],
})
