/**
 * Who must, may, must not or need not do what.
 * Regular shapes are read by pattern; compromise is asked only where grammar decides, and its answer is remembered.
 */
import type { Contract, Sentence, Span } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import { rememberInContract, rememberInSentence } from '../contract/memory'
import type { Names } from './mentions'
import { mentionsIn, namesOf } from './mentions'
import { governedBy, itemsAfter } from './lists'
import { modalsIn } from './modals'
import { subjectBefore } from './subject'
import { verbsAfter } from './verb-phrase'

export { partyNamed } from './mentions'

export type Modal = 'must' | 'may' | 'must-not' | 'need-not'

export type Norm = Span & {
  /** A party's role; 'each' for "either party", "the parties", "neither party"; undefined where the words name no party. */
  readonly who?: string
  readonly modal: Modal
  /** The verb's lemma: "terminate", "indemnify". */
  readonly verb: string
  readonly passive: boolean
  readonly sentence: number
}

const ofContract = rememberInContract((): Map<number, readonly Norm[]> => new Map())
/** The norms of a sentence as they were last read, with the names that they were read with; places are in the sentence. */
const lastIn = rememberInSentence((): { names?: Names; norms: readonly Omit<Norm, 'sentence'>[] } => ({ norms: [] }))

/**
 * The norms of one sentence, in the order of its words. Read when first asked for, then remembered with the contract.
 * An item of a list ("(a) copy the Software;") has its subject and its modal from its lead ("Customer shall not:"); its norms' places stay in the item.
 */
export function normsOf(contract: Contract, sentence: Sentence): readonly Norm[] {
  const known = ofContract(contract)
  const before = known.get(sentence.index)
  if (before) return before
  const { text, from, at } = governedBy(contract, sentence) ?? { text: sentence.text, from: 0, at: 0 }
  const last = lastIn(text), names = namesOf(contract)
  if (last.names !== names) Object.assign(last, { names, norms: readNorms(contract, text) })
  const shift = sentence.start + at - from
  const norms = last.norms.filter(norm => norm.end > from).map(norm => ({ ...norm, sentence: sentence.index, start: Math.max(norm.start, from) + shift, end: norm.end + shift }))
  known.set(sentence.index, norms)
  return norms
}

/** What may stand between a participle and its agent. "Upon a breach by Customer" names no agent, so the list is closed. */
const byAgent = /^,?\s*(?:(?:[a-z]{2,20}ly|only|in writing|at any time|at will|in whole or in part|(?:for|with(?:out)?|with or without|for any or no) (?:any )?(?:cause|reason)|(?:up)?on (?:at least )?(?:[\w-]+ ){0,2}(?:\(\d+\) )?days?[’']? ?(?:prior |written ){0,2}notice)[,\s]+){0,4}(?:\(?[ai1]+\)\s*)?by\s+$/i

/** A sentence longer than this is a list or a broken text; its norms are read from its beginning only. */
const longest = 20_000

function readNorms(contract: Contract, whole: string): Omit<Norm, 'sentence'>[] {
  const text = whole.length > longest ? whole.slice(0, longest) : whole
  const modals = modalsIn(text)
  if (!modals.length) return []
  const mentions = mentionsIn(contract, { text })
  const norms: Omit<Norm, 'sentence'>[] = []
  let before: { readonly who: string | undefined; readonly none: boolean; readonly end: number } | undefined
  for (const modal of modals) {
    const subject = subjectBefore(text, modal, mentions, before)
    if (subject.nothing) continue
    const at = modal.inverted ? subject.end : modal.end
    const direct = verbsAfter(text, at, modal.does)
    const items = /\((?:[ai1AI])\)/.test(text.slice(modal.end, modal.end + 180)) ? itemsAfter(text, modal).flatMap(item => verbsAfter(text, item, true)) : []
    const verbs = items.length ? items : direct
    if (!verbs.length) continue
    for (const verb of verbs) {
      const agent = verb.passive ? mentions.find(m => !m.possessive && m.start >= verb.end && hasMatch(text.slice(verb.end, m.start), byAgent)) : undefined
      const who = verb.passive ? agent?.role : subject.who
      const none = verb.passive ? agent?.none : subject.none
      const kind = none ? (modal.kind === 'need-not' ? 'need-not' : 'must-not') : modal.kind
      norms.push({
        ...(who ? { who } : {}), modal: kind, verb: verb.lemma, passive: verb.passive,
        start: verb === verbs[0] || !items.length ? Math.min(subject.start, modal.start) : verb.start, end: Math.max(verb.end, modal.end),
      })
    }
    before = { who: subject.who, none: subject.none, end: verbs.at(-1)!.end }
  }
  return norms
}
