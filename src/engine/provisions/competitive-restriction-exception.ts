import type { Contract, Sentence } from '../contract/contract'
import { anyOf } from './any-of'
import { bySentence } from './by-sentence'
import { exclusivity } from './exclusivity'
import { noSolicitOfCustomers } from './no-solicit-of-customers'
import { nonCompete } from './non-compete'
import type { ProvisionKind } from './provision'

const bound = String.raw`(?:compet(?:e|es|ing|itive|itors?|ition)|exclusivit\w+|exclusive (?:right|dealing|supplier|arrangement|commitment|period|licen[cs]e|territor\w+)s?|non-?compet\w*|non-?solicit\w*)`
const spared = String.raw`(?:shall not|will not|does not|not apply|may|permit\w*|prevent|preclude|prohibit\w*|allowed|entitled|restrict|free to)`

const unlike = [
  /\bconfidential|\binformation\b|\bforce majeure\b|\bjurisdiction\b|\bexclusive(?:ly)? (?:remed|own)|\bindemnif|\binjunct|\bliabilit|\bantitrust\b|\bunfair competition\b|\btrade(?:mark| name)s?\b|\barbitra|\bgoverning law\b/i,
  // "An exclusive (except as provided in Section 4) licence" gives; it takes nothing out of a restriction.
  /\bexclusive,? \((?:except|subject|save|even)|\bgrants?\b[^.;]{0,200}\bnon[-\s]{1,2}(?:exclusive|transferable)\b/i, /\b(?:disposition|filing)\b/i, /\bcompetitive (?:bid|price|pric|rate|basis|infring)/i,
]

/** The sentence itself says what it is an exception to. */
const named = bySentence({
  match: [
    new RegExp(String.raw`\b(?:notwithstanding|nothing|the foregoing|avoidance of doubt|(?:this|these|such|foregoing) (?:\w+ )?(?:restrictions?|exclusivity|covenants?|prohibitions?))\b[^.;]{0,240}\b${bound}\b[^]{0,200}\b${spared}\b`, 'i'),
    new RegExp(String.raw`\b(?:nothing|the foregoing|notwithstanding)\b[^.;]{0,160}\b(?:shall not|prevents?|precludes?|prohibits?|restricts?|limits?|may|permitted)\b[^]{0,240}\b(?:${bound}|similar (?:products|services)|other (?:customers|manufacturers|sponsors|distributors))\b`, 'i'),
    /\bexclusiv\w+\b[^.;]{0,200}\b(?:(?:shall|will) become non-?\s?exclusive|shall not apply|shall not extend|converted? to (?:a )?non-?exclusive)\b/i,
    // A few shares in a listed company are no business of one's own.
    /\b(?:restriction|covenant|paragraph|section|clause|prohibit\w*|nothing|not be deemed|except|ownership)\b[^]{0,300}\b(?:less than|(?:no(?:t)?|or) (?:more|less)(?: than)?|up to|not exceed\w*)\b[^]{0,40}(?:%|percent)[^]{0,160}\b(?:publicly[- ](?:traded|held|owned|listed)|stock exchange|quoted|listed)\b/i,
    /\b(?:foregoing|above|this|such) (?:restrictions?|exclusivity|prohibitions?|non-?compet\w+)\b[^.;]{0,60}\b(?:shall|will|does|do|is|are) (?:not|only) (?:apply|prevent|preclude|prohibit|intended)/i,
  ],
  unless: unlike,
})

/** A restraint on trade in the same clause, one of the three sentences before this one. */
const afterRestraint = (sentence: Sentence, contract: Contract) => [1, 2, 3].some(back => {
  const before = contract.sentences[sentence.index - back]
  return before !== undefined && before.clause === sentence.clause && restrains(before, contract)
})
const restrains = (sentence: Sentence, contract: Contract) => [exclusivity, nonCompete, noSolicitOfCustomers].some(kind => kind.find(sentence, contract).length > 0)

/** The sentence frees somebody from what stands before it. */
const relieving = bySentence({
  match: [
    /^[^a-z]{0,8}(?:\([a-z]+\)\s)?(?:notwithstanding (?:the (?:foregoing|above)|anything|this|section|paragraph)|provided|however|nothing|the foregoing|except|for (?:the avoidance of doubt|clarity)|this (?:restriction|prohibition|section|provision|covenant|paragraph))\b[^]{0,300}\b(?:may|shall not apply|will not apply|does not apply|shall be (?:permitted|entitled|free to|allowed)|is (?:permitted|entitled|free to|allowed)|(?:shall|will) have the right|shall not (?:be )?(?:prevent|preclude|prohibit|restrict|limit)\w*|prevents?|precludes?|prohibits?|restricts?|retains? the right|reserves? the right)\b/i,
  ],
  unless: unlike.slice(0, 1),
  when: afterRestraint,
})

/** The restraint carries its own exception. */
const within = bySentence({
  match: [
    /\b(?:save|except) (?:that|for|with respect to|as to|in the case of)\b|\bwith the exception (?:that|of)\b|\b(?:excluding|other than) (?:the )?(?:sales?|existing|current|sites?|customers?|accounts?)\b|\bshall not (?:be deemed|include)\b/i,
  ],
  unless: unlike,
  when: restrains,
})

export const competitiveRestrictionException: ProvisionKind = {
  kind: 'competitive-restriction-exception',
  tier: 'judgement',
  triggers: ['notwithstanding', 'except', 'nothing', 'foregoing', 'exclusivity', 'restriction', 'restrictions', 'exclusive', 'competing', 'compete', 'competitive', 'competitors', 'publicly', 'non-exclusive', 'provided', 'however', 'save', 'exception', 'excluding', 'avoidance', 'clarity', 'prohibition'],
  find: anyOf(named, relieving, within),
  finds: [
    '«Nothing in this clause prevents the Consultant from owning shares in a competing business.»', '«The foregoing restriction shall not apply to sales outside Norway.»',
    '«If the Distributor buys fewer lamps, its exclusive rights shall become non-exclusive.»',
    '1. The Maker shall not appoint any other dealer in Wales. «Notwithstanding the foregoing, the Maker may sell lamps to museums in Wales.»',
    '«The Shop shall not sell goods that compete with the lamps, with the exception of candles.»',
  ],
  passes: [
    'Nothing in this clause prevents the Consultant from resting.', 'The Licensor grants the Licensee an exclusive (except as stated in Section 4) licence, and nothing else.',
    '1. The Maker shall deliver the lamps in May. Notwithstanding the foregoing, the Maker may deliver in June.',
  ],
}
