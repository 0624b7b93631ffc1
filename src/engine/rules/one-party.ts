/** The form of rules about what one party alone may do, or does not answer for. */
import { needOf, needOfAny } from '../contract/candidates'
import type { Sentence } from '../contract/contract'
import { everyMatch, firstMatch, hasMatch } from '../contract/matches'
import { leadOf, withLead } from '../contract/leads'
import { rememberInSentence } from '../contract/memory'
import { withoutLineEnds } from '../contract/one-line'
import { standing } from '../contract/standing-questions'
import { insideQuotation, onOneLine } from './forms'
import type { Find, Hit, Reading } from './rule'
import { areOnlineTerms, speakerAt, spokenTo } from './voice'

type OneParty = {
  /** Lower-case words without which it cannot fire. */
  readonly triggers: readonly string[]
  /** What is said of the party, from the word that follows it: `may (?:terminate|end)`. Marked with the party's words. */
  readonly says: RegExp
  /** The sentence is left alone where this matches it. */
  readonly unless?: RegExp
  /** The last word on a match: false drops it. */
  readonly when?: (found: RegExpExecArray, sentence: Sentence, reading: Reading) => boolean
  /** Words that need no party before them in a contract that speaks to “you”: “your account may be closed at any time”. */
  readonly toYou?: RegExp
  readonly settledBy?: (reading: Reading) => boolean
  /** False leaves this party alone: what a buyer may change is not what it gets. */
  readonly who?: (role: string) => boolean
  /** True: the items of a list are read behind the words that lead into it as well, “We may:” before “(a) remove your posts”. */
  readonly items?: true
}

/** Roles that pay and receive: what they may change is the other side’s work, never their own. */
export const receives = (role: string): boolean => hasMatch(role, /^(?:the )?(?:client|customer|buyer|purchaser|licensee|lessee|tenant|subscriber|employer|principal|owner|end user|you)s?$/i)

/** Finds what is said of one party and not of both, and whom that is hard on. */
export function oneParty({ triggers, says, unless, when, toYou, settledBy, who, items }: OneParty): Find {
  const pattern = new RegExp(says.source, `g${says.flags.replace(/[gd]/g, '')}`)
  const bare = toYou && new RegExp(toYou.source, `g${toYou.flags.replace(/[gd]/g, '')}`)
  // What the words alone decide is remembered with them; who is meant, the contract tells.
  const matches = rememberInSentence((text): readonly RegExpExecArray[] => {
    const found = first(everyMatch(text, pattern))
    return found.length > 0 && unless && hasMatch(text, unless) ? none : found
  })
  const bareMatches = rememberInSentence((text): readonly RegExpExecArray[] => (bare && !(unless && hasMatch(text, unless)) ? first(everyMatch(text, bare)) : none))
  const alone = (sentence: Sentence, reading: Reading): readonly Hit[] => {
    const { text } = sentence
    for (const found of matches(text)) {
      const speaker = speakerAt(reading.contract, text, found.index)
      if (!speaker || (who && !who(speaker.role)) || insideQuotation(text, found.index) || (when && !when(found, sentence, reading))) continue
      return [hit(sentence, speaker.start, found.index + found[0].length, speaker.against)]
    }
    const you = bare && spokenTo(reading.contract)
    for (const found of you ? bareMatches(text) : none) {
      if (insideQuotation(text, found.index) || (when && !when(found, sentence, reading))) continue
      return [hit(sentence, found.index, found.index + found[0].length, you)]
    }
    return none
  }
  /** Only what ends in the item itself is the item’s, and only the item is marked. */
  const behindLead = (item: Sentence, reading: Reading): readonly Hit[] => {
    const joined = withLead(reading.contract, item)
    if (!joined) return none
    const own = joined.text.slice(joined.from), allowed = permissionBefore(leadOf(reading.contract, item)?.text ?? '')
    for (const lead of [joined.text.slice(0, joined.from), ...(allowed ? [`${allowed} `] : [])]) {
      const [found] = alone({ ...item, text: lead + own, start: 0, end: lead.length + own.length }, reading)
      const marked = found?.spans[0]
      if (!found || !marked || marked.end <= lead.length) continue
      const place = (at: number): number => item.start + joined.cut + Math.max(0, at - lead.length)
      return [{ ...found, spans: [{ start: place(marked.start), end: place(marked.end) }] }]
    }
    return none
  }
  const inSentence = (written: Sentence, reading: Reading): readonly Hit[] => {
    if (!written.operative) return none
    const sentence = onOneLine(written), hits = alone(sentence, reading)
    return hits.length === 0 && items ? behindLead(sentence, reading) : hits
  }
  const need = needOfAny([says, ...(toYou ? [toYou] : [])].map(needOf))
  // What an item's lead holds, the item's own words cannot tell.
  const places = items ? { items } : { places: standing({ triggers, need, isSo: ({ text: written }) => [matches, bareMatches].some(found => found(withoutLineEnds(written)).length > 0) }) }
  return { triggers, need, inSentence, ...places, ...(settledBy ? { settledBy } : {}) }
}

/** True where the reading is of terms of use that speak to “you”. For `when`. */
export const online = (_: unknown, __: unknown, reading: Reading): boolean => areOnlineTerms(reading.contract)

const none: readonly never[] = []

/** No honest sentence gives a party a hundred rights; a hostile one could give it a million. */
const first = (found: Iterable<RegExpExecArray>): RegExpExecArray[] => {
  const some: RegExpExecArray[] = []
  for (const match of found) if (some.push(match) === 100) break
  return some
}

const hit = (sentence: Sentence, from: number, to: number, against: string | undefined): Hit =>
  ({ spans: [{ start: sentence.start + from, end: sentence.start + to }], ...(against ? { against } : {}) })

/** The ways to say that somebody may, with up to 160 characters to the verb, and no other party's verb between. */
export const may = (verb: string): RegExp => new RegExp(String.raw`\b(?:${permission})\b${gap}\b(?:${verb})`, 'i')
const permission = [
  String.raw`(?:may|can|might)(?! ?not\b)(?! have\b(?! to\b))(?! use to\b)(?! each\b)`, String.raw`reserves?(?: ?,[^,;.]{1,80},)? (?:(?:to )?(?:itself|ourselves) )?(?:the|all|any|a) (?:\w+ ){0,2}rights?`,
  String.raw`(?:has|have|retains?)(?: ?,[^,;.]{1,80},)? (?:the |an? |full |sole |absolute )?(?:\w+ ){0,2}(?:right|discretion|option|power|authority)`, String.raw`(?:is|are|be) (?:also )?(?:entitled|free|at liberty|authori[sz]ed)(?= ?(?:, ?[^,;.]{1,60} ?, ?)? ?to\b)`, String.raw`needs? the flexibility(?= to\b)`,
].join('|')
/** “We may take any of these measures”, said before a list: each of its items may be done. */
const ofAList = /\b(?:following|these|one or more|any or all)\b/i
const permitted = new RegExp(String.raw`\b(?:${permission})\b`, 'i')
function permissionBefore(lead: string): string | undefined {
  const found = hasMatch(lead.slice(0, 800), ofAList) ? firstMatch(lead.slice(0, 400), permitted) : null
  return found ? lead.slice(0, found.index + found[0].length) : undefined
}
const gap = String.raw`(?:(?!\b(?:you|users?|customer|client|party|parties) (?:may|can|must|will|shall|agree|wish|choose|decide|elect|have (?:chosen|elected|decided))\b|\byour (?:\w+ )?right to (?:cancel|withdraw|terminate|end)\b|\b(?:may|shall|must)\b)[^;]){0,160}?`
