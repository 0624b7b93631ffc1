/** Values that a contract gives to a name: "the Monthly Fee is $900", "the Start Date shall be 1 May 2026". */
import type { Need } from '../../contract/candidates'
import { needOf } from '../../contract/candidates'
import type { Contract, Span } from '../../contract/contract'
import { everyMatch, hasMatch } from '../../contract/matches'
import { rememberInSentence } from '../../contract/memory'
import { sentencesWithAny } from '../../contract/words'
import { inAttachment } from './attachments'

export type Labelled = { readonly label: string; readonly value: string; readonly span: Span; readonly sentence: number }

/** A different time, part or condition is a different value. */
const special = /\b(?:year (?:\d|one|two|three)|first(?! day)|second|third|fourth|next|thereafter|subsequent|renew\w*|increas\w*|reduc\w*|amend\w*|extend\w*|additional|each|per|if|unless|where|until|previous|old|original|minimum|maximum|at least|up to|not exceed|less than|more than|adjust\w*|pro[- ]?rata|option|alternatively|plan|tier|example)\b/i

/**
 * Reads `label … link value` in operative sentences of the contract itself, attachments left out.
 * A sentence that fits `other` is about another time, part or condition.
 * `label` and `value` are sources of patterns; `normal` gives the value a form that can be compared, or undefined.
 */
export function labelled(contract: Contract, triggers: readonly string[], label: string, link: string, value: string, normal: (found: string) => string | undefined, other: RegExp = special): Labelled[] {
  const { need, matches } = patternsFor(`\\b(?:the |an? )?(?<label>${label})(?<link>${link})(?<value>${value})`)
  const { sentences, words } = contract
  return sentencesWithAny(words, triggers).map(i => sentences[i]!).flatMap(({ index, start, operative, text }) => {
    if (!operative || !words.candidates.has(need, index)) return []
    const found = matches(text)
    return found.length === 0 || hasMatch(text, other) || inAttachment(contract, start) ? [] : found.flatMap(({ groups, indices }) => {
      const [from, to] = indices!.groups!['value']!
      const compared = normal(text.slice(from, to))
      return compared ? [{ label: groups!['label']!.toLowerCase().replace(/\s+/g, ' '), value: compared, span: { start: start + from, end: start + to }, sentence: index }] : []
    })
  })
}

const none: readonly never[] = []

type Patterns = { readonly need: Need; readonly matches: (text: string) => readonly RegExpExecArray[] }
const patterns = new Map<string, Patterns>()

/** Made once for each of the few labels that rules ask for. */
function patternsFor(source: string): Patterns {
  const before = patterns.get(source)
  if (before) return before
  const plain = new RegExp(source, 'i'), pattern = new RegExp(source, 'dgi')
  const made: Patterns = { need: needOf(plain), matches: rememberInSentence((text): readonly RegExpExecArray[] => (text.length > 2000 || !hasMatch(text, plain) ? none : [...everyMatch(text, pattern)])) }
  patterns.set(source, made)
  return made
}

/** More places than this are a list of many things with one name, not one thing with two values. */
const most = 6

/** The places of every label that is given different values. */
export function contradictions(found: readonly Labelled[]): Span[][] {
  const byLabel = new Map<string, Labelled[]>()
  for (const one of found) {
    const same = byLabel.get(one.label)
    if (same) same.push(one)
    else byLabel.set(one.label, [one])
  }
  return [...byLabel.values()].filter(same => same.length <= most && new Set(same.map(({ value }) => value)).size > 1).map(same => same.map(({ span }) => span))
}
