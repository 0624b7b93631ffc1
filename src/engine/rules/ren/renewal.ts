/** The form of the rules about renewals that happen by themselves. */
import type { Sentence } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { quantitiesIn } from '../../contract/quantities-in'
import { onWhoeverMustSpeak } from '../bearer'
import { words } from '../forms'
import type { Find, Reading } from '../rule'
import { areOnlineTerms } from '../voice'

/** `short`: those that either side may stop with at most 30 days’ notice, or at any time up to the end; else all the others. */
export function renewsByItself(short: boolean): Find {
  return words({
    triggers: ['renew', 'renews', 'renewed', 'renewal', 'extend', 'extended', 'extends', 'auto-renew', 'auto-renews', 'rolls', 'roll', 'prolonged', 'continues', 'continue'],
    match: /\b(?:(?:shall |will |is |be |may )?(?:be )?(?:automatically|tacitly) (?:be )?(?:renew(?:ed|s)?|extend(?:ed|s)?|continues?|prolonged)\b|(?:shall |will )?(?:be )?(?:renew(?:ed|s)?|extend(?:ed|s)?|continue) (?:itself )?automatically\b|auto-?renew(?:s|al|ing|ed)?\b|automatic(?:ally)? renewals?\b|(?:shall|will) (?:be )?(?:renew(?:ed)?|extend(?:ed)?|continue)\b[^.;]{0,120}?\b(?:successive|additional|further|consecutive)\b[^.;]{0,160}?\bunless\b)|\b(?:shall|will) be (?:extended|renewed|prolonged)\b[^.;]{0,80}?\bunless\b|\brolls? over\b[^.;]{0,80}?\b(?:terms?|periods?|years?|months?)\b|\bdeemed (?:to be )?(?:renewed|extended)\b[^.;]{0,80}?\bif (?:neither|no)\b|\bcontinues? from (?:year to year|month to month)\b[^.;]{0,40}?\buntil\b|\b(?:is|are) (?:(?:extended|renewed|prolonged) by itself\b|(?:extended|renewed|prolonged) (?:by|for) [^.;]{1,60}? unless\b)|\brenews? for\b[^.;]{0,60}?\bunless\b/i,
    unless: /mutual (?:written )?(?:agreement|consent)|\bnot (?:be )?(?:automatically|renew)|\bno automatic|month[- ]to[- ]month|without automatic|only (?:if|by|with)|turn off|may (?:cancel|terminate) at any time|copyright|statutory|certificate|insurance|trademark registration|letter of credit|business day\b|policy of|shall not/i,
    when: ([found], sentence, reading) => (!/\bextend/i.test(found) || hasMatch(sentence.text, /\bterm|agreement|lease|subscription|contract|period\b/i)) && eitherMayStop(sentence, reading) === short,
    against: (_, sentence, reading) => onWhoeverMustSpeak(sentence, reading),
  })
}

/** Read in the sentence of the renewal and the next one, where its notice often stands. Online terms are never mutual in this sense: only one side pays. */
function eitherMayStop(sentence: Sentence, { contract }: Reading): boolean {
  if (areOnlineTerms(contract)) return false
  const { text } = sentence
  const following = contract.sentences[sentence.index + 1]
  const next = following?.text ?? ''
  const words = hasMatch(text, either) ? text : hasMatch(next, either) && /renew|expir|terminat|notice/i.test(next) ? next : ''
  if (!words) return false
  const periods = [sentence, ...following ? [following] : []].flatMap(place => quantitiesIn(contract, place)).filter(({ kind, start, end }) => kind === 'duration' && isNotice(contract.text, start, end))
  return periods.every(quantity => quantity.kind === 'duration' && quantity.count * (days[quantity.unit] ?? 1) <= 31)
}

const either = /\b(?:either|any|a|one|each) part(?:y|ies)\b[^.;]{0,120}\b(?:notif|notice|elect|object|terminat|cancel|inform|advis|declin)|\b(?:terminated|cancel+ed) by either party/i
/** A duration that says how long before the end somebody must speak up. */
const isNotice = (text: string, start: number, end: number): boolean => hasMatch(text.slice(end, end + 50), /^[^\w.;]{0,4}(?:\w+ ){0,2}(?:prior|before|in advance|preceding|notice)\b/i) || hasMatch(text.slice(Math.max(0, start - 30), start), /\b(?:at least|not less than|no later than|no less than|notice of)\W{0,3}(?:\w+ ?\(?)?$/i)
const days: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, 'business-day': 1.4, week: 7, month: 30, quarter: 91, year: 365 }
