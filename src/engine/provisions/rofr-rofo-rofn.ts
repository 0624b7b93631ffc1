import { anyOf } from './any-of'
import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { Contract, Sentence } from '../contract/contract'
import type { ProvisionKind } from './provision'

const deal = String.raw`(?:purchase|negotiate|licen[cs]e|acquire|buy|lease|match|participate|offer|sell|distribute|supply|discuss|develop|market|renew|sponsor|invest|subscribe|provide|manufacture|commerciali[sz]e|obtain|produce|bid|enter)`
const askedFirst = (sentence: Sentence, contract: Contract) => actor(sentence, contract, ['may'], /./)
  ?? otherThan(contract, actor(sentence, contract, ['must'], /^(?:offer|notify|give|present|negotiate)$/))

// A title that is free of such rights, a dispute that is talked over first, a denial, a heading, and who may sue first.
const unlike = [
  /\bfree (?:and clear|from)\b|\bgood (?:and marketable )?title\b|\bdisputes?\b|\bnot (?:constitute|be (?:deemed|construed))\b[^.;]{0,60}\bright of first\b|\bwaives? (?:any|its|the|all)\b|\bfirst (?:right|option)\b[^.;]{0,60}\b(?:enforce|initiate|prosecute|bring|proceedings|file|use the|defend)\b/i,
  /\b(?:duly (?:and validly )?authorized|validly issued|prospectus|exercisable|violation of)\b|\b(?:no|any) (?:pre-?emptive|preferential)\b/i,
  /^[^a-z]{0,60}$|^\W{0,3}[\d.]{0,6}\s{0,3}right of first \w+\W{0,4}$/i,
]

/** The right by one of its names. */
const named = bySentence({
  match: [
    /\b(?:rights?|option) of (?:first|last|prior) (?:refusal|offer|negotiation|opportunity|look|notice|bid)\b|\b(?:ROFR|ROFO|ROFN)\b|\bfirst refusal (?:on|over|for|to|with respect)\b|\b(?:has|have|grants?|hold)\b[^.;]{0,40}\b(?:a|an|the) (?:pre-?emptive|preferential|matching) right (?:to|over|in respect)\b|\bmatching rights\b|\blast look\b/i,
    new RegExp(String.raw`\bfirst (?:\w+ )?(?:right|option|opportunity|consideration|priority)\b[^.;]{0,80}\b(?:to (?:\w+ )?${deal}|refus\w+|of|as)\b`, 'i'),
    /\b(?:first|exclusive|non-exclusive)\b[^.;]{0,20}\b(?:right|option|period)\b[^.;]{0,160}\bnegotiat/i, /\bfirst (?:offer|present|negotiate|propose)\b[^.;]{0,60}\b(?:to|with)\b/i,
  ],
  unless: unlike, holder: askedFirst,
})

/** No name, but the other is told and may have the thing before anyone else. */
const described = bySentence({
  match: [
    /\b(?:intends?|desires?|wish(?:es)?|proposes?|elects?|decides?|intent(?:ion)?)\b[^]{0,300}\b(?:third part(?:y|ies)|sell|license|grant|divest|transfer|offer|develop)\b[^]{0,300}\b(?:shall|will|must|agrees to) (?:first |promptly )?(?:notify|offer|give|provide|present)\b[^]{0,300}\b(?:negotiat\w+|right to (?:purchase|acquire|match)|opportunity|same terms|interested|elect to)\b/i,
    /\b(?:free|right) to\b[^.;]{0,60}\b(?:negotiat\w+|enter into)\b[^]{0,200}\bthird part(?:y|ies)\b[^]{0,300}\b(?:terms|no more favou?rable|not be on terms)\b/i,
    /\b(?:bona fide|third[- ]party|outside)\b[^.;]{0,40}\boffers?\b[^]{0,240}\b(?:may|shall have|will have|right|option|entitled)\b[^.;]{0,60}\b(?:match|same terms|purchase|acquire)\b/i,
    /\b(?:intent(?:ion)?|proposal) to (?:sell|transfer|licen[cs]e|lease|dispose)\b[^]{0,300}\b(?:elect to|option to|right to) (?:\w+ )?(?:purchase|acquire|licen[cs]e|lease)\b[^.;]{0,120}\bsame\b/i,
    /\b(?:not|before|prior to)\b[^.;]{0,120}\b(?:offering|approach\w*|negotiat\w+|licens\w+|entering into)\b[^.;]{0,100}\b(?:third part(?:y|ies)|others|anyone|any other (?:person|party))\b[^.;]{0,120}\b(?:first|without)\b[^.;]{0,40}\b(?:offer\w*|negotiat\w+|present\w*)/i,
    /\bmatch\b[^.;]{0,60}\b(?:terms of|any|such|the)\b[^.;]{0,30}\b(?:third[- ]party )?offers?\b/i,
  ],
  unless: [...unlike, /\b(?:shares of common stock|lenders?|patents?|infring\w+|indemnif\w+|settle\w*|arbitrat\w+|confidential)\b/i], holder: askedFirst,
})

export const rofrRofoRofn: ProvisionKind = {
  kind: 'rofr-rofo-rofn',
  holder: 'who must be asked first',
  triggers: ['intends', 'intend', 'intent', 'intention', 'desires', 'wishes', 'proposes', 'refusal', 'first', 'offer', 'offers', 'option', 'match', 'matching', 'negotiate', 'negotiation', 'negotiating', 'pre-emptive', 'preemptive', 'preferential', 'preferred', 'rofr', 'rofo', 'rofn', 'opportunity', 'look'],
  find: anyOf(named, described),
  finds: [
    '«If the Owner intends to sell the Field to a third party, it shall first notify the Tenant and negotiate with it.»', '«The Tenant has a right of first refusal to purchase the building.»',
    '«If the Owner receives a bona fide third party offer for the Field, the Tenant may match it within a month.»', '«The Tenant has a preferential right to lease the barn.»',
    '«The Owner shall not enter into talks or negotiate with any third party about the barn without first negotiating with the Tenant.»',
  ],
  passes: ['The Seller’s title is free and clear of any right of first refusal.', 'The parties shall first negotiate to settle disputes.', 'The first payment is due on signing.', 'The Owner waives any right of first refusal.'],
}
