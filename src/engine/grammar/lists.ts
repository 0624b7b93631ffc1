/** Lists that one modal governs: "shall not: (a) copy it; (b) sell it", in one sentence or with items of their own. */
import type { Contract, Sentence } from '../contract/contract'
import { withLead } from '../contract/leads'
import { firstMatch, hasMatch } from '../contract/matches'
import type { ModalWords } from './modals'
import { modalsIn } from './modals'
import { verbsAfter } from './verb-phrase'
import { isBaseVerb, isPlainVerb, lemmaOfGerund } from './verbs'

/** A text to read norms from in a sentence's stead: what stands before `from` is its lead's, and place `from` is place `at` of the sentence. */
export type Governed = { readonly text: string; readonly from: number; readonly at: number }

/** A verb that says no more than that something is done: what is done, the list says. */
const doing = /^(?:do|perform|take|undertake|engage|commit|carry|attempt|try|conduct|have)$/
/** Ways to do something by other means; the doer stays the same. */
const means = /^(?:use|attempt|try|endeavou?r|seek|continue|cooperate|co-operate|work|act|take|exercise)$/
/** Who may not let another do a thing may not do it either. */
const letting = /^(?:permit|allow|cause|authori[sz]e|assist|encourage|enable|access)$/

/** Whether the words between a modal and the list after it leave the modal's verb to the items. */
export function leavesVerb(text: string, modal: ModalWords, end: number): boolean {
  const rest = text.slice(modal.end, end)
  if (rest.length > 300 || /[.;]/.test(rest) || hasMatch(rest, /\b(?:if|where|when|whenever|unless|until|that|which|who|whose|after|before|because)\b[^,]*$/i)) return false
  const [verb, ...more] = verbsAfter(text.slice(0, end), modal.end, modal.does)
  if (!verb) return true
  if (verb.passive || more.some(({ lemma }) => !hasMatch(lemma, means) && !hasMatch(lemma, doing) && !hasMatch(lemma, letting))) return false
  if (hasMatch(rest, /\b(?:the following(?: \w{1,20}){0,3}|these things)\s*$/i)) return hasMatch(verb.lemma, doing)
  return /\bto\s*$/.test(rest) && (hasMatch(verb.lemma, means) || modal.kind === 'must-not' && hasMatch(verb.lemma, letting))
}

const determiner = /^\s+(?:the|this|these|that|those|any|all|its|their|your|our|his|her|such|each|every|an?|no|to|from|with|on|in|up|out|or|and|for|us|it|them|only|other)\b/i

/** The item with what its lead says of it, where its own words lack their subject or their modal. Undefined where it speaks for itself. */
export function governedBy(contract: Contract, sentence: Sentence): Governed | undefined {
  const joined = withLead(contract, sentence)
  if (!joined) return undefined
  const { text, from, cut } = joined
  const item = text.slice(from)
  const first = firstMatch(item, /^["“*_]{0,3}(?:(?:and|or|either|then)\s+)?((?:[a-z]{2,20}ly,?\s+){0,2})([\p{L}-]{2,24})/iu)
  if (!first) return undefined
  const word = first[2]!, lead = text.slice(0, from).replace(/[\s,]+$/, '')
  if (hasMatch(word, /^(?:shall|must|may|will|can|cannot|agrees?|is|are|has|reserves?|undertakes?)$/i)) return /[:;.]/.test(lead.slice(-200)) ? undefined : behind(lead)
  const modal = modalsIn(lead).at(-1)
  if (/^(?:to|not)$/i.test(word) && !(modal && leavesVerb(lead, modal, lead.length))) return behind(lead)
  if (!modal || !leavesVerb(lead, modal, lead.length)) return undefined
  const negated = /^(?:not|never)$/i.test(word) && modal.kind === 'must'
  const head = lead.slice(0, modal.end)
  if (/^to$/i.test(word)) return behind(head.replace(/\s+to$/i, ''), /\bto$/i.test(head) ? 0 : first[0].length + 1)
  if (negated) return /\bto$/i.test(head) ? behind(head.replace(/\bto$/i, 'not to'), first[0].length) : behind(head)
  const verb = /^\p{Lu}/u.test(word) ? isPlainVerb(word) || isBaseVerb(word) && hasMatch(item.slice(first[0].length), determiner) : isBaseVerb(word)
  if (verb && !/^(?:contact|see|please|note|click)$/i.test(word)) return behind(head, first[0].length - word.length)
  const gerund = lemmaOfGerund(word)
  if (!gerund || !/\bfollowing\b/i.test(lead.slice(-60))) return undefined
  // "copying" is read as "copy", with spaces in its stead so that no place moves.
  const skip = first[0].length - word.length
  return { ...behind(head), text: `${head} ${gerund.padEnd(word.length)}${item.slice(first[0].length)}`, at: cut + skip }

  function behind(words: string, skip = 0): Governed {
    return { text: `${words} ${item.slice(skip)}`, from: words.length + 1, at: cut + skip }
  }
}

/** Where the items' own words begin in "shall (a) pay, (b) keep and (c) return": after each number that goes on the first. */
export function itemsAfter(text: string, modal: ModalWords): readonly number[] {
  const first = /^[^.;()]{0,160}?\((a|i|1|A|I)\)\s+/.exec(text.slice(modal.end, modal.end + 180))
  if (!first || !leavesVerb(text, modal, modal.end + first[0].indexOf('(')  - (/:\s*\($/.test(first[0].slice(0, first[0].indexOf('(') + 1)) ? 1 : 0))) return []
  const roman = /i/i.test(first[1]!), starts = [modal.end + first[0].length]
  for (let label = next(first[1]!, roman); starts.length < 40; label = next(label, roman)) {
    const from = starts.at(-1)!
    const at = text.slice(from, from + 3000).indexOf(`(${label})`)
    if (at < 0) break
    starts.push(from + at + label.length + 2 + (/^\s*/.exec(text.slice(from + at + label.length + 2, from + at + label.length + 12))?.[0].length ?? 0))
  }
  return starts
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx']

/** The number after this one. */
function next(label: string, roman: boolean): string {
  if (/^\d/.test(label)) return String(Number(label) + 1)
  if (!roman) return String.fromCharCode(label.charCodeAt(0) + 1)
  const after = romans[romans.indexOf(label.toLowerCase()) + 1] ?? '?'
  return label === label.toUpperCase() ? after.toUpperCase() : after
}
