import { anyOf } from './any-of'
import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const outsider = String.raw`(?:third[- ]?part(?:y|ies)|intended|express) (?:\w+ )?beneficiar(?:y|ies)`
/** "Except as expressly stated herein" takes nobody out. */
const nobody = /\bexcept as (?:may be )?(?:otherwise )?(?:specifically |expressly |explicitly )?(?:otherwise )?(?:stated|provided|set forth|set out|agreed|permitted|contemplated)\b(?! (?:in|by|under) (?:sections?|articles?|clauses?|paragraphs?) \d)/i

/** Somebody outside the contract is named as one who may rely on it. */
const named = bySentence({
  match: [
    new RegExp(String.raw`\b(?:is|are|be|as|become|deemed|constitutes?|made)\b[^.;]{0,60}\b${outsider}\b`, 'i'), new RegExp(String.raw`\b${outsider}\b[^.;]{0,80}\b(?:entitled to|may|with the right to|has the right to|have the right to) (?:\w+ )?(?:enforce|rely)`, 'i'),
    /\b(?:is|are|shall be|intended) (?:\w+ )?for the benefit of,? and (?:shall be |may be |are |is |will be )?enforceable by\b/i,
    /\b(?:may|entitled to|right to) (?:\w+ )?enforce\b[^.;]{0,120}\b(?:rights of third parties|third[- ]party beneficiar|as if (?:it|they) (?:was|were) (?:a )?part(?:y|ies))/i,
  ],
  unless: [new RegExp(String.raw`\b(?:(?:no|nor|neither|nothing|none)\b[^;]{0,200}|(?:not|never)\b[^;,]{0,60})\b${outsider}\b`, 'i'), /\bnot a party\b/i, /\bfor the benefit of,? and (?:\w+ ){0,3}enforceable by,? (?:the parties|each party|(?:their|its) respective)/i],
})

/** Nobody outside, but for some. */
const excepted = bySentence({
  match: [
    new RegExp(String.raw`\b(?:except|other than|save|with the exception|provided)\b[^.;]{0,200}\b${outsider}\b`, 'i'),
    new RegExp(String.raw`\b(?:no|not|nor|neither|nothing)\b[^;]{0,300}\b${outsider}\b[^.;]{0,160}\b(?:except (?:for|that|as)|other than|save for)\b(?![^.;]{0,20}\bpart(?:y|ies)\b)`, 'i'),
    /\bexcept(?:ion)?\b[^;]{0,160}\b(?:indemni\w+|affiliates?|sections? \d|releasees|members)\b[^;]{0,80}\b(?:no|not|nothing)\b[^.;]{0,100}\b(?:confer|benefits?)\b[^.;]{0,80}\b(?:person|party|entity|anyone)\b/i,
  ],
  unless: [nobody, /\b(?:will|shall) not\b[^.;]{0,60}\buse\b/i, new RegExp(String.raw`\b(?:other than|except)\b (?:for )?(?:the |a )?(?:parties|party|as between)\b[^]{0,200}\b(?:no|not)\b|\bother than (?:the |a )?part(?:y|ies)\b`, 'i')],
})

export const thirdPartyBeneficiary: ProvisionKind = {
  kind: 'third-party-beneficiary',
  tier: 'judgement',
  triggers: ['beneficiary', 'beneficiaries', 'benefit', 'benefits', 'confer', 'enforce'],
  find: anyOf(named, excepted),
  finds: [
    '«The Landlord is a third-party beneficiary of this Agreement.»', '«The Museum shall be a third party beneficiary of this clause, but shall not have duties under it.»',
    '«Except for the Museum, there are no third-party beneficiaries of this Agreement.»', '«Clause 9 is for the benefit of, and enforceable by, the Museum.»',
    '«Each group company may enforce this clause under the Contracts (Rights of Third Parties) Act 1999.»',
  ],
  passes: [
    'There are no third-party beneficiaries of this Agreement.', 'Except as expressly stated herein, there are no third-party beneficiaries.', 'No person other than the parties shall be a third party beneficiary.',
  ],
}
