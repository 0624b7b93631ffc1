import type { Block, DefinedTerm, Party, Sentence, WordIndex } from './contract'
import { shortName, sureForm } from './legal-forms'
import { hasMatch } from './matches'
import { readOnlineParties, speech } from './online-parties'
import { isRole } from './party-roles'
import type { Named } from './preamble'
import { readPreamble } from './preamble'
import { readRoleParties } from './role-parties'

/** The parties, in the order in which the contract names them; those that it speaks to as "you", or only by a role, where it names none. */
export function readParties(text: string, blocks: readonly Block[], sentences: readonly Sentence[], definitions: readonly DefinedTerm[], index: WordIndex): Party[] {
  const words = index.count
  if (words === 0) return []
  const { you, we } = speech(sentences, index)
  const named = words < 10 ? [] : readPreamble(text, blocks)
  const trusted = trustedAmong(named, you)
  if (trusted.length >= 2) return trusted.map(one => asParty(one, text))
  const byRole = readRoleParties(text, sentences, index)
  // A text that speaks to its reader; a stray "your" in a long contract is not enough.
  if (you > 5 || (words < 250 && you > 0 && (byRole.length < 2 || we > 0))) {
    const online = readOnlineParties(text, sentences, definitions)
    if (online.length >= 2) return online
    return [...online, ...byRole.slice(0, 1)]
  }
  if (we > 5 && byRole.length < 2 && words < 250) return [...readOnlineParties(`${text} you`, sentences, definitions).slice(1), ...firstPerson(sentences), ...byRole].slice(0, 2)
  // With no roles to go by, what stands after "between" is the best there is.
  if (byRole.length < 2 && named.length >= 2) return named.map(one => asParty(one, text))
  if (byRole.length < 2 && named.length === 1) return mergeNamed(named, byRole, text)
  return byRole
}

/**
 * Those of a preamble who are parties for sure: by a role, a legal form, or their place straight after "between".
 * A text that speaks to its reader all the time ("you", 12 times in a thousand words) has its parties in "you" and "we", unless it also says who is whom by role:
 * what else it names in its first pages are authorities, abbreviations and group companies.
 */
function trustedAmong(named: readonly Named[], you: number): readonly Named[] {
  const hasRole = (one: Named) => one.words.some(({ word }) => isRole(word))
  const isFirm = (one: Named) => one.name !== undefined && hasMatch(one.name, sureForm)
  const sure = named.filter(one => hasRole(one) || isFirm(one) || one.direct)
  // Where "between" only stood in a sentence, nobody is there who has both a name and what a party is known by.
  if (you < 12) return sure.some(one => isFirm(one) || (hasRole(one) && one.name)) ? sure.length >= 2 ? sure : named : []
  return named.every(one => one.words.length > 0 && (hasRole(one) || isFirm(one))) && named.some(hasRole) ? named : []
}

/** "We may change these terms." names one side only. */
function firstPerson(sentences: readonly Sentence[]): Party[] {
  for (const sentence of sentences) {
    const m = /\b(?:We|we|WE|Our|our|us)\b/.exec(sentence.text)
    if (m) return [{ role: 'We', aliases: ['us', 'our', 'ours'], at: { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length } }]
  }
  return []
}

function mergeNamed(named: readonly Named[], byRole: readonly Party[], text: string): Party[] {
  const parties = named.map(one => asParty(one, text))
  return [...parties, ...byRole.filter(one => !parties.some(party => [party.role, ...party.aliases].some(word => word.toLowerCase() === one.role.toLowerCase())))]
}

function asParty(one: Named, text: string): Party {
  const short = one.name ? shortName(one.name) : undefined
  const words = one.words.map(({ word, at }) => ({ word: usual(word, text), at, uses: mentions(text, word) }))
  // Of two words for a party the one that the contract goes on to use; on equal terms what it does.
  const main = words.reduce<(typeof words)[number] | undefined>((best, next) => (!best || next.uses > best.uses || (next.uses === best.uses && isRole(next.word)) ? next : best), undefined)
  const role = main?.word ?? short ?? one.name ?? ''
  const aliases = [...new Set([...words.map(({ word }) => word), ...(short && short.length > 2 ? [short] : [])])].filter(word => word !== role && word !== one.name)
  return { role, ...(one.name ? { name: one.name } : {}), aliases, at: main?.at ?? one.at }
}

/** A role that is defined in capitals and then written with one is written with one. */
function usual(word: string, text: string): string {
  if (word.length < 4 || word !== word.toUpperCase()) return word
  const title = word.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, c => c.toUpperCase())
  return mentions(text, title) > mentions(text, word) ? title : word
}

function mentions(text: string, word: string): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0 && count < 2000; at = text.indexOf(word, at + word.length)) if (!/[\p{L}\p{N}]/u.test(text[at + word.length] ?? ' ')) count++
  return count
}
