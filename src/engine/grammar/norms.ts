/**
 * Who must, may, must not or need not do what.
 * Regular shapes are read by pattern; compromise is asked only where grammar decides, and its answer is remembered.
 */
import type { Contract, Sentence, Span } from '../contract/contract'

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

const remembered = new WeakMap<Contract, Map<number, readonly Norm[]>>()

/** The norms of one sentence, in the order of its words. Read when first asked for, then remembered with the contract. */
export function normsOf(contract: Contract, sentence: Sentence): readonly Norm[] {
  let known = remembered.get(contract)
  if (!known) remembered.set(contract, (known = new Map()))
  let norms = known.get(sentence.index)
  if (!norms) known.set(sentence.index, (norms = readNorms(contract, sentence)))
  return norms
}

function readNorms(contract: Contract, sentence: Sentence): Norm[] {
  const norms: Norm[] = []
  for (const m of sentence.text.matchAll(/\b(each party|either party|both parties|neither party|the parties|(?:the )?[A-Z]\w+|you|we)\s+(shall not|must not|may not|will not|shall|must|may|will|agrees to|is entitled to)\s+(?:not\s+)?(?:\w+ly\s+)?(\w+)/gi)) {
    const who = partyNamed(contract, m[1]!)
    const words = m[2]!.toLowerCase()
    norms.push({
      ...(who ? { who } : {}), modal: / not$/.test(words) ? 'must-not' : /may|entitled/.test(words) ? 'may' : 'must',
      verb: m[3]!.toLowerCase(), passive: m[3] === 'be', sentence: sentence.index, start: sentence.start + m.index, end: sentence.start + m.index + m[0].length,
    })
  }
  return norms
}

/** The role that these words name: "the Customer" → "Customer"; 'each' for either, both, neither or the parties. */
export function partyNamed(contract: Contract, words: string): string | undefined {
  const bare = words.replace(/^the\s+/i, '')
  if (/^(?:each|either|both|neither|any)\b.*\bpart(?:y|ies)$|^parties$/i.test(bare)) return 'each'
  return contract.parties.find(p => [p.role, p.name, ...p.aliases].some(word => word?.toLowerCase() === bare.toLowerCase()))?.role
}
