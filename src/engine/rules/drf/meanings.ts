/** What the rules about definitions share. */
import type { Contract, DefinedTerm } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { rememberInContract } from '../../contract/memory'
import { everywhere } from '../anywhere'

/** True for `“Fees” means …`; false for `(the “Fees”)`, and where the words only point to another place. */
export function saysWhatItMeans({ text }: Contract, { at }: DefinedTerm): boolean {
  const after = text.slice(at.end, at.end + 160)
  return hasMatch(after, /^[\s*_]{0,3}["”’']?[*_]{0,3}(?:\s\([^)]{0,80}\))?,?\s{1,3}(?:shall mean|means?)\b/)
    && !hasMatch(after, /^[^.;]{0,60}\b(?:the meanings?|as (?:defined|described|set forth|specified)|is defined|meaning (?:given|set|ascribed|assigned))\b/)
}

/** A contract that sends its readers to another paper for meanings defines its words there; “defined in Section 2” is no other paper. */
export const definesElsewhere = rememberInContract((contract): boolean =>
  everywhere(contract, toldWhere, { words: ['defined', 'capitalised', 'capitalized'], reach: 400 }).some(said => !hasMatch(said, here) || hasMatch(said, another)))

const toldWhere = /\b(?:capitali[sz]ed|defined) (?:terms?|words?|expressions?)\b[^.]{0,200}\b(?:meanings?|defined|ascribed|given|assigned)\b[^.;]{0,60}/gi
const here = /\b(?:in context|in (?:this |the )?(?:section|clause|article|paragraph)|below|herein specified)\b/i
const another = /\bnot (?:otherwise |specifically )?defined|without definition|cover page|order form|ascribed|assigned\b/i
