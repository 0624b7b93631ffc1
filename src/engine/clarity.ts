/** The five tests of a clear term: what must happen, who does it, by when, how we know that it is done, what if it is not. */
import type { Contract, Span } from './contract/contract'
import { hasMatch } from './contract/matches'
import { sentencesAround } from './contract/sentence-at'
import { rememberInContract } from './contract/memory'
import { liesIn } from './contract/stretches'
import { normsOf } from './grammar/norms'

export type Clarity = { readonly what: boolean; readonly who: boolean; readonly when: boolean; readonly proof: boolean; readonly otherwise: boolean }

/** Words of proof: a form, a record, a test that both can look at. */
const proof = /\b(?:in writing|written|sign(?:s|ed|ature)?|document|posting|e-?mail|invoice|receipt|certificate|record|report|test|criteria|specification|schedule|statement|register|acceptance|measured|published|audit)/i
/** Words of consequence: what follows when it does not happen. */
const otherwise = /\b(?:if|unless|otherwise|fail(?:s|ure)?|interest|terminate|refund|credit|remedy|remedied|damages|liable|late|breach|default)\b/i

/** Reads the sentences in which these spans stand, and says which of the five questions they answer. */
export function clarityOf(contract: Contract, spans: readonly Span[]): Clarity {
  const sentences = sentencesAround(contract, spans)
  const whole = sentences.map(({ text }) => text).join('\n')
  const timed = withTimes(contract)
  const inside = (span: Span) => liesIn(sentences, span)
  return {
    what: spans.length > 0,
    who: sentences.some(s => normsOf(contract, s).some(({ who }) => who)) || contract.parties.some(({ at }) => inside(at)) || named(contract, whole),
    when: sentences.some(({ index }) => timed.has(index)) || hasMatch(whole, /\b(?:perpetual|indefinite|(?:until|when) (?:terminated|ended)|on the (?:first|last) day|monthly|quarterly|annually|each (?:month|quarter|year))/i),
    proof: hasMatch(whole, proof),
    otherwise: hasMatch(whole, otherwise),
  }
}

/** The sentences that tell a day or a length of time, by index. */
const withTimes = rememberInContract(({ quantities }): ReadonlySet<number> => new Set(quantities.flatMap(({ kind, sentence }) => (kind === 'date' || kind === 'duration' ? [sentence] : []))))

const mutual = /\b(?:each|either|both|neither|any|no|all|all of the|disclosing|receiving)\s+part(?:y|ies)\b|\bthe\s+parties\b|\b(?:discloser|recipient)\b/i
const addressed = /\b(?:your?|we|us|our)\b/i

function named({ parties }: Contract, text: string): boolean {
  return hasMatch(text, mutual) || /\byou\b/i.test(text) || parties.some(({ role }) => role === 'You' || role === 'We') && hasMatch(text, addressed) || parties.some(({ role, name, aliases }) => [role, name, ...aliases].some(word => word !== undefined && text.includes(word)))
}
