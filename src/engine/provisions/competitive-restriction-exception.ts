import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

export const competitiveRestrictionException: ProvisionKind = {
  kind: 'competitive-restriction-exception',
  triggers: ['notwithstanding', 'except', 'nothing', 'foregoing', 'prohibit', 'exclusivity', 'restrictions', 'exclusive', 'competing', 'compete'],
  find: bySentence({
    match: [
      /\b(?:notwithstanding|nothing|foregoing|restrictions?)\b[^]{0,240}\b(?:compet\w+|exclusiv\w+|solicit\w*|restrict\w*)\b[^]{0,200}\b(?:shall not|not apply|may|permit\w*|prevent|preclude|prohibit|allowed)\b/i,
      /\b(?:nothing|shall not (?:be )?(?:prevent|preclude|prohibit|restrict))\w*\b[^]{0,240}\b(?:compet\w+|similar (?:products|services)|other (?:products|customers|manufacturers|sponsors))\b/i,
      /\b(?:not|neither)\b[^]{0,200}\b(?:compet(?:e|ing|itive|itors?))\b[^]{0,240}\b(?:except|provided,? however|other than)\b/i,
      /\bexclusiv\w+\b[^]{0,200}\b(?:shall become non-?exclusive|shall not apply|except (?:that|for|as))\b/i,
    ],
    unless: [/\bconfidential|\bjurisdiction\b|\bexclusive remed|\bindemnif|\binjunct/i],
  }),
  finds: ['«Nothing in this clause prevents the Consultant from owning shares in a competing business.»'],
  passes: ['Nothing in this clause prevents the Consultant from resting.'],
}
