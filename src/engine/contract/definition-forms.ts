import type { Sentence, Span } from './contract'
import { firstMatch, hasMatch } from './matches'
import type { Quoted } from './quotes'
import { quotedIn } from './quotes'

export type Definition = { readonly term: string; readonly at: Span; readonly meaning: Span }
type Piece = Pick<Sentence, 'start' | 'end' | 'text'>

const verb = /^[\s,)]{0,3}(?:of (?:an?|any|another|the|each) \w{1,20}\s)?(?:\([^()]{0,80}\)\s{0,2})?(?:,?\s(?:as (?:used|defined|the term is used)|when used|for (?:the )?purposes?|in this|in these|with respect to|in relation to|unless)\b[^,;.]{0,120},)?\s{0,3}(?:[-–—]\s?)?(?:(?:shall|will|is|are|has|have|also|further|hereby|collectively|each|together|only|herein|hereunder)\s){0,4}(?:means?|meanings?|the meanings?|refers?\s(?:collectively\s)?to|denotes?|signif(?:y|ies)|defined as|includes?|the following meanings?|the same meanings?|be defined as|taken to mean|be construed as)\b/i
const colon = /^[*_]{0,3}\s{0,3}(?:[:=|]|[-–—]\s|\t)/
const between = /^[\s,]{0,4}(?:(?:and|or|and\/or|\/|as well as|the terms?|an?|the|its|their)[\s,]{0,3}){0,3}$/i

/** The quoted terms of a sentence that stands at `start`. */
export function quotes(text: string, start: number): Quoted[] {
  const shift = (span: Span): Span => ({ start: span.start + start, end: span.end + start })
  return quotedIn(text).map(q => ({ term: q.term, at: shift(q.at), outer: shift(q.outer) }))
}

/** "X" means …, "X" and "Y" have the meanings …, "X": … */
export function* defined(sentence: Piece, all: readonly Quoted[]): Generator<Definition> {
  for (let i = 0; i < all.length; i++) {
    let last = i
    while (last + 1 < all.length && hasMatch(sentence.text.slice(all[last]!.outer.end - sentence.start, all[last + 1]!.outer.start - sentence.start), between)) last++
    const after = sentence.text.slice(all[last]!.outer.end - sentence.start, all[last]!.outer.end - sentence.start + 260)
    const before = sentence.text.slice(0, all[i]!.outer.start - sentence.start)
    const opens = hasMatch(before.replace(/^\(?[a-z]{1,4}[.)]\s/i, ''), /^[^“”"\p{L}]{0,14}(?:(?:the|a|an) )?(?:(?:term|terms|expression|word|words) )?$/iu)
    if (hasMatch(after, verb) && (opens || !/\b(?:not|word|words)\s{1,3}$/i.test(before)) && !/^\W{0,4}includ/i.test(after.trim()) || opens && /^\W{0,4}includ/i.test(after) || opens && hasMatch(after, colon)) {
      const start = all[last]!.outer.end
      for (const q of all.slice(i, last + 1)) if (!hasMatch(q.term, ordinary)) yield { term: q.term, at: q.at, meaning: { start, end: Math.max(start, sentence.end) } }
    }
    i = last
  }
}

/** Words that a contract explains, rather than names that it gives. */
const ordinary = /^(?:includ(?:es?|ing)|and|or|and\/or|shall|may|will|must|person|days?|months?|herein|hereof|hereunder|as is|as available|so-called)$/

const opening = /\([^()“”"]{0,90}$/
const linking = /^[\s,;:]{0,3}(?:(?:hereinafter|hereafter|herein|herein after|sometimes|referred|to|as|called|known|collectively|individually|each|jointly|together|with|the|an?|and|or|either|all|any|of|these|this|such|its|our|their|also|being|both|may|be|is|are|in|for|purposes|agreement|defined|below|above|respectively|separately|singly|singularly|severally|foregoing|that|hereby|mutually|collective|same|which|on|shall|subsidiaries|affiliates|where|applicable|parent|i\.e\.|it|party)[\s,;:]{0,4}){0,16}$/i

/** … (the "X"), (each, an "X" and together the "Xs"); also "… hereinafter called the "X"" without brackets. */
export function* bracketed(sentence: Piece, all: readonly Quoted[]): Generator<Definition> {
  let from = sentence.start
  let open: number | undefined
  let previous: Quoted | undefined
  for (const q of all) {
    if (hasMatch(q.term, ordinary)) continue
    const before = sentence.text.slice(Math.max(0, q.outer.start - sentence.start - 130), q.outer.start - sentence.start)
    const gap = previous ? sentence.text.slice(previous.outer.end - sentence.start, q.outer.start - sentence.start) : undefined
    const bracket = firstMatch(before, opening)
    const called = /\bso-called\s$/i.test(before) ? undefined : firstMatch(before, /\b(?:herein(?:after)?|hereafter|here-?in-?after)\b[^.;()]{0,60}$|\b(?:referred to|known|designated|called)\s(?:\w{1,14}\s){0,4}(?:as\s)?(?:the\s|an?\s)?$/i)
    if (bracket && hasMatch(bracket[0].slice(1).replace(/^[^“”"]{0,80}(?:,|;|—|–)\s/, ''), linking)) open = q.outer.start - bracket[0].length
    else if (called) open = q.outer.start - called[0].length
    else if (!(open !== undefined && gap !== undefined && !gap.includes(')') && hasMatch(gap, linking))) {
      open = undefined
      previous = q
      continue
    }
    const meaning = { start: Math.min(from, open), end: open }
    yield { term: q.term, at: q.at, meaning: meaning.end > meaning.start ? meaning : { start: sentence.start, end: sentence.end } }
    if (!sentence.text.slice(q.outer.end - sentence.start, q.outer.end - sentence.start + 30).match(/^[\s,]{0,3}(?:and|or|the|,)/)) from = q.outer.end
    previous = q
  }
}

/** **X** means …; **X**: …; | **X** | … |. `bold` is true where the sentence begins so, whether it defines anything or not. */
export function headed(sentence: Piece): { readonly bold: boolean; readonly definition?: Definition } {
  const bold = firstMatch(sentence.text, /^[\s|*+•·–-]{0,8}(?:\(?[\da-z]{1,4}(?:\.\d{1,3}){0,4}[.)]\s{1,4})?(?:\*{1,2}|_{1,2})[“"]?([^*_“”"\n]{2,80}?)[”"]?(?:\*{1,2}|_{1,2})([:\s|–—-]{0,6}(?:\w{1,12}\s){0,2})/)
  if (!bold) return { bold: false }
  const after = sentence.text.slice(bold[0].length - bold[2]!.length)
  if (!hasMatch(after, verb) && !(/^\s{0,2}\|\s?\S/.test(after) && /^[A-Z][\w\s/&-]{2,60}$/.test(bold[1]!))) return { bold: true }
  const start = sentence.start + bold[0].indexOf(bold[1]!)
  const to = sentence.start + bold[0].length - bold[2]!.length
  const term = bold[1]!.trim().replace(/[:.,]$/, '')
  return { bold: true, definition: { term, at: { start, end: start + term.length }, meaning: { start: to, end: sentence.end } } }
}

/** Business Day: a day other than a Sunday. Only among definitions: elsewhere a title stands so before its clause. */
export function listed({ start, end, text }: Piece): Definition | undefined {
  const m = firstMatch(text, /^((?:[-*•·–]\s{1,4})?(?:\(?[\da-z]{1,4}(?:\.\d{1,3}){0,4}[.)]?\s{1,4})?)((?:[A-Z][\w’'&/-]{0,30})(?:\s(?:(?:of|and|or|the|to|for|in)\s)?[A-Z(][\w’'&/)-]{0,30}){0,6})(?::\s{1,4}|\t:?\s{0,4})(?=[a-z“"(£$€]|[A-Z][a-z])/)
  if (!m) return undefined
  const from = start + m[1]!.length
  return { term: m[2]!, at: { start: from, end: from + m[2]!.length }, meaning: { start: start + m[0].length, end } }
}

/** A quoted term that stands alone, with its meaning on the next line. */
export function alone({ start, end, text }: Piece, [only]: readonly Quoted[]): Quoted | undefined {
  return only && text.length < 110 && only.outer.start - start < 8 && end - only.outer.end < 3 ? only : undefined
}

export const goesOnWithMeaning = (next: string): boolean => hasMatch(next, /^(?:means|shall mean|has the meaning|refers to|includes)\b/i)

/** Business Day means …, without any marks around the term: its capitals and its place set it apart. */
export function* plain(sentence: Piece): Generator<Definition> {
  if (!/\b(?:means?|meaning)\b/.test(sentence.text.slice(0, 140))) return
  const m = firstMatch(sentence.text, /^((?:[-*•·–]\s{1,4})?(?:\(?[\da-z]{1,4}(?:\.\d{1,3}){0,4}[.)]?\s{1,4})?)((?:[A-Z][\w’'&/-]{0,30})(?:\s(?:(?:of|and|or|the|to|for|in)\s)?[A-Z(][\w’'&/)-]{0,30}){0,7})\s{1,4}(?:shall\s)?(?:means?|ha(?:s|ve) the (?:following )?meanings?)\b/)
  if (!m || hasMatch(m[2]!, /^(?:This|That|It|Which|Nothing|The|If|As)$/)) return
  const start = sentence.start + m[1]!.length
  yield { term: m[2]!.replace(/\s+/g, ' ').replace(/^The /, ''), at: { start, end: start + m[2]!.length }, meaning: { start: sentence.start + m[0].length, end: sentence.end } }
}
