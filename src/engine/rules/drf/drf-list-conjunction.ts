import type { Contract, Sentence, Span } from '../../contract/contract'
import { leadOf } from '../../contract/leads'
import { firstMatch, hasMatch } from '../../contract/matches'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

/** A lead after which it matters whether all items must be met or one is enough. */
const conditional = /\b(?:if|when|where|unless(?! (?:the context|otherwise|expressly|inconsistent))|until|provided(?: that)?|on condition that|in the event(?: that)?|to the extent(?: that)?|only if|so long as|as long as)\b[^.;]{0,80}[:–—-]?\s*$/i
/** The lead says so itself. */
const says = /\b(?:any|each|all|one|either|both|every|following|none|neither|more|these|cases?|conditions?|events?|circumstances)\b/i
const letter = /^[\s*_]{0,4}\(?(?:[a-h]|[1-9]|i|ii|iii|iv|v|vi)[.)]\s/
const joiner = /(?:[;,]|\s)\s?(?<word>and\/or|and|or)\s*$/i

/** The numbered items of each list, by their lead. */
function lists(contract: Contract): Map<Sentence, Sentence[]> {
  const found = new Map<Sentence, Sentence[]>()
  for (const sentence of contract.sentences) {
    const lead = leadOf(contract, sentence)
    if (!lead) continue
    const items = found.get(lead)
    if (items) items.push(sentence)
    else found.set(lead, [sentence])
  }
  return found
}

/** Between the items: the word that joins each with the next, or nothing. */
const joiners = (items: readonly Sentence[]): (string | undefined)[] => items.slice(0, -1).map(({ text }, i) => (firstMatch(text, joiner)?.groups?.['word'] ?? firstMatch(items[i + 1]!.text, /^[\s*_]{0,4}(?:\(?[a-z\d]{1,3}[.)]\s)?(?<word>and|or)\b/i)?.groups?.['word'])?.toLowerCase())

function spanOf(items: readonly Sentence[]): Span[] {
  const last = items.at(-2)!, next = items.at(-1)!
  const tail = /\S{1,40}(?:\s\S{1,40}){0,2}\s*$/.exec(last.text)!
  return [{ start: last.start + tail.index, end: last.start + tail.index + tail[0].trimEnd().length }, { start: next.start, end: next.start + (/^\S{1,8}(?:\s\S{1,40}){0,2}/.exec(next.text)?.[0].length ?? 1) }]
}

function unjoined({ contract }: Reading): Hit[] {
  return [...lists(contract)].flatMap(([lead, items]) => {
    // Sentences with full stops, bullets and lists that lie in each other are not joined by a word.
    if (items.length < 2 || !lead.operative || !items.every(({ text }) => hasMatch(text, letter)) || items.slice(0, -1).some(({ text }) => !/(?:[;,]|[;,]\s?(?:and|or|and\/or))\s*$/i.test(text))) return []
    // The last item ends the sentence; where it does not, the list goes on in a shape that was not read. Items that begin with “if” are cases of their own.
    if (!/\.["”)*_]{0,3}$/.test(items.at(-1)!.text) || items.some(({ text }) => hasMatch(text, /^\S{1,8}\s(?:if|when|where|in the case|upon|by|in the event)\b/i))) return []
    if (items.some(item => contract.sentences[item.index + 1] && leadOf(contract, contract.sentences[item.index + 1]!) === item)) return []
    if (items.some(({ index }, i) => i > 0 && index !== items[i - 1]!.index + 1)) return []
    const words = joiners(items)
    const mixed = items.length > 2 && words.includes('and') && words.includes('or')
    const none = words.every(word => word === undefined) && hasMatch(lead.text, conditional) && !hasMatch(lead.text.slice(-120), says)
    return mixed || none ? [{ spans: spanOf(items) }] : []
  })
}

export default rule({
  id: 'drf-list-conjunction', severity: 2, tier: 'fact',
  title: 'A list that does not say whether all or any of it is meant',
  why: 'Without one “and” or “or” before the last item, each of you can count the conditions in its own way.',
  ask: 'Must all of these be met, or is one enough?',
  fallback: '“All of the following” or “any of the following”, and one joining word.',
  sources: ['Proofreading tools’ checklists'], labels: [],
  find: { inContract: unjoined },
  flags: [
    'The Landlord may end the lease if the Tenant:\n(a) pays late;\n(b) makes «noise at night;»\n«(c) leaves the» shop empty.\nThe rent is paid monthly.',
    'The Buyer may send the goods back when:\n(a) they are late; or\n(b) they «are broken; and»\n«(c) the Buyer» has told the Seller.\nThe price is paid monthly.',
    'The Agent is not paid unless:\n(i) the «sale is signed;»\n«(ii) the buyer» has paid.\nThe fee is a tenth of the price.',
  ],
  passes: [
    'The Landlord may end the lease if the Tenant:\n(a) pays late;\n(b) makes noise at night; or\n(c) leaves the shop empty.\nThe rent is paid monthly.',
    'The Landlord may end the lease if any of the following happens:\n(a) the rent is late;\n(b) there is noise at night;\n(c) the shop is empty.\nThe rent is paid monthly.',
    'The Buyer may send the goods back when:\n(a) they are late; or\n(b) they are broken; or\n(c) the Buyer has told the Seller.\nThe price is paid monthly.',
    'The Seller delivers:\n(a) ten chairs;\n(b) two tables;\n(c) a lamp.\nThe price is paid monthly.',
  ],
})
