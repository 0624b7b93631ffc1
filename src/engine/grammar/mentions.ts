/** Where a sentence names a party. */
import type { Contract, Sentence, Span } from '../contract/contract'
import { everyMatch, hasMatch } from '../contract/matches'
import { remember, rememberInContract, rememberInSentence } from '../contract/memory'

export type Mention = Span & {
  /** A party's role; 'each' for "either party", "the parties", "neither party". */
  readonly role: string
  /** True for "neither party" and "no party". */
  readonly none: boolean
  /** True for "Customer's" and "your": the words after it are the subject, not the party. */
  readonly possessive: boolean
}

/** The same object for contracts whose parties are called the same, so that what was read with it can be known again. */
export type Names = { readonly pattern: RegExp; readonly roles: ReadonlyMap<string, string> }

const both = '(?:each|either|both|neither|any|no)(?: one)?(?: of)?(?: the| such)? part(?:y|ies)(?: hereto)?|the (?:respective )?parties(?: hereto)?|(?:a|one) party(?: hereto)?|the (?:non-?(?:breaching|defaulting)|terminating) party'
const pronouns: readonly (readonly [own: RegExp, words: readonly string[], owners: readonly string[]])[] = [
  [/^(?:you|your|yourself)$/i, ['you'], ['your']],
  [/^(?:we|us|our)$/i, ['we', 'us'], ['our']],
]

/** Longest names first, so that "Customer Group" is not read as "Customer". Names of more than 120 characters are no names. */
export const namesOf = rememberInContract((contract): Names => {
  const roles = new Map<string, string>()
  for (const party of contract.parties) {
    for (const word of [party.role, party.name, ...party.aliases]) {
      if (!word || word.length > 120 || word.length < 2) continue
      const pronoun = pronouns.find(([own]) => hasMatch(word, own))
      for (const form of pronoun ? [...pronoun[1], ...pronoun[2]] : [word, word.toUpperCase(), titled(word)]) {
        for (const cased of pronoun ? [form, titled(form), form.toUpperCase()] : [form]) if (!roles.has(cased) && cased !== 'US') roles.set(cased, party.role)
      }
    }
  }
  return withRoles(JSON.stringify([...roles]))
})

const withRoles = remember((entries): Names => {
  const roles = new Map(JSON.parse(entries) as [string, string][])
  const longest = [...roles.keys()].sort((a, b) => b.length - a.length).slice(0, 400), words = longest.map(escape)
  // What a name may begin with is asked first: that rules out most places at a glance, and what stands before does not.
  const first = [...new Set(['EeBbNnAaTtOo', ...longest.map(word => String.fromCodePoint(word.codePointAt(0)!))].join(''))].filter(letter => /[\p{L}\p{N}]/u.test(letter)).join('')
  const begins = longest.every(word => /^[\p{L}\p{N}]/u.test(word)) ? `(?=[${first}])` : ''
  const named = words.length ? `|(?:[Tt]he |THE )?(?:${words.join('|')})(?![\\p{L}\\p{N}])` : ''
  return { roles, pattern: new RegExp(`${begins}(?<![\\p{L}\\p{N}])(?:(?:${anyCase(both)})(?![\\p{L}\\p{N}])${named})(?:[’']s?(?![\\p{L}\\p{N}]))?`, 'gu') }
})

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+')
const titled = (words: string) => words.replace(/[\p{L}\p{N}]+/gu, word => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
/** The fixed words in either case, while names keep theirs: a party called Company is not any company. */
const anyCase = (source: string) => source.replace(/(?<![\\?])[a-z]/g, letter => `[${letter}${letter.toUpperCase()}]`)

const lastIn = rememberInSentence((): { names?: Names; mentions: readonly Mention[] } => ({ mentions: [] }))

export function mentionsIn(contract: Contract, { text }: Pick<Sentence, 'text'>): readonly Mention[] {
  const last = lastIn(text), names = namesOf(contract)
  if (last.names !== names) Object.assign(last, { names, mentions: readMentions(contract, text) })
  return last.mentions
}

/** Offsets in `text`. */
export function readMentions(contract: Contract, text: string): Mention[] {
  const { pattern, roles } = namesOf(contract)
  const found: Mention[] = []
  for (const m of everyMatch(text, pattern)) {
    const whole = m[0].trimEnd()
    const bare = whole.replace(/[’']s?$/, '')
    const word = bare.replace(/^the\s+/i, '').replace(/\s+/g, ' ')
    const role = roles.get(word) ?? (/\bpart(?:y|ies)\b/i.test(bare) ? 'each' : undefined)
    if (!role) continue
    const possessive = bare !== whole || /^(?:your|our)$/i.test(word)
    found.push({ role, none: /^(?:no|neither)\b/i.test(bare), possessive, start: m.index, end: m.index + whole.length })
  }
  return found
}

/** The role that these words name: "the Customer" → "Customer"; 'each' for either, both, neither or the parties. */
export function partyNamed(contract: Contract, words: string): string | undefined {
  const bare = words.trim().replace(/^the\s+/i, '')
  if (hasMatch(bare, /^(?:each|either|both|neither|any|no)\b.*\bpart(?:y|ies)(?: hereto)?$|^parties(?: hereto)?$/i)) return 'each'
  const low = bare.toLowerCase()
  return contract.parties.find(p => [p.role, p.name, ...p.aliases].some(word => word?.toLowerCase() === low))?.role
}
