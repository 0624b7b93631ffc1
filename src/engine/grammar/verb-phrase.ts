/** The verbs that a modal governs: "may, on notice, suspend or terminate". */
import { firstMatch, hasMatch } from '../contract/matches'
import { isBaseVerb, isParticiple, isPlainVerb, lemmaOfGerund, lemmaOfParticiple } from './verbs'

export type VerbWords = { readonly lemma: string; readonly passive: boolean; readonly start: number; readonly end: number }

/** Adverbs and asides that may stand before a verb. */
const aside = /\s*(?:,[^,;.]{1,120},\s*|(?:only|also|then|hereby|further|first|immediately|not|either|both|each|(?!(?:comply|supply|apply|rely|reply|imply|multiply)\b)[a-z]{2,20}ly|at (?:any|all) times?|from time to time|at (?:its|their|his|her|your|our) (?:sole |own |option and )?(?:option|discretion|expense|cost(?: and expense)?)|in (?:its|their|your|our) (?:sole |absolute )?(?:and absolute )?discretion|upon (?:\w+ ){0,4}?notice(?: to [\w ]{1,30})?|without (?:prior )?(?:notice|liability)|by (?:\w+ ){0,3}notice(?: in writing)?(?: to [\w ]{1,30})?|earlier|during the (?:\w+ ){0,3}\w+|as soon as (?:reasonably )?(?:practicable|possible)|to the (?:fullest |maximum )?extent (?:permitted by (?:applicable )?law|possible)),?\s+)/iy
const word = /\s*([\p{L}][\p{L}-]*)/uy

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return firstMatch(text, pattern)
}

/** `at` is just past the modal. Empty where no verb follows ("shall mean" too: a definition obliges no one). */
export function verbsAfter(text: string, at: number, does: boolean): VerbWords[] {
  const space = sticky(/\s*/y, text, at)!
  const first = verbAt(text, skipAsides(text, at + space[0].length), does)
  if (!first || /^(?:mean|include)$/.test(first.lemma)) return []
  const verbs = [first]
  for (let end = first.end; verbs.length < 8;) {
    const joined = sticky(/\s*(?:,\s*(?:and\/or|and|or)?|\s(?:and\/or|and|or|but))\s+(?:to\s+|be\s+|otherwise\s+|shall\s+be\s+)?(?:(?!(?:comply|supply|apply|rely|reply|imply|multiply)\b)[a-z]{2,20}ly\s+)?/iy, text, end)
    if (!joined) break
    const next = first.passive ? participleAt(text, end + joined[0].length) : plainAt(text, end + joined[0].length)
    if (!next) break
    verbs.push(next)
    end = next.end
  }
  // "may terminate this Agreement and suspend access": a second verb some words on, only where it can be nothing else.
  if (!first.passive && verbs.length === 1) {
    const rest = firstMatch(text.slice(first.end, first.end + 130), /^[^.;:()]{1,90}?(?:,?\s+(?:and|or|and\/or)\s+)(?:to\s+|then\s+|immediately\s+)?([a-z-]{3,16})\s+(?:the|this|any|all|its|their|your|such|to|from|each|a|an|or)\b/i)
    if (rest && isPlainVerb(rest[1]!) && !/\b(?:shall|may|must|will|to)\b/i.test(rest[0].slice(0, rest[0].lastIndexOf(rest[1]!)).replace(/\s(?:and|or)\s+to\s+$/i, ''))) {
      const start = first.end + rest[0].lastIndexOf(rest[1]!)
      verbs.push({ lemma: rest[1]!.toLowerCase(), passive: false, start, end: start + rest[1]!.length })
    }
  }
  return verbs
}

function skipAsides(text: string, at: number): number {
  for (let i = 0; i < 4; i++) {
    const m = sticky(aside, text, at)
    if (!m) break
    at += m[0].length
  }
  return at
}

function verbAt(text: string, at: number, does: boolean): VerbWords | undefined {
  const m = sticky(word, text, at)
  if (!m) return undefined
  const start = m.index + m[0].length - m[1]!.length, end = m.index + m[0].length
  const low = m[1]!.toLowerCase()
  if (does && low === 'be') return participleAt(text, skipAsides(text, end)) ?? { lemma: 'be', passive: false, start, end }
  if (low === 'have') {
    const done = participleAt(text, skipAsides(text, end))
    if (done) return { ...done, passive: false }
  }
  // "is prohibited from selling"
  if (low.endsWith('ing') && /\bfrom\s{1,4}$/i.test(text.slice(Math.max(0, at - 8), at))) {
    const lemma = lemmaOfGerund(low)
    return lemma ? { lemma, passive: false, start, end } : undefined
  }
  return isBaseVerb(low) ? { lemma: low, passive: false, start, end } : undefined
}

function participleAt(text: string, at: number): VerbWords | undefined {
  const m = sticky(word, text, at)
  if (!m || !isParticiple(m[1]!)) return undefined
  const end = m.index + m[0].length
  return { lemma: lemmaOfParticiple(m[1]!), passive: true, start: end - m[1]!.length, end }
}

function plainAt(text: string, at: number): VerbWords | undefined {
  const m = sticky(word, text, at)
  if (!m || !isPlainVerb(m[1]!) && !hasMatch(m[1]!, /^(?:use|process|support|transfer|release|record|hold|return|license|warrant|test|train|copy|credit|refund|report|rent|lease|share|repair|request|market|access|exploit)$/i)) return undefined
  const end = m.index + m[0].length
  return { lemma: m[1]!.toLowerCase(), passive: false, start: end - m[1]!.length, end }
}
