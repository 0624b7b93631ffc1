/** Whom the words before a modal name. */
import { firstMatch, hasMatch } from '../contract/matches'
import type { Mention } from './mentions'
import type { ModalWords } from './modals'

export type Subject = {
  readonly who: string | undefined
  /** True for "neither party" and "no party". */
  readonly none: boolean
  readonly start: number
  readonly end: number
  /** True for "nothing herein shall": no one must or may anything. */
  readonly nothing: boolean
}

/** What may stand between a party and its modal: companions, an aside between commas, an adverb. */
const between = /^(?:<\/[a-z]{1,8}>)?(?:\s{0,40}\([^()]{0,80}\))?(?:,?\s{1,40}(?:and|or|and\/or|nor)\s{1,40}(?:any of\s{1,40}|each of\s{1,40}|all of\s{1,40})?(?:its|their|his|her|your|our)\s{1,40}[\w’'\- ,]{1,60}?)?(?:\s{1,40}(?:on behalf of|for) (?:itself|himself|herself|themselves)[\w’'\- ]{0,40}(?:,[\w’'\- ]{1,40})?)?(?:\s{0,40},[^;.:]{1,160},|\s{0,40},)?\s{0,40}(?:(?:also|further|hereby|then|each|both|or any of them|first|thereafter|there(?:fore|upon)|at all times|at any time|[a-z]{2,16}ly)\s{0,40},?\s{0,40})?$/i

/** "agrees that it shall": the one who agrees is the one who shall. */
const ofItself = /^\s{1,40}(?:(?:hereby|further|also|each|shall|will|expressly)\s{1,40}){0,3}(?:(?:agree|undertake|covenant|acknowledge|represent|warrant|promise|confirm|guarantee|understand|ensure)s?(?:\s{1,40}and\s{1,40}|,\s{1,40})?){1,3}(?:\s{0,40}to\s[^,.;]{1,40})?,?\s{0,40}that,?\s{1,40}(?:[^,.;]{1,60},\s{1,40})?(?:it|he|she|they|you|we)\s{1,40}(?:also\s{1,40}|[a-z]{2,16}ly\s{1,40})?$/i

/** A mention after one of these is not the subject: "notice given by Customer shall". */
const preposition = /\b(?:by|to|of|from|with|for|on|upon|against|between|behalf of|under|than|in|at|among|without|through|via|within|on the part of)\s+(?:the\s+)?$/i

export function subjectBefore(
  text: string, modal: ModalWords, mentions: readonly Mention[],
  before: { readonly who: string | undefined; readonly none: boolean; readonly end: number } | undefined,
): Subject {
  const none: Subject = { who: undefined, none: false, start: modal.start, end: modal.end, nothing: false }
  if (modal.inverted) {
    const next = mentions.find(m => m.start >= modal.end && m.start - modal.end < 4)
    if (!next || next.possessive) return { ...none, end: modal.end }
    const pair = mentions.find(m => !m.possessive && m.start > next.end && /^\s*(?:,|or|and|nor)\s+$/i.test(text.slice(next.end, m.start)))
    return { who: pair && pair.role !== next.role ? 'each' : next.role, none: false, start: modal.start, end: (pair ?? next).end, nothing: false }
  }
  // "… and shall", ", but may": the same subject again.
  const link = firstMatch(text.slice(Math.max(0, modal.start - 30), modal.start), /(?:^|[\s,;])(?:and|or|but|and\/or)(?:\s+(?:also|then|further|hereby|thereafter))?,?\s+$/i)
  if (link && before) return { ...none, who: before.who, none: before.none }
  if (before?.who && hasMatch(text.slice(Math.max(0, modal.start - 40), modal.start), /\b(?:and|or|but)\s+(?:agrees?\s+)?that\s+(?:it|he|she|they)\s+(?:also\s+)?$/i)) return { ...none, who: before.who, none: before.none }
  const nearest = mentions.findLast(m => m.end <= modal.start)
  const floor = Math.max(nearest?.end ?? 0, modal.start - 400)
  const gap = text.slice(floor, modal.start)
  if (!nearest || nearest.end < modal.start - 400 || !hasMatch(gap, between) && !hasMatch(gap, ofItself)) {
    // A subject may stand before a relative aside that itself names a party; the party before the last comma pair is looked at once.
    return { ...none, nothing: /\bnothing\b[^.;]{0,120}$/i.test(text.slice(Math.max(0, modal.start - 140), modal.start)) }
  }
  if (nearest.possessive) return none
  let who: string | undefined = nearest.role, start = nearest.start, isNone = nearest.none
  const lead = text.slice(Math.max(0, nearest.start - 30), nearest.start)
  const index = mentions.indexOf(nearest)
  const other = mentions[index - 1]
  if (other && !other.possessive && hasMatch(text.slice(other.end, nearest.start), /^\s*(?:,\s*)?(?:and|or|nor|and\/or)\s+(?:the\s+)?$/i)) {
    const head = text.slice(Math.max(0, other.start - 30), other.start)
    if (hasMatch(head, preposition)) return none
    isNone = /\bneither\s+(?:the\s+)?$/i.test(head) || other.none
    who = other.role === nearest.role ? who : 'each'
    start = other.start
  } else if (hasMatch(lead, /(?:\b[A-Z][\w’']*|\b(?:you|we|it|they|party))\s+(?:or|nor)\s+(?:the\s+)?$/)) {
    // "Tenant or Guarantor may", where one of the two is no party that we know: half a subject is none.
    return none
  } else if (hasMatch(lead, preposition)) {
    // An aside in commas names someone in passing: "Customer, upon notice to Provider, may".
    const holder = mentions.findLast(m => m.end < nearest.start && !m.possessive && /^\s*,[^;.:]{1,160}$/.test(text.slice(m.end, nearest.start)) && !hasMatch(text.slice(Math.max(0, m.start - 30), m.start), preposition))
    if (!holder || !/^\s*(?:\([^()]{0,80}\)\s*)?,\s*$/.test(gap)) return none
    who = holder.role; start = holder.start; isNone = holder.none
  } else if (hasMatch(lead, /\b(?:if|that|which|whom|as|when|where|unless)\s+(?:the\s+)?$/i) && /,/.test(gap)) {
    // "information that Customer, …, shall" still has its party as the subject.
    start = nearest.start
  }
  return { who, none: isNone, start, end: nearest.end, nothing: false }
}
