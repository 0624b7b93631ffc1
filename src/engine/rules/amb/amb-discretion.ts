import type { Reading } from '../rule'
import type { Sentence } from '../../contract/contract'
import { after, before, counterparty, words } from '../forms'
import { rule } from '../rule'

/** Deciding what the other side gets, pays or may do; the rest (one's own staff, one's own defence) costs nobody anything. */
const costly = /\b(?:approv|accept|consent|withhold|reject|refus|determin|decid|chang|modif|amend|alter|suspend|terminat|cancel|remov|adjust|increas|decreas|reduc|set|fix|pric|fees?|charg|deduct|deny|revok|discontinu|limit|disable|assign|waive|grant|award|bonus|satisf)/i

function holder(found: RegExpExecArray, sentence: Sentence, reading: Reading): string | undefined {
  const norms = reading.norms(sentence).filter(norm => norm.modal === 'may' && norm.end <= sentence.start + found.index)
  return norms.at(-1)?.who ?? reading.norms(sentence)[0]?.who
}

export default rule({
  id: 'amb-discretion', severity: 3, tier: 'likely',
  title: 'One side decides as it likes',
  why: 'A “sole discretion” needs no reason. What reads like a promise is then a favour.',
  ask: 'What would make you say no, and could we write those reasons down?',
  fallback: 'Acting reasonably, and giving written reasons.',
  sources: ['93/13 Annex 1(c) and (m)', 'Australian Consumer Law s 25(h)'], labels: ['93/13:c', '93/13:m', 'acl:h'],
  find: words({
    triggers: ['discretion', 'judgment', 'judgement', 'fit'],
    match: /\b(?:(?:in|at|within) (?:the|its|their|his|her|our|your|[A-Z]\w+[’']s?) (?:(?:sole|absolute|own|unfettered|complete|exclusive|unlimited|full|entire|uncontrolled)(?:,? and |, | or )?){1,4} (?:discretion|judge?ment)|as (?:it|we|they|(?:the )?[A-Z]\w+) (?:may )?(?:sees|see|deems?) fit)\b/,
    when: (found, sentence, reading) => !/\bnot\b[^,;]{0,20}$/.test(before(found, 25)) && !/\b(?:court|tribunal|arbitrator|judge|trustees?|Recipient may|each|either|neither|both)\b/i.test(before(found, 60) + after(found, 30))
      && costly.test(before(found, 160) + after(found, 80)) && holder(found, sentence, reading) !== 'each',
    against: (found, sentence, reading) => counterparty(reading, holder(found, sentence, reading)),
    inDefinitions: false,
  }),
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
  ],
})
