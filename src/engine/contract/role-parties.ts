import type { Party, Sentence, WordIndex } from './contract'
import { everyMatch, hasMatch } from './matches'
import { counterparts, roles } from './party-roles'
import { nameIn } from './party-names'
import { sentencesWithAny } from './words'

type Seen = { readonly role: string; readonly at: { readonly start: number; readonly end: number }; count: number; acts: number }

/**
 * Parties of a text that names none: the role words that it uses as someone who acts.
 * In a text of a few sentences one use is enough; in a longer one the words that carry it.
 */
export function readRoleParties(text: string, sentences: readonly Sentence[], index: WordIndex): Party[] {
  const seen = new Map<string, Seen>()
  const words = index.count
  for (const i of sentencesWithAny(index, firstWords)) {
    const sentence = sentences[i]!
    if (sentence.operative || sentences.length < 4) look(sentence, seen)
  }
  const all = [...seen.values()].sort((a, b) => b.acts * 3 + b.count - (a.acts * 3 + a.count))
  const short = words < 250
  const top = all[0]
  if (!top) return []
  const strong = short ? all.filter(one => one.acts > 0 || one.count > 1 || paired(one.role, all)) : all.filter(one => one.acts >= 2 && one.count >= 4 && (one.acts * 3 + one.count) * 6 > top.acts * 3 + top.count)
  const chosen = (strong.length ? strong : short ? all : []).slice(0, short ? 4 : 6)
  // A long text has two sides; a third role must be as busy as the second, or belong to one of them.
  const kept = short || chosen.length <= 2 ? chosen : chosen.filter((one, i) => i < 2 || one.acts * 2 > chosen[1]!.acts)
  const named = namesOnLines(text)
  return kept.sort((a, b) => a.at.start - b.at.start).map(({ role, at }) => ({ role, ...named.get(role.toLowerCase()), aliases: [], at }))
}

const acting = roles.filter(role => role !== 'Affiliate').sort((a, b) => b.length - a.length)
/** Without one of these no role stands in a sentence. A plural or a possessive has its singular as a part, or is passed over anyway. */
const firstWords = [...new Set(acting.map(role => role.toLowerCase().split(' ')[0]!))]
const capitalised = new RegExp(`(?<![\\p{L}\\p{N}’'-])(${acting.flatMap(role => [role, role.toUpperCase()]).join('|')})(s|S|’s|'s|’S|'S)?(?![\\p{L}\\p{N}-])`, 'gu')
const uncapitalised = new RegExp(`(?:^|\\b(?:the|by|to|from|of|and|or|that)\\s)(${acting.map(role => role.toLowerCase()).join('|')})(?=\\s(?:shall|may|will|must|agrees|is entitled|has the right|warrants|represents|acknowledges|undertakes)\\b)`, 'gu')
const acts = /^[\s,]{1,3}(?:(?:and|or)\s\w{1,20}\s)?(?:hereby\s|further\s|also\s|expressly\s)?(?:shall|may|will|must|can|cannot|agrees?|is|has|warrants?|represents?|acknowledges?|undertakes?|grants?|covenants?|understands?|reserves?|retains?|accepts?|assigns?|provides?|pays?|waives?|indemnif|owns?|does|fails?|becomes?|terminates?|notif)/i

function look(sentence: Sentence, seen: Map<string, Seen>) {
  const shouts = !/[a-z]{2}/.test(sentence.text)
  let found = false
  for (const m of everyMatch(sentence.text, capitalised)) {
    const after = sentence.text.slice(m.index + m[0].length, m.index + m[0].length + 40).replace(/^<\/[a-z]{1,8}>/, '')
    // "Customer Data" is no customer; "Third Party User" no party.
    if (!shouts && !m[2] && /^\s[A-Z][a-z]/.test(after) && !hasMatch(after, acts)) continue
    if (hasMatch(sentence.text.slice(Math.max(0, m.index - 20), m.index), /(?:\b(?:[Tt]hird|[Aa]uthori[sz]ed|[Ii]nsurance|[Hh]olding|[Pp]arent|[Tt]rust|[Ee]scrow|[Pp]aying|any|other|such|each|an?)|[A-Z][a-z]+(?<!The|By|If|To|That|And|Or|When|Where|With|From|Of|Neither|Nor|Either|Both|Any|Each|All|Such|As|In|For|Upon|Unless|Should|Notwithstanding|Between|Pay))\s$/) && !shouts) continue
    if (m[2] === 's' || m[2] === 'S') continue
    note(m[1]!, sentence.start + m.index, after, seen, shouts)
    found = true
  }
  if (found || /[A-Z]/.test(sentence.text.slice(1)) && sentence.index > 3) return
  for (const m of everyMatch(sentence.text, uncapitalised)) {
    note(m[1]!, sentence.start + m.index + m[0].length - m[1]!.length, ' shall', seen, true)
    const role = roles.find(role => role.toLowerCase() === m[1])
    for (const other of (role && counterparts.get(role)) ?? []) {
      const at = new RegExp(`\\b${other.toLowerCase()}\\b`).exec(sentence.text)
      if (at) note(at[0], sentence.start + at.index, '', seen, true)
    }
  }
}

function note(word: string, start: number, after: string, seen: Map<string, Seen>, anyCase: boolean) {
  const key = word.toLowerCase()
  const one = seen.get(key)
  const does = hasMatch(after, acts) ? 1 : 0
  if (one) {
    one.count++
    one.acts += does
    return
  }
  const role = anyCase || word === word.toUpperCase() ? roles.find(role => role.toLowerCase() === key) ?? word : word
  seen.set(key, { role, at: { start, end: start + word.length }, count: 1, acts: does })
}

const paired = (role: string, all: readonly Seen[]): boolean => all.some(other => other.acts > 0 && (counterparts.get(other.role)?.includes(role) || counterparts.get(role)?.includes(other.role)))

const line = new RegExp(`^[\\s#*|-]{0,6}(?:the\\s)?(${acting.join('|')})(?:\\s?\\(?["“”)]{0,3})?[*_]{0,2}(?:\\s{0,3}(?:\\||[:–—-])|[^\\S\\n\\t]{0,2}\\t)[*_]{0,2}\\s{0,4}(?=\\S)`, 'gim')

/** "Landlord: Ada Obi" at a line's beginning. */
function namesOnLines(text: string): Map<string, { readonly name: string }> {
  const found = new Map<string, { readonly name: string }>()
  // At the head, and in the signature block at the end.
  const ends = text.length > 40_000 ? `${text.slice(0, 20_000)}\n${text.slice(-20_000)}` : text
  for (const m of everyMatch(ends, line)) {
    const rest = ends.slice(m.index + m[0].length, m.index + m[0].length + 120).split(/[\n|]/)[0]!
    const name = nameIn(rest)
    if (name && name.start < 3 && name.end + 60 > rest.length && !found.has(m[1]!.toLowerCase())) found.set(m[1]!.toLowerCase(), { name: name.name })
  }
  return found
}
