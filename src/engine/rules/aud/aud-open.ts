import { mentionsIn } from '../../grammar/mentions'
import type { Sentence } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { counterparty, words } from '../forms'
import type { Reading } from '../rule'
import { rule } from '../rule'
import { spokenTo } from '../voice'

const looks = String.raw`(?:audit|inspect|examine|enter|access|visit|review)`
const things = String.raw`(?:books?|records?|accounts?|premises|facilit\w+|offices?|systems?|plants?|documents|operations|sites?)`

export default rule({
  id: 'aud-open', severity: 2, tier: 'likely', together: true,
  title: 'They may look into your books whenever they like',
  why: 'A visit without a word stops work, and shows them more than this contract is about.',
  ask: 'How often would you come, who would it be, and with how much notice?',
  fallback: 'Once a year, on 15 days’ notice, in office hours, and only what this contract is about.',
  sources: ['CUAD, audit rights'], labels: ['cuad:audit-rights'],
  find: words({
    triggers: ['audit', 'inspect', 'inspection', 'examine', 'audits', 'examination', 'review', 'access', 'enter', 'visit'],
    match: new RegExp([
      String.raw`\b(?:may|right|rights|entitled|permit\w*|allow\w*|reserves?)\b[^.;]{0,120}?\b${looks}\w*\b[^.;]{0,160}?(?<mark>\bat (?:any|all) times?\b(?! (?:during|in|within|between) [^.;]{0,40}?\bhours)(?:[^.;]{0,30}?\bwithout (?:prior )?notice)?|\bwithout (?:any )?(?:prior |advance )?notice\b)[^.;]{0,160}?(?:\b${things}\b|[.;]|$)`,
      String.raw`\b(?:may|right|rights|entitled|permit\w*|allow\w*|reserves?)\b[^.;]{0,60}?(?:\bat (?:any|all) times?\b(?! (?:during|in|within|between) [^.;]{0,40}?\bhours)|\bwithout (?:any )?(?:prior |advance )?notice\b)[^.;]{0,60}?\b${looks}\w*\b[^.;]{0,100}?\b${things}\b`,
    ].join('|'), 'i'),
    unless: /\b(?:on|upon|with|after|by giving|following)\b(?: (?:at least|not less than|no less than|giving|prior|reasonable|receipt of)){0,3}[^.;]{0,40}\bnotice\b|\breasonable\b|\bemergenc|\b(?:business|working|office|normal|regular) hours\b|\bonce\b|\b(?:password|remove|revoke|withdraw)|\baccount information|\bmonitor|\bcollateral|\b(?:goods|products|works?) (?:at any|may be)|\bthe Bank\b|\bLender\b|\bAdministrative Agent\b/i,
    when: (found, { text }) => new RegExp(String.raw`\b${things}\b`, 'i').test(text) && hasMatch(`${text.slice(0, found.index)} ${found[0]}`, /\b(?:books?|records?|accounts|premises|facilit\w+|systems?|plants?|offices)\b/i),
    against: (_, sentence, reading) => spokenTo(reading.contract) ?? counterparty(reading, inspector(sentence, reading)),
  }),
  flags: [
    'The Licensor may inspect the books and records of the Licensee «at any time».',
    'The Franchisor has the right to enter the premises and audit all accounts «without prior notice».',
    'The Principal shall be «entitled at all times to examine the records» of the Agent.',
  ],
  passes: [
    'The Licensor may inspect the books and records of the Licensee once a year on 15 days’ notice.',
    'The Franchisor has the right to enter the premises at all times during business hours to audit all accounts.',
    'The Agent may at any time ask for a copy of the records.',
  ],
})

/** The party named before the leave to look. */
function inspector({ text }: Sentence, { contract }: Reading): string | undefined {
  const at = text.search(/\b(?:may|right|rights|entitled|reserves?)\b/i)
  const role = mentionsIn(contract, { text }).findLast(({ possessive, end }) => !possessive && end <= at)?.role
  return role === 'each' ? undefined : role
}
