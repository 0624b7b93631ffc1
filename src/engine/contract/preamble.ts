import type { Block, Span } from './contract'
import { everyMatch, firstMatch, hasMatch } from './matches'
import { nameIn } from './party-names'
import { legalForm, shortName, sureForm } from './legal-forms'
import { isRole, notAParty } from './party-roles'
import type { Quoted } from './quotes'
import { quotedIn } from './quotes'

export type Named = { readonly name?: string; readonly words: readonly { readonly word: string; readonly at: Span }[]; readonly at: Span; /** It stands straight after "between", "and" or its number. */ readonly direct?: boolean }

const trigger = /\b(?:by\s{1,3}and\s{1,3}between|by\s{1,3}and\s{1,3}among|between|among|amongst)\b|\b(?:is|are|be|was)\s(?:made|entered|executed|effective|dated)\b|\bentered\sinto\b|\bmade\s(?:and|on|as|this|by|effective|the|in)\b|^[#*\s]{0,6}(?:the\s)?parties[*:\s]{0,4}$|\bAGREEMENT\b\s{3,}|\bthe\sundersigned\b/gim
/** Whether what stands before a quoted word can be a party: a firm, or a name that the word is taken from, or anyone with a role. */
function plausible(one: Named): boolean {
  if (one.name !== undefined && isRole(one.name)) return one.words.some(({ word }) => isRole(word) && word.toLowerCase() !== one.name!.toLowerCase())
  if (one.name && hasMatch(one.name, /\b(?:agreement|contract|exhibit|commission|article|addendum)\b/i)) return one.words.some(({ word }) => isRole(word))
  if (one.words.length === 0) return one.name !== undefined
  if (one.words.some(({ word }) => isRole(word) || /^party [a-d\d]$/i.test(word))) return true
  if (!one.name || !one.words.some(({ word }) => /[\p{Lu}\p{N}]/u.test(word) || one.name!.toLowerCase().startsWith(word))) return false
  if (hasMatch(one.name, sureForm) || one.direct) return true
  const letters = one.name.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '')
  const initials = letters.split(' ').filter(word => !/^(?:of|for|and|the)$/.test(word)).map(word => word[0] ?? '').join('')
  return one.words.some(({ word }) => letters.includes(word.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '').split(' ')[0]!) || initials.includes(word.toLowerCase().replace(/[^a-z]/g, '')))
}

/** How many sentences end in a piece; the stop of "Inc." ends none. */
const sentencesIn = (piece: string): number => [...everyMatch(piece, /(\w{0,12})[”")]{0,2}\.[”")]{0,2}\s{1,6}(?=[“"]?[A-Z])/g)].filter(m => m[1]!.length > 2 && !hasMatch(m[1]!, legalForm) && !hasMatch(m[1]!, /^(?:No|St|Ave|Blvd|Rd|Suite|Ste|Dr|Mr|Mrs|Ms|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/)).length

const closing = /\b(?:whereas|witnesseth|w\s?i\s?t\s?n\s?e\s?s\s?s\s?e\s?t\s?h|recitals?|now,?\s{1,3}therefore|background|agrees?\s{1,3}(?:to\s{1,3}the\s{1,3}following\s)?as\s{1,3}follows|hereby\s{1,3}agree|in\s{1,3}consideration\s{1,3}of|preliminary\s{1,3}statements?|it\s{1,3}is\s{1,3}(?:hereby\s{1,3})?agreed)\b|(?<=[.;:)”"]\s{1,4})(?:1|I)\.(?:1|0|01)?\.?\s{1,6}[A-Z]|^[#*\s]{0,6}(?:article\s{1,3}(?:1|i|one)\b|section\s{1,3}1\b|1\.?\s{1,8}[A-Z*]|definitions)/im

/** Who a contract says it is between, with the words it gives them. Looks at the first pages only; empty when it does not say. */
export function readPreamble(text: string, blocks: readonly Block[]): readonly Named[] {
  const limit = Math.min(text.length, 40_000)
  // Tags, as in Markdown made for cover pages, are no words.
  const head = text.slice(0, limit).replace(/<\/?[a-z][^<>]{0,200}>/gi, tag => ' '.repeat(tag.length))
  const skipped = blocks.filter(block => block.kind === 'contents' && block.start < limit)
  let best: readonly Named[] = []
  let tried = 0
  for (const m of everyMatch(head, trigger)) {
    if (skipped.some(block => block.start <= m.index && m.index < block.end) || /\bdistance|difference\b/.test(head.slice(m.index - 20, m.index))) continue
    if (tried++ > 12) break
    const isBetween = /between|among|part|undersigned/i.test(m[0])
    const from = isBetween ? m.index + m[0].length : sentenceStart(head, m.index)
    const rest = head.slice(from, from + 6000)
    const end = firstMatch(rest.slice(isBetween ? 0 : m.index - from), closing)
    const region = rest.slice(0, end ? Math.max(end.index + (isBetween ? 0 : m.index - from), 0) : firstParagraphs(rest))
    const found = partiesIn(region, from, isBetween)
    // What comes first is likelier to be the preamble: a later place must be plainly better.
    if (worth(found) > worth(best) + (best.length >= 2 ? 2 : 0)) best = found
    if (best.length >= 2 && best.every(one => one.name && one.words.length)) break
  }
  return best.length >= 1 ? best : []
}

const worth = (found: readonly Named[]): number => Math.min(found.length, 3) * 4 + Math.min(2, found.filter(one => one.words.length).length) * 2 + Math.min(2, found.filter(one => one.name).length)

function sentenceStart(head: string, at: number): number {
  const line = head.lastIndexOf('\n', at - 1) + 1
  return Math.max(line, at - 400)
}

function firstParagraphs(rest: string): number {
  let end = 0
  for (let i = 0; i < 12 && end < 3000; i++) {
    const next = rest.indexOf('\n', end + 1)
    if (next < 0) return rest.length
    end = next
  }
  return end
}

/** The parties of a preamble: each quoted word, or group of them, names what stands before it. */
function partiesIn(region: string, offset: number, isBetween: boolean): Named[] {
  const found: Named[] = []
  const quotes = aliasesIn(region)
  const meant = quotes.findIndex(q => hasMatch(region.slice(q.outer.end, q.outer.end + 30), /^[,)\s]{0,3}(?:shall |will )?(?:means?|ha(?:s|ve) the meaning|includes?)\b/))
  if (meant >= 0) quotes.splice(meant)
  let from = 0
  for (let i = 0; i < quotes.length;) {
    let last = i
    while (last + 1 < quotes.length && sameGroup(region.slice(quotes[last]!.outer.end, quotes[last + 1]!.outer.start))) last++
    const group = quotes.slice(i, last + 1)
    i = last + 1
    const words = group.filter(q => !hasMatch(q.term, notAParty) || isRole(q.term))
    const piece = region.slice(from, group[0]!.outer.start)
    if (found.length >= 2 && sentencesIn(piece) > 0 || found.length === 1 && sentencesIn(piece) > 2) break
    from = closeAfter(region, group.at(-1)!.outer.end)
    if (!words.length) {
      // (the "Agreement"): what stands before it names no party, unless "between" came in the middle.
      if (group.some(q => /part(?:y|ies)$/i.test(q.term))) addUnnamed(piece, group[0]!.outer.start - piece.length)
      continue
    }
    addGroup(piece, words, group[0]!.outer.start - piece.length)
  }
  addUnnamed(region.slice(from), from)
  return apart(found).filter(plausible).filter((one, k, all) => all.findIndex(other => same(other, one)) === k)

  function addGroup(piece: string, words: readonly Quoted[], at: number) {
    const opens = hasMatch(piece, /^[\s,;.)]{0,6}(?:and|&|\(?(?:\d|[a-z])\)|\d\.)\s/i)
    const after = found.length > 0 && !opens ? afterAddress(piece) : undefined
    const cut = after ?? lastBetween(piece)
    const names = namesIn(piece.slice(cut), at + cut)
    const main = names[0] ?? (words.every(q => isRole(q.term)) ? undefined : null)
    if (main === null && !/\[|_{2,}|…|\*{2}|<</.test(piece)) return
    if (names.length > 1 && found.length === 0 && !words.some(q => q.term.endsWith('s'))) for (const earlier of names.slice(0, -1)) found.push({ name: earlier.name, words: [], at: shift(earlier) })
    const name = names.length > 1 && !words.some(q => q.term.endsWith('s')) && found.length ? names.at(-1) : main
    const direct = isBetween && (found.length === 0 || opens || after !== undefined) && found.length < 4
    found.push({ ...(name ? { name: name.name } : {}), direct, words: words.map(q => ({ word: q.term.replace(/^the /i, ''), at: shift(q.at) })), at: name ? shift(name) : shift(words[0]!.at) })
  }

  function addUnnamed(piece: string, at: number) {
    const stop = firstMatch(piece.replace(/\b(?:Inc|Ltd|Co|Corp|L\.P|LLC)\.\s/g, s => s.replace('.', ' ')), /[.;]\s{1,3}(?=[A-Z])|\n\s{0,20}\n\s{0,20}\n/)
    const made = firstMatch(piece, /\b(?:made|entered\s{1,3}into|executed)\s(?:[a-z]{1,12}\s){0,4}by\s/)
    if (made && found.length === 0) return addUnnamed(piece.slice(made.index + made[0].length), at + made.index + made[0].length)
    for (const name of namesIn(piece.slice(0, stop ? stop.index : Math.min(piece.length, 600)), at)) if (/\ban?\s{1,3}$/i.test(region.slice(Math.max(0, name.start - 6), name.start))) continue
    // "a Nevada Corporation" describes the party before it.
    else if (hasMatch(name.name, sureForm) || (found.length && /^[\s,]{0,6}and\s/i.test(piece))) found.push({ name: name.name, words: [], at: shift(name) })
  }

  function shift(span: Span): Span {
    return { start: span.start + offset, end: span.end + offset }
  }
}

/** "between Galaxy and Orion Media Inc.": two names that only the word between them parts. */
function apart(found: readonly Named[]): readonly Named[] {
  const [only] = found
  const pair = found.length === 1 && only!.words.length === 0 ? firstMatch(only!.name ?? '', /^(\p{Lu}[^,]{1,40}?)\sand\s(\p{Lu}[^,&]{2,60})$/u) : null
  if (!pair) return found
  const middle = only!.at.end - pair[2]!.length
  return [{ ...only!, name: pair[1]!, at: { start: only!.at.start, end: only!.at.start + pair[1]!.length } }, { ...only!, name: pair[2]!, at: { start: middle, end: only!.at.end } }]
}

/** Quoted words, and "hereinafter called Distributor" or "(the Supplier)" without quotation marks. */
function aliasesIn(region: string): Quoted[] {
  const found = quotedIn(region)
  for (const m of everyMatch(region, /(?:\b(?:herein|here)(?:after)?\s{1,3}(?:\w{2,12}\s{1,3}){0,3}(?:called|as)|\breferred to as|\((?:the|as)|, as)\s{1,3}(?:the\s{1,3})?((?:[A-Z][A-Za-z-]{2,20})(?:\s[A-Z][a-z]{2,14})?)(?=[\s,;.)])/g)) {
    const start = m.index + m[0].length - m[1]!.length
    if (isRole(m[1]!) && !found.some(q => q.at.start <= start && start <= q.at.end)) found.push({ term: m[1]!, at: { start, end: start + m[1]!.length }, outer: { start: m.index, end: start + m[1]!.length } })
  }
  return found.sort((a, b) => a.at.start - b.at.start)
}

const sameGroup = (gap: string): boolean => gap.length < 70 && hasMatch(gap, /^[\s,;]{0,4}(?:(?:or|and|the|herein|hereinafter|sometimes|referred|to|as|also|an?|collectively|individually|each|together|with|its|affiliates|subsidiaries|in|this|agreement|called|\/)[\s,;]{1,3}){0,12}$/i) && !/\)[\s,]{0,3}and\b/.test(gap)

function closeAfter(region: string, at: number): number {
  const close = /^[^()“”"]{0,80}\)/.exec(region.slice(at, at + 90))
  return at + (close?.[0].length ?? 0)
}

/** Where the next party begins behind the address of the one before: after the last "and" that a name follows. */
function afterAddress(piece: string): number | undefined {
  for (const m of [...everyMatch(piece, /[\s,;]and\s{1,4}(?=\S)/gi)].slice(-4).toReversed()) {
    const cut = m.index + m[0].length
    const name = nameIn(piece.slice(cut))
    if (name && name.start < 5) return cut
  }
  return undefined
}

function lastBetween(piece: string): number {
  let cut = 0
  for (const m of everyMatch(piece, /\b(?:between|among|amongst|by and between|by|parties)\b[:\s]/gi)) if (!/\bBY\b/.test(m[0]) || cut === 0) cut = m.index + m[0].length
  const named = nameIn(piece.slice(cut))
  return named ? cut : 0
}

/** The names of a piece, in order: the first, and after "and" or a number each further one with a legal form. */
function namesIn(piece: string, at: number): (Span & { name: string })[] {
  const names: (Span & { name: string })[] = []
  let first = nameIn(piece)
  // "DISTRIBUTION AGREEMENT Acme Inc.": the title runs into the name.
  for (let tries = 0; first && tries < 4 && hasMatch(first.name, /\b(?:agreement|contract|exhibit|article|commission|execution (?:copy|version)|confidential)\b/i); tries++) {
    const title = firstMatch(first.name, /^.*\b(?:agreement|contract|exhibit|article|commission|copy|version|confidential)\b/i)!
    const cut = title[0].length === first.name.length ? first.end : first.start + title[0].length
    const later = nameIn(piece.slice(cut))
    first = later && { name: later.name, start: later.start + cut, end: later.end + cut }
  }
  if (!first) return names
  names.push({ ...first, start: first.start + at, end: first.end + at })
  let from = first.end
  for (const m of everyMatch(piece.slice(from), /(?:[,;]|\s)\s{0,3}and\s{1,3}|\(\d\)\s{1,4}/gi)) {
    const start = first.end + m.index + m[0].length
    if (start < from) continue
    const next = nameIn(piece.slice(start, start + 200))
    if (!next || next.start > 4 || !hasMatch(next.name, sureForm) || !hasMatch(next.name.split(/\s/).at(-1)!.replace(/[,.]$/, ''), legalForm)) continue
    names.push({ name: next.name, start: next.start + start + at, end: next.end + start + at })
    from = start + next.end
  }
  return names
}

function same(a: Named, b: Named): boolean {
  if (a === b) return true
  if (a.name && b.name && (a.words.length === 0) !== (b.words.length === 0) && [...a.words, ...b.words].some(({ word }) => [a.name!, b.name!].some(name => name.replace(/\.$/, '').toLowerCase() === word.toLowerCase()))) return true
  if (a.name && b.name) return shortName(a.name).toLowerCase() === shortName(b.name).toLowerCase() && (a.words.length === 0 || b.words.length === 0 || a.words[0]!.word === b.words[0]!.word)
  const [bare, other] = a.name ? [a, b] : [b, a]
  if (bare.name && other.words.some(({ word }) => word.toLowerCase() === bare.name!.toLowerCase().replace(/\.$/, ''))) return true
  return a.words.some(x => b.words.some(y => x.word.toLowerCase() === y.word.toLowerCase()))
}
