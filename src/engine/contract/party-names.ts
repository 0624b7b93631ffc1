import type { Span } from './contract'
import { everyMatch, hasMatch } from './matches'
import { legalForm, sureForm } from './legal-forms'

const joining = /^(?:of|and|the|for|de|du|la|le|les|von|van|der|den|del|di|da|y|e|et|&|\+|-|–|dba|d\/b\/a|a\/k\/a)$/i
const noName = /^(?:this|these|that|the|a|an|agreement|contract|between|among|amongst|by|and|or|parties|party|dated|effective|date|january|february|march|april|may|june|july|august|september|october|november|december|whereas|witnesseth|recitals|each|both|its|with|exhibit|article|section|page|name|address|monday|tuesday|wednesday|thursday|friday|as|in|on|to|of|is|see|table|contents|preamble|background|if|individually|collectively|jointly|together|now|no|i|we|you|made|entered|into)$/i
const capital = /^[“"'‘(]?(?:[\p{Lu}\p{N}]|[a-z]{1,4}\p{Lu}|[a-z]-\p{Ll}{3,20}(?=,?$)|\p{Ll}[\p{L}\p{N}-]{1,20}\.(?:com|net|org|io|ai|co))/u

const surelyLast = /^(?:Inc|INC|Ltd|LTD|LLC|L\.L\.C|GmbH|LLP|PLC|plc|Corp|CORP|Limited|LIMITED|S\.A|B\.V|N\.V)\.?,?$/

/** "Keefe, Bruyette & Woods, Inc.": a name whose own commas end in an ampersand and a legal form. */
const partners = /^\s(?:[A-Z][\w.-]{1,20},?\s){1,3}(?:&|and)\s[A-Z][\w.-]{1,20},?\s(?:Inc|LLC|L\.L\.C|LLP|Ltd|Limited|L\.P|Co)\b/

/**
 * The first proper name in a piece of text: capitals, with small joining words inside and the legal form behind its comma.
 * "and Oak & Ash (Leeds) Limited, a company …" gives "Oak & Ash (Leeds) Limited". Places are in the piece.
 */
export function nameIn(piece: string): (Span & { readonly name: string }) | undefined {
  // "[NAME OF CUSTOMER]" is a name still to come.
  const filled = piece.slice(0, 1500).replace(/\[[^[\]]{0,120}\]/g, blank => (hasMatch(blank, sureForm) ? blank : ' '.repeat(blank.length)))
  const tokens = [...everyMatch(filled, /[^\s]+/g)].map(m => ({ word: m[0], start: m.index }))
  let first = 0
  while (first < tokens.length && !beginsName(tokens[first]!.word, tokens[first + 1]?.word)) first++
  if (first >= tokens.length) return undefined
  let last = first
  for (let i = first; i < tokens.length && i - first < 16; i++) {
    const word = tokens[i]!.word
    const bare = word.replace(/[,;:.)”"’'*_]+$/, '').replace(/^[(“"‘'*_]+/, '')
    const next = tokens[i + 1]?.word.replace(/[,;:.)”"*_]+$/, '').replace(/^[(*_]+/, '')
    // "7. WORK ORDERS 20 8. INSURANCES": a table of contents.
    if (i > first && /^\d{1,3}\.$/.test(word)) break
    if (hasMatch(bare, joining) && i > first) {
      // "Acme Inc. and Beta LLC" are two names.
      if (/^(?:and|&)$/i.test(bare) && hasMatch(tokens[i - 1]!.word, sureForm)) break
      if (!next || !hasMatch(next, capital) || /^(?:the|a|an)$/i.test(bare) && !/^(?:of|and|for)$/i.test(tokens[i - 1]!.word)) break
      if (/^(?:of|the)$/i.test(bare) && /^\d/.test(next)) break
      // "Acme Ltd. of Leeds": where it is, not what it is called.
      if (bare === 'of' && hasMatch(tokens[i - 1]!.word, surelyLast)) break
      continue
    }
    if (!hasMatch(word.replace(/^[*_]{1,3}/, ''), capital) && !hasMatch(bare, /^(?:inc|ltd|llc|plc|corp|gmbh|limited|b\.v|n\.v)\.?$/) || /^limited$/.test(bare) && next === 'liability' || (i > first && /^(?:WHEREAS|AND|BETWEEN|AS|Whereas)$/.test(bare))) break
    // A bracket in a name belongs to it only when it is short: "(UK)".
    if (word.startsWith('(') && !/^\([\p{L}.]{2,16}\),?$/u.test(word) || /^[(]?[“"]/.test(word)) break
    last = i
    if (/[;:]$/.test(word) || i > first && hasMatch(word, surelyLast) && next && !hasMatch(next, legalForm) && !hasMatch(next, joining)) break
    if (/,[”"*_]*$/.test(word) && !(next && hasMatch(next, legalForm)) && !hasMatch(piece.slice(tokens[i]!.start + word.length, tokens[i]!.start + word.length + 60), partners)) break
    if (word.endsWith('.') && !hasMatch(bare, legalForm) && bare.length > 3 && !bare.includes('.')) break
    if (tokens[i + 1] && /\n\s{0,20}\n/.test(piece.slice(tokens[i]!.start + word.length, tokens[i + 1]!.start))) break
  }
  const start = tokens[first]!.start + (/^[(“"‘'*_]+/.exec(tokens[first]!.word)?.[0].length ?? 0)
  const raw = piece.slice(start, tokens[last]!.start + tokens[last]!.word.length)
  const name = raw.replace(/[,;:*_”"]+$/, '').replace(/(?<=[a-z]{4})\.$/, '').replace(/\)$/, close => (raw.includes('(') ? close : ''))
  return name.length < 2 ? undefined : { start, end: start + name.length, name: name.replace(/\s+/g, ' ') }
}

function beginsName(word: string, next: string | undefined): boolean {
  const bare = word.replace(/[,;:.)”"*_]+$/, '').replace(/^[(“"‘'*_]+/, '')
  if (!hasMatch(bare, capital) || hasMatch(word, /^\(?(?:[ivx]{1,4}|\d{1,3}|[a-zA-Z])[.)]+$/)) return false
  if (/^(?:the)$/i.test(bare)) return false
  if (hasMatch(bare, noName)) return false
  return !/^\d+(?:st|nd|rd|th)?$/.test(bare) || (next !== undefined && /^[A-Z]/.test(next) && !hasMatch(next.replace(/[,.]$/, ''), noName) && !/^\d{1,2}$/.test(bare))
}
