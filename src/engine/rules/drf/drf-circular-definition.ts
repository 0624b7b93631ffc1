import type { Contract, DefinedTerm, Span } from '../../contract/contract'
import { firstMatch } from '../../contract/matches'
import { sentenceAt } from '../../contract/sentence-at'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { saysWhatItMeans } from './meanings'

/** What a meaning comes to when it says nothing but another word: “the Charges”, “all Fees payable under this Agreement”. */
const bare = /^[\s"”*_]{0,5}(?:\([^)]{0,60}\)\s?)?,?\s{0,3}(?:shall\s)?means?:?\s{1,3}(?:(?:the|an?|any|all|each|such|those)\s){0,3}(?<word>[A-Z][\w’'-]{1,30}(?:\s[A-Z][\w’'-]{1,30}){0,4})(?:\s(?:that (?:is|are) )?(?:(?:payable|due|provided|supplied|performed|delivered|made|given|entered into|agreed|as defined|defined) )?(?:(?:by|to|between|of) the (?:parties|[A-Z]\w+) )?(?:under|in|of|pursuant to) this (?:Agreement|Contract|Lease|Licen[cs]e|Deed))?[\s.;,]{0,3}(?:and|or)?\s{0,3}$/

/** The word without its ending for more than one. */
const stem = (word: string): string => word.toLowerCase().replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '')

function nameless(contract: Contract, { at, meaning }: DefinedTerm): string | undefined {
  const { text, sentences } = contract, sentence = sentences[sentenceAt(contract, at.start)]
  const end = Math.min(Math.max(meaning.end, at.end), sentence?.end ?? meaning.end, at.end + 300)
  const word = firstMatch(text.slice(at.end, end), bare)?.groups?.['word']
  return word && stem(word)
}

function circles({ contract }: Reading): Hit[] {
  const leads = new Map<string, { readonly to: string; readonly at: Span }>()
  const counts = new Map<string, number>()
  for (const one of contract.definitions) counts.set(stem(one.term), (counts.get(stem(one.term)) ?? 0) + 1)
  for (const one of contract.definitions) {
    // A word that is defined in two places may have its meaning in the other.
    if (counts.get(stem(one.term)) !== 1 || !saysWhatItMeans(contract, one)) continue
    const to = nameless(contract, one)
    if (to !== undefined) leads.set(stem(one.term), { to, at: one.at })
  }
  const seen = new Set<string>()
  return [...leads.keys()].flatMap(first => {
    const path: string[] = []
    for (let word = first; leads.has(word) && !seen.has(word); word = leads.get(word)!.to) {
      seen.add(word)
      path.push(word)
    }
    const back = path.length > 0 ? path.indexOf(leads.get(path.at(-1)!)!.to) : -1
    return back < 0 ? [] : [{ spans: path.slice(back).map(word => leads.get(word)!.at) }]
  })
}

export default rule({
  id: 'drf-circular-definition', severity: 2, tier: 'fact',
  title: 'A word is explained by itself',
  why: 'The definition leads back to where it began, so nobody can tell what the word covers.',
  ask: 'What does this word mean, in plain words?',
  fallback: 'A definition that names the things themselves.',
  sources: ['Proofreading tools’ checklists'], labels: [],
  find: { inContract: circles },
  flags: [
    '“«Fees»” means the Charges.\n“«Charges»” means all Fees payable under this Agreement.\nThe Client pays the Fees.',
    '“«Services»” means the Services provided under this Agreement.\nThe Client pays for the Services.',
    '“Goods” means the chairs.\n“«Order»” means each Purchase Order.\n“«Purchase Order»” means an Order.\nThe Buyer sends Orders by email.',
    '“«Term»” means the Period.\n“«Period»” means the Duration.\n“«Duration»” means the Term.\nThe Buyer pays in the Term.',
  ],
  passes: [
    '“Fees” means the Charges.\n“Charges” means all sums in Schedule 1.\nThe Client pays the Fees.',
    '“Services” means the Services that are described in Schedule 1.\nThe Client pays for the Services.',
    '“Goods” means the chairs.\n“Order” means each Purchase Order.\n“Purchase Order” means a letter that asks for Goods.\nThe Buyer sends Orders by email.',
    '“Services” means the Services provided under this Agreement.\n“Services” means the cleaning of the shop.\nThe Client pays for the Services.',
    '“Term” means the Period.\n“Period” means the year that begins on 1 May 2026.\nThe Buyer pays in the Term.',
  ],
})
