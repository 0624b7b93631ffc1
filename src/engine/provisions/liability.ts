/** Whose liability a sentence limits or leaves out. */
import type { Contract, Sentence } from '../contract/contract'
import { firstMatch, hasMatch } from '../contract/matches'
import { mentionsIn } from '../grammar/mentions'
import { normsOf } from '../grammar/norms'
import { oneOf, otherThan } from './holder'

/** "Provider's total liability", "the liability of Provider", "in no event shall Provider be liable", "Customer's sole remedy" and "Customer shall not bring a claim after" (protect the other). */
export function protectedFromLiability(sentence: Sentence, contract: Contract): string | undefined {
  const { text } = sentence
  const mentions = mentionsIn(contract, sentence)
  const after = (end: number) => text.slice(end, end + 110)
  const before = (start: number) => text.slice(Math.max(0, start - 60), start)
  const roles: (string | undefined)[] = []
  for (const m of mentions) {
    if (m.possessive && hasMatch(after(m.end), /^\s*(?:(?:and|or)\s+(?:its|their)\s+[\w\s,’']{1,50}?)?(?:[\w-]+,?\s+(?:and\s+|or\s+)?){0,5}?(?:liabilit(?:y|ies)|obligation to indemnify)\b(?! insurance)/i)) roles.push(m.role)
    else if (hasMatch(before(m.start), /\bliabilit(?:y|ies)\s+(?:\w+\s+){0,3}of\s+(?:(?:either|any|each|one)\s+of\s+)?(?:the\s+)?$/i)) roles.push(m.role)
  }
  for (const norm of normsOf(contract, sentence)) {
    if (norm.modal === 'must-not' && hasMatch(norm.verb, /^(?:bring|commence|institute|assert|make)$/)) roles.push(otherThan(contract, norm.who))
    if (norm.modal !== 'must-not' || norm.verb !== 'be' && norm.verb !== 'have' || norm.passive) continue
    if (hasMatch(text.slice(norm.end - sentence.start, norm.end - sentence.start + 40), /^\s*(?:\w+\s+)?(?:held )?(?:liable|responsible|any (?:liability|responsibility))\b/i)) roles.push(norm.who)
  }
  const remedy = firstMatch(text, /\b(?:sole|exclusive|only)(?: and (?:exclusive|sole))? remed(?:y|ies)\b/i)
  const sufferer = remedy ? mentions.findLast(m => m.possessive && m.end <= remedy.index && remedy.index - m.end < 3) : undefined
  if (sufferer) roles.push(otherThan(contract, sufferer.role))
  return roles.includes(undefined) ? undefined : oneOf(contract, roles)
}
