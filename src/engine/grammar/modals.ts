/** The words that oblige, allow, forbid or free, and what each of them means. */
import { everyMatch, hasMatch } from '../contract/matches'
import { rememberInSentence } from '../contract/memory'
import type { Modal } from './norms'

export type ModalWords = {
  readonly kind: Modal
  readonly start: number
  readonly end: number
  /** True where the subject follows: "in no event shall Provider". */
  readonly inverted: boolean
  /** True where a base form follows; false after "shall be": a participle or an adjective does. */
  readonly does: boolean
}

const adverb = String.raw`(?:\s+(?:only|also|then|hereby|further|(?!(?:comply|supply|apply|rely|reply|imply|multiply)\b)[a-z]{2,20}ly|at (?:any|all) times?|at (?:its|their|his|her|your|our) (?:sole |own )?(?:option|discretion|expense|cost)))?`
/** "is", "are", "shall be", "will be": a state that a right or a duty is told with. */
const state = String.raw`(?:(?:shall|will|must)${adverb}(?:\s+not)?${adverb}\s+be|is|are|am)`
const holds = String.raw`(?:(?:shall|will|must)(?:\s+not)?${adverb}\s+have|has|have|reserves?|retains?)`

/** `needs`: lower-case letters of which each match holds some; looking for them is far quicker than the pattern. */
const shapes: readonly (readonly [needs: readonly string[], words: RegExp, kind: (words: string) => Modal])[] = [
  [['entitled', 'allowed', 'permitted', 'authori', 'free'], new RegExp(String.raw`\b${state}(?:\s+(?:also|hereby|not|only|then|otherwise|further))?${adverb}\s+(?:entitled|allowed|permitted|authori[sz]ed|free)${adverb}\s+to\b`, 'gi'), w => (/\bnot\b/i.test(w) ? 'must-not' : 'may')],
  [['required', 'obliged', 'obligated', 'bound', 'obligation', 'duty'], new RegExp(String.raw`\b${state}(?:\s+(?:also|hereby|not|only|then|otherwise|further))?${adverb}\s+(?:required|obliged|obligated|bound|under (?:an|no|any) (?:obligation|duty))${adverb}\s+to\b`, 'gi'), w => (/\bnot\b|\bno\b/i.test(w) ? 'need-not' : 'must')],
  [['prohibited', 'barred', 'precluded', 'forbidden'], new RegExp(String.raw`\b${state}\s+(?:prohibited|barred|precluded|forbidden)\s+from\b`, 'gi'), () => 'must-not'],
  [['right', 'option', 'power', 'authority', 'discretion'], new RegExp(String.raw`\b${holds}(?:\s+and\s+(?:reserves?|retains?))?\s+(?:no|the|a|an|any)\s+(?:(?!no\b)[a-z-]{2,16},?\s+){0,4}?(?:right|option|power|authority|discretion)s?(?:,[^;.]{1,200}?,(?=\s+to\b)|\s*\([^();]{1,200}\))?(?:\s+(?:and (?:option|authority|discretion)|but not the obligation|at any time|in (?:its|their|his|her|your|our) sole discretion))?,?\s+to\b`, 'gi'), w => (/\bno\b|\bnot(?! the obligation)\b/i.test(w) ? 'must-not' : 'may')],
  [['obligation', 'duty', 'responsibility'], new RegExp(String.raw`\b${holds}\s+(?:no|any|an|the)\s+(?:(?:further|such|sole|other)\s+){0,2}(?:obligation|duty|responsibility)\s+to\b`, 'gi'), w => (/\bno\b|\bnot\b/i.test(w) ? 'need-not' : 'must')],
  [['agree', 'undertake', 'covenant', 'promise'], /\b(?:(?:shall|will)\s+)?(?:hereby\s+)?(?:agrees?|undertakes?|covenants?|promises?)(?:\s+and\s+(?:agrees?|undertakes?|covenants?))?(?:\s+with [a-z ]{1,30})?\s+(not\s+)?to\b/gi, w => (/\bnot\b/i.test(w) ? 'must-not' : 'must')],
  [['need'], /\bneed\s+not\b/gi, () => 'need-not'],
  [['shall', 'must', 'may', 'will', 'can', 'should', 'won'], /\b(?:shall|must|may|will|can|should)(?:\s+(?:also|only|then|hereby|further|(?!(?:comply|supply|apply|rely|reply|imply|multiply)\b)[a-z]{2,20}ly))?\s*(?:not\b|n[’']t\b)?|\bcannot\b|\bwon[’']t\b/gi, w => {
    if (/not\b|n[’']t/i.test(w)) return 'must-not'
    return /^(?:may|can)/i.test(w) ? 'may' : 'must'
  }],
]

/** All modal words of a text in order, none inside another. Advice ("should") and the month of May are left out. */
export const modalsIn: (text: string) => readonly ModalWords[] = rememberInSentence(text => {
  const found: ModalWords[] = [], low = text.toLowerCase()
  for (const [needs, words, kindOf] of shapes) if (needs.some(letters => low.includes(letters))) for (const m of everyMatch(text, words)) {
    const start = m.index, end = start + m[0].trimEnd().length
    if (/^should|^can\b(?!not)/i.test(m[0]) && !/not|n[’']t/i.test(m[0])) { if (/^should/i.test(m[0])) continue }
    if (/^May(?=\s|$)/.test(m[0]) && /^\s*(?:\d|,\s*(?:19|20)\d\d)/.test(text.slice(end, end + 8))) continue
    if (/^will$/i.test(m[0].trim()) && /\b(?:good|at|his|her|the|free|of)\s+$/i.test(text.slice(Math.max(0, start - 8), start))) continue
    if (found.some(other => other.start < end && start < other.end)) continue
    const lead = text.slice(Math.max(0, start - 60), start)
    const inverted = hasMatch(lead, /(?:\bin no (?:event|case)|\bunder no circumstances?|\bat no time|\bin no circumstances?|\bnor|\bneither)(?:,? [a-z ]{0,40})?\s+$/i) && !hasMatch(lead, /\bneither\s+(?:the\s+)?\w+(?:\s+\w+)?\s+nor\b/i)
    const closeNor = hasMatch(lead, /\b(?:nor|event|case|circumstances?|time)\s+$/i)
    const kind = kindOf(m[0])
    found.push(inverted && closeNor ? { kind: 'must-not', start, end, inverted: true, does: true } : { kind, start, end, inverted: false, does: true })
  }
  return found.sort((a, b) => a.start - b.start)
})
