import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const limit = String.raw`(?:liab(?:le|ility)|damages|limitations?(?: of liability| on liability)?|exclusions?)`
const grave = String.raw`(?:indemnif\w*|gross(?:ly)? negligen\w*|wil[l]?ful|fraud\w*|confidential\w*|death|personal injury|infring\w*|intentional|misappropriat\w*|breach(?:es)? of (?:section|article|clause|its|the)|section|article)`

export const uncappedLiability: ProvisionKind = {
  kind: 'uncapped-liability',
  triggers: ['liable', 'liability', 'limitation', 'limitations', 'unlimited', 'limit', 'limited', 'damages'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:except|excepting|other than|excluding|save)\b[^.;]{0,200}\b${grave}\b[^]{0,400}\b(?:not|no event|neither)\b[^]{0,200}\b(?:liable|liability|exceed)\b`, 'i'),
      new RegExp(String.raw`\b(?:not|no event|neither|nor)\b[^]{0,300}\b(?:liable|liability|exceed)\b[^]{0,400}\b(?:except|other than|excluding|provided,? (?:however)?|save)\b[^.;]{0,160}\b${grave}\b`, 'i'),
      new RegExp(String.raw`\b${limit}\b[^.;]{0,160}\b(?:shall|will|does|do|is|are)\s+not\s+(?:apply|limit|be limited)\b[^]{0,200}\b${grave}\b`, 'i'),
      new RegExp(String.raw`\b(?:nothing|not)\b[^.;]{0,120}\b(?:limits?|excludes?|restricts?|limited)\b[^.;]{0,100}\b(?:liability|damages|indemnif\w*)\b[^]{0,160}\b${grave}\b`, 'i'),
      /\b(?:liability|obligations?)\b[^.;]{0,60}\b(?:shall be|is|are) (?:unlimited|not (?:be )?limited)\b/i,
    ],
    unless: [/\binsurance\b/i],
  }),
  finds: ['«Nothing in this Agreement limits liability for death or personal injury.»', '«Except for breach of confidentiality, neither party shall be liable for indirect loss.»'],
  passes: ['Neither party shall be liable for indirect loss.'],
}
