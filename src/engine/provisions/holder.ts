/** Whom a provision favours. Silence is better than a wrong name: undefined whenever the words leave a doubt. */
import type { Contract, Sentence } from '../contract/contract'
import { firstMatch, hasMatch } from '../contract/matches'
import { mentionsIn } from '../grammar/mentions'
import type { Modal, Norm } from '../grammar/norms'
import { normsOf } from '../grammar/norms'

/** The one role among these; 'each' where both parties are; undefined for none, or for some of many. */
export function oneOf(contract: Contract, roles: readonly (string | undefined)[]): string | undefined {
  const named = new Set(roles.filter(role => role !== undefined))
  if (named.has('each')) return 'each'
  if (named.size === 1) return [...named][0]
  return named.size === 2 && contract.parties.length === 2 ? 'each' : undefined
}

/** Who may, must or must not do this. */
export function actor(sentence: Sentence, contract: Contract, modals: readonly Modal[], verbs: RegExp): string | undefined {
  const norms = normsOf(contract, sentence).filter(norm => modals.includes(norm.modal) && hasMatch(norm.verb, verbs))
  return norms.some(norm => !norm.who) ? undefined : oneOf(contract, norms.map(norm => norm.who))
}

export const norm = (sentence: Sentence, contract: Contract, test: (norm: Norm) => boolean): Norm | undefined => normsOf(contract, sentence).find(test)

/** The only other party, where there are exactly two; 'each' stays 'each'. */
export function otherThan(contract: Contract, role: string | undefined): string | undefined {
  if (role === 'each') return 'each'
  return role && contract.parties.length === 2 ? contract.parties.find(party => party.role !== role)?.role : undefined
}

/** The party named just before (`lead`) or just after (`tail`) the words that this pattern finds. */
export function partyBefore(sentence: Sentence, contract: Contract, words: RegExp): string | undefined {
  const at = firstMatch(sentence.text, words)
  if (!at) return undefined
  const mention = mentionsIn(contract, sentence).findLast(m => m.end <= at.index)
  return mention && at.index - mention.end <= 2 ? mention.role : undefined
}

export function partyAfter(sentence: Sentence, contract: Contract, words: RegExp): string | undefined {
  const at = firstMatch(sentence.text, words)
  if (!at) return undefined
  const end = at.index + at[0].length
  const mention = mentionsIn(contract, sentence).find(m => m.start >= end)
  return mention && mention.start - end <= 2 ? mention.role : undefined
}
