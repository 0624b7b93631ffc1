import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const bound = String.raw`(?:compet(?:e|es|ing|itive|itors?|ition)|exclusivit\w+|exclusive (?:right|dealing|supplier|arrangement|commitment|period)s?|non-?compet\w*|non-?solicit\w*)`
const free = String.raw`(?:shall not|will not|does not|not apply|may|permit\w*|prevent|preclude|prohibit\w*|allowed|entitled|restrict)`

export const competitiveRestrictionException: ProvisionKind = {
  kind: 'competitive-restriction-exception',
  triggers: ['notwithstanding', 'except', 'nothing', 'foregoing', 'exclusivity', 'restriction', 'restrictions', 'exclusive', 'competing', 'compete', 'competitive', 'competitors', 'publicly', 'non-exclusive'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:notwithstanding|nothing|the foregoing|avoidance of doubt|(?:this|these|such|foregoing) (?:\w+ )?(?:restrictions?|exclusivity|covenants?|prohibitions?))\b[^.;]{0,240}\b${bound}\b[^]{0,200}\b${free}\b`, 'i'),
      new RegExp(String.raw`\b(?:nothing|the foregoing|notwithstanding)\b[^.;]{0,160}\b(?:shall not|prevents?|precludes?|prohibits?|restricts?|limits?|may|permitted)\b[^]{0,240}\b(?:${bound}|similar (?:products|services)|other (?:customers|manufacturers|sponsors|distributors))\b`, 'i'),
      /\bexclusiv\w+\b[^.;]{0,200}\b(?:(?:shall|will) become non-?\s?exclusive|shall not apply|shall not extend|converted? to (?:a )?non-?exclusive)\b/i,
      // A few shares in a listed company are no business of one's own.
      /\b(?:restriction|covenant|paragraph|section|clause|prohibit\w*|nothing|not be deemed|except)\b[^]{0,300}\b(?:less than|no(?:t)? more than|up to|not exceed\w*)\b[^.;]{0,40}(?:%|percent)[^]{0,160}\b(?:publicly[- ](?:traded|held|owned|listed)|stock exchange|quoted|listed)\b/i,
      /\b(?:foregoing|above|this|such) (?:restrictions?|exclusivity|prohibitions?|non-?compet\w+)\b[^.;]{0,60}\b(?:shall|will|does|do|is|are) (?:not|only) (?:apply|prevent|preclude|prohibit|intended)/i,
    ],
    unless: [
      /\bconfidential|\binformation\b|\bforce majeure\b|\bjurisdiction\b|\bexclusive(?:ly)? (?:remed|own)|\bindemnif|\binjunct|\bliabilit|\bantitrust\b|\bunfair competition\b|\btrade(?:mark| name)s?\b|\barbitra|\bgoverning law\b/i,
      // "An exclusive (except as provided in Section 4) licence" gives; it takes nothing out of a restriction.
      /\bexclusive,? \((?:except|subject|save|even)|\bgrants?\b[^.;]{0,200}\bnon[-\s]{1,2}(?:exclusive|transferable)\b/i, /\b(?:disposition|filing)\b/i, /\bcompetitive (?:bid|price|pric|rate|basis|infring)/i,
    ],
  }),
  finds: [
    '«Nothing in this clause prevents the Consultant from owning shares in a competing business.»', '«The foregoing restriction shall not apply to sales outside Norway.»',
    '«If the Distributor buys fewer lamps, its exclusive rights shall become non-exclusive.»',
  ],
  passes: ['Nothing in this clause prevents the Consultant from resting.', 'The Licensor grants the Licensee an exclusive (except as stated in Section 4) licence, and nothing else.'],
}
