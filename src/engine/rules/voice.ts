/** Who speaks in a sentence: which party stands before a verb, and whether the contract speaks to “you”. */
import type { Contract } from '../contract/contract'
import { everyMatch, firstMatch, hasMatch } from '../contract/matches'
import { rememberInContract } from '../contract/memory'
import { partyNamed } from '../grammar/norms'

/** A party, where its words start in the sentence, and the party on the other side where that is known. */
export type Speaker = { readonly role: string; readonly start: number; readonly against?: string }

type Voice = { readonly you: string | undefined; readonly drafters: ReadonlySet<string> }

const voices = new WeakMap<Contract, Voice>()

/** The reader's role in a contract that speaks to “you”, as most online terms do; undefined in contracts between named roles. */
export function spokenTo(contract: Contract): string | undefined {
  return voiceOf(contract).you
}

/** True for terms of use: they speak to “you”, of a service or a thing to use, and not of a job, a shop to rent or a franchise. */
export const areOnlineTerms = rememberInContract((contract): boolean => {
  if (!spokenTo(contract)) return false
  const { words, sentences } = contract
  const dense = (word: string, oneIn: number): boolean => words.sentencesWith(word).length * oneIn > sentences.length
  return !otherDealings.some(word => dense(word, 30)) && new Set(usedThings.flatMap(word => words.sentencesWith(word))).size * 8 > sentences.length
})

/** The one party whose words end at `at` in a sentence: “Provider |may”, “we, in our sole discretion, |may”. Undefined for both parties, for nobody we know, and for the reader of online terms. */
export function speakerAt(contract: Contract, sentence: string, at: number): Speaker | undefined {
  const { you, drafters } = voiceOf(contract)
  const from = Math.max(0, at - 160)
  const before = withoutAsides(sentence.slice(from, at).replace(/<[^>]{0,120}>/g, tag => ' '.repeat(tag.length)))
  if (hasMatch(before, shared) || hasMatch(before, twoNames)) return undefined
  // “We update the site often, and |may”: the sentence's own subject; after “If you are late, we warn you and |may” the one that did the last thing.
  const goesOn = hasMatch(before, joined), again = goesOn && you ? firstMatch(before, lastDoer) : null
  const last = again ?? (goesOn ? firstMatch(sentence.slice(0, 80), firstWords) : firstMatch(before, lastWords))
  if (!last) return undefined
  const start = again ? from + again.index + again[0].length - again[1]!.length : goesOn ? sentence.indexOf(last[1]!) : from + last.index
  const bare = (last[1] ?? last[0]).trim().replace(/^the\s+/i, '')
  if (you) {
    if (/^(?:you|your)$/i.test(bare)) return undefined
    const back = /^it$/i.test(bare) && firstMatch(sentence, condition)?.[1]?.toLowerCase()
    if (/^(?:we|us|our)$/i.test(bare) || drafters.has(bare.toLowerCase()) || (back && drafters.has(back))) return { role: roleOf(contract, /^(?:we|us)$/i) ?? 'We', start, against: you }
  }
  const role = partyNamed(contract, bare)
  if (!role || role === 'each' || role === you) return undefined
  return { role, start, ...against(contract, role, you) }
}

function against(contract: Contract, role: string, you: string | undefined): { against?: string } {
  const other = you ?? (contract.parties.length === 2 ? contract.parties.find(party => party.role !== role)?.role : undefined)
  return other ? { against: other } : {}
}

/** Two named together hold a right together: “you or Acme may”, “either party may”. */
const shared = /\b(?:you|we|us)\s+(?:and|or|nor)\s+(?:\S+\s+){0,2}\S+\s*$|[^\s,]\s+(?:and|or|nor)\s+(?:you|we)\s*$|\b(?:each|either|both|neither|any|one|none)\s+of\s+(?:us|you)\s*$|\b(?:each|either|both|neither|any|one|the other|other|such|that|which)\s+part(?:y|ies)\s*$|\bparties\s*$/i
const twoNames = /(?:^|[\s,])(?:the )?\p{Lu}[\p{L}\p{N}.&-]{1,30} and (?:the )?\p{Lu}[\p{L}\p{N}.&-]{1,30}\s*$/u
/** “If Brightfold believes that …, it |may”. */
const condition = /\b(?:if|when|where|should|that) ([\p{L}\p{N}][\p{L}\p{N}.&-]{1,30}) (?:\w+ ){0,2}?(?:believes?|determines?|discovers?|finds?|suspects?|decides?|elects?|chooses?|learns?|receives?|becomes?|considers?)\b/iu
const joined = /\b(?:and|but|or)\s*$/i
const firstWords = /^(?:[^a-z]{0,12}\s)?((?:the )?[\p{L}\p{N}][\p{L}\p{N}&.'’-]{0,40})\b/iu
/** The last “we” or “you” that does something: “you” where it is only spoken of is passed over. */
const lastDoer = /^.*\b(we|you(?= (?:may|must|can|will|shall|should|agree|are|have|acknowledge|understand)\b))(?= )/is
const lastWords = /(?:\bthe\s{1,3})?[\p{L}\p{N}][\p{L}\p{N}&.'’-]{0,40}$/iu
const aside = /(?:[\s,(]+(?:also|do|does|will|shall|further|however|then|thereafter|hereby|therefore|additionally|expressly|specifically|similarly|likewise|at (?:any|its|our|their) (?:time|option|election|discretion)|from time to time|(?:and|or|and\/or) (?:any of )?(?:its|our|their) (?:[\w’'-]{2,20},? (?:and |or )?){0,5}[\w’'-]{2,20}|(?:in|at|using) (?:its|our|their) (?:sole|absolute|own|reasonable|full|exclusive)?(?: and (?:absolute|exclusive|unfettered))?\s?(?:discretion|judg(?:e)?ment|option|opinion)|acting reasonably|without (?:prior )?notice|if necessary|as applicable|and absolute|,? ?inc\.?|,? ?llc\.?|,? ?ltd\.?|,? ?limited|,? ?gmbh|,? ?corp\.?))?[\s,)]+$/i

function withoutAsides(words: string): string {
  let bare = words
  for (let i = 0; i < 6; i++) {
    const shorter = bare.replace(aside, '')
    if (shorter === bare) return bare
    bare = shorter
  }
  return bare
}

const usedThings = ['service', 'services', 'website', 'site', 'app', 'apps', 'platform', 'account', 'software', 'application', 'games', 'game', 'content', 'products', 'terms']
const otherDealings = ['employment', 'employer', 'salary', 'franchise', 'franchisee', 'premises', 'landlord', 'tenant', 'borrower', 'loan', 'shareholder']

function voiceOf(contract: Contract): Voice {
  let voice = voices.get(contract)
  if (!voice) voices.set(contract, (voice = readVoice(contract)))
  return voice
}

/** A contract speaks to “you” where at least one sentence in seven does; a letter that quotes one such sentence does not. */
function readVoice(contract: Contract): Voice {
  const { words, sentences } = contract
  const said = new Set(['you', 'your', 'yours'].flatMap(word => words.sentencesWith(word))).size
  const named = roleOf(contract, /^you$/i) ?? onlyUser(contract)
  if (said * 7 < sentences.length || said === 0) return { you: undefined, drafters: new Set() }
  return { you: named ?? 'You', drafters: drafterNames(contract.text) }
}

/** The party that “you” must be where no party is called so: the one of two that is called a user, a customer or a member. */
function onlyUser({ parties }: Contract): string | undefined {
  const users = parties.filter(({ role, aliases }) => [role, ...aliases].some(word => hasMatch(word, /^(?:the )?(?:end )?(?:user|customer|member|subscriber|visitor|guest|player|licensee|buyer|purchaser|client|student|participant|franchisee|tenant|resident|employee|consultant|contractor|dealer|distributor|reseller|affiliate|recipient|borrower)s?$/i)))
  return parties.length === 2 && users.length === 1 ? users[0]!.role : undefined
}

const roleOf = (contract: Contract, word: RegExp): string | undefined =>
  contract.parties.find(({ role, aliases }) => hasMatch(role, word) || aliases.some(alias => hasMatch(alias, word)))?.role

/** Names that only the writer of online terms bears: who “reserves the right”, whose “sole discretion” it is, who stands beside “you and”. */
function drafterNames(text: string): ReadonlySet<string> {
  // “The company may” in terms that speak to “you” can only be the writer.
  const names = new Set(['company', 'operator', 'licensor'])
  const add = (name: string | undefined) => {
    const bare = name?.toLowerCase().replace(/[.'’]s?$/, '')
    if (bare && !common.has(bare)) names.add(bare)
  }
  for (const pattern of beforeDrafter) for (const found of everyMatch(text, pattern)) add(found[1])
  // A pattern that begins with a name of any letters is tried at every letter of the text; so what follows the name is looked for first.
  for (const pattern of afterDrafter) for (const found of everyMatch(text, pattern)) add(firstMatch(text.slice(Math.max(0, found.index - 40), found.index), nameAtEnd)?.[1])
  return names
}

const nameAtEnd = /([\p{L}\p{N}][\p{L}\p{N}.&-]{1,30})(?: ?, ?inc\.?)? ?$/iu
const beforeDrafter = [
  /\b(?:in no event|under no circumstances) (?:shall|will) ([\p{L}\p{N}][\p{L}\p{N}.&-]{1,30})/giu,
  /\bbetween you and ([\p{L}\p{N}][\p{L}\p{N}.&-]{1,30})/giu,
  /\byou (?:and|or) ([\p{L}\p{N}][\p{L}\p{N}.&-]{1,30}) (?:agree|mutually|each|both|are|waive|consent)/giu,
]
const afterDrafter = [
  /(?<= )(?:(?:shall|will|is|are) not (?:be )?(?:liable|responsible)|disclaims|makes no (?:representation|warrant))/gi,
  /(?<= )(?:also |further |hereby )?reserves the right/gi,
  /(?<= )and its (?:affiliates|licensors|suppliers|subsidiaries|officers|parents?)/gi,
  /['’]s (?:sole|absolute|total|aggregate|liability|prior|maximum|collective|cumulative|privacy|reasonable)/gi,
]
const common = new Set(['we', 'you', 'it', 'us', 'our', 'your', 'the', 'user', 'users', 'its', 'their', 'they', 'party', 'parties', 'third', 'other', 'others', 'member', 'members', 'owner', 'owners', 'customer',
  'customers', 'seller', 'sellers', 'host', 'hosts', 'guest', 'guests', 'provider', 'providers', 'person', 'one', 'another', 'anyone', 'subscriber', 'subscribers', 'licensee', 'individual', 'all', 'any',
  'and', 'also', 'hereby', 'who', 'which', 'that', 'this', 'each', 'both', 'if', 'to', 'or', 'inc', 'of', 'such', 'child', 'player', 'agree', 'those', 'restaurant', 'merchant', 'supplier', 'publisher', 'parents', 'they', 'affiliates', 'he', 'she', 'licensors', 'which', 'suppliers', 'partners', 'service', 'services', 'agents', 'employees', 'there', 'what', 'neither', 'but', 'therefore', 'not', 'otherwise', 'here', 'these', 'shall', 'it'])
