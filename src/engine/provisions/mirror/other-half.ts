/** Whether words that were not read as a provision give the other side the same right. */
import type { Contract } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { normsOf } from '../../grammar/norms'
import type { RightKind } from './right'

/** True too where a norm of the same sort names nobody: it may be anybody's. */
export function hasOtherHalf(contract: Contract, { half }: RightKind, holder: string, lacking: string): boolean {
  if (!half) return false
  const giver = half.owed ? holder : lacking
  return half.words.some(word => contract.words.sentencesWith(word).some(i => {
    const sentence = contract.sentences[i]!
    if (!sentence.operative || (half.only && !hasMatch(sentence.text, half.only)) || (half.except && hasMatch(sentence.text, half.except))) return false
    return normsOf(contract, sentence).some(({ who, modal, verb }) => half.modals.includes(modal) && hasMatch(verb, half.verbs) && (who === undefined || who === 'each' || who === giver))
  }))
}
