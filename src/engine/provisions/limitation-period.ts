import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

const suit = String.raw`(?:actions?|claims?|suits?|proceedings?|lawsuits?|causes? of action|litigation|arbitrations?|demand for arbitration)`
const begin = String.raw`(?:brought|bring|filed?|commenced?|commence|made|asserted|institute[d]?|initiated?|started|raised|submitted)`

/** A time to sue, after which a claim is lost. */
export const limitationPeriod: ProvisionKind = {
  kind: 'limitation-period',
  holder: 'whose claims lapse; each where both parties’ do',
  triggers: ['barred', 'limitations', 'accrued', 'accrues', 'accrual', 'arose', 'arises', 'occurrence', 'brought', 'commenced', 'filed', 'bring', 'file', 'waived'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b${suit}\b[^;]{0,200}\b${begin}\b[^.;]{0,40}\b(?:within|more than|later than|after|before the (?:expir\w+|end))\b[^.;]{0,60}\b(?:years?|months?|days?)\b[^.;]{0,60}\b(?:accru\w+|aris\w+|arose|occurr\w+|discover\w*|event|cause|date|expir\w+|terminat\w+|knew|know\w*|aware|facts|incident|delivery|breach)\b`, 'i'),
      new RegExp(String.raw`\b(?:may|must|shall|agrees?|no|not|neither)\b[^;]{0,80}\b(?:bring|file|commence|institute|start|assert)\b[^;]{0,160}\b${suit}\b[^;]{0,160}\b(?:within|more than|later than|after)\b[^.;]{0,40}\b(?:years?|months?|days?)\b[^.;]{0,60}\b(?:accru\w+|aris\w+|arose|occurr\w+|discover\w*|event|cause|date|expir\w+|terminat\w+|knew|know\w*|aware|facts|incident|breach)\b`, 'i'),
      new RegExp(String.raw`\b(?:${suit}|dispute)\b[^;]{0,300}\b(?:permanently|forever|time-?|be|is|are|otherwise) ?barred\b`, 'i'),
      /\b(?:statutes? of limitations?|limitations? periods?|period of limitations?)\b[^;]{0,160}\b(?:shall|will|is|are|agree\w*|shorten\w*|reduced?|waive\w*|one|two|\d+)\b[^.;]{0,60}\b(?:years?|months?|days|waive\w*|shorten\w*|reduced)\b/i,
    ],
    unless: [/\b(?:bankruptcy|insolvency|dismissed|petition|receiver|undischarged|invoices?|indemnif\w+ (?:party|claim)|liens?|insur\w+|workers|EEOC|charge with|third[- ]party claim|notice of claim|termination of employment|revoc\w+|registration statement|patent|adverse|would be barred|whether|delay, less than|creditor)\b/i],
    holder: (sentence, contract) => (hasMatch(sentence.text, /\b(?:either|neither|each|any|both|no) part(?:y|ies)\b|\bthe parties\b/i) ? 'each' : actor(sentence, contract, ['may', 'must', 'must-not'], /^(?:bring|file|commence|institute|start|assert|agree)$/)),
  }),
  finds: [
    '«No action may be brought more than one year after the cause of action arose.»',
    '«You must file any claim within one year of the event that gave rise to it.»',
    '«Any claim not made in that time is forever barred.»',
    '«All proceedings under this Contract must be commenced within twelve months after delivery of the Goods.»',
    '«The limitations period for every claim is reduced to one year.»',
  ],
  passes: [
    'The Buyer shall pay within thirty days of the invoice date.',
    'Either party may terminate if bankruptcy proceedings are filed and not dismissed within sixty days.',
    'Claims for loss shall be reported to the insurer within ten days after the event.',
    'The Seller may bring the goods within two days.',
  ],
}
