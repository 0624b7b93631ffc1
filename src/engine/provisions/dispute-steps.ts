import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const quarrel = String.raw`(?:disputes?|controvers(?:y|ies)|disagreements?|differences|deadlock|grievances?)`
const talk = String.raw`(?:negotiat\w+|amicabl\w+|mediat\w+(?! (?:services|rules|cent(?:er|re)))|steering committee|adr|friendly|escalat\w+|good[- ]faith|informal(?:ly)?|conciliat\w+|consultations?|(?:senior|chief|executive) (?:\w+ )?(?:executives?|officers?|management|managers?|representatives?)|executives|meet(?:ing)? (?:and|to|with|in)|confer|discuss(?:ions?)?|management)`

/** What is tried before a court or an arbitrator: talks, the managers, a mediator. */
export const disputeSteps: ProvisionKind = {
  kind: 'dispute-steps',
  holder: 'always each: both must try first',
  triggers: ['dispute', 'disputes', 'controversy', 'controversies', 'disagreement', 'disagreements', 'differences', 'deadlock', 'mediation', 'mediator', 'mediate', 'amicable', 'amicably', 'escalate', 'escalated', 'escalation', 'informally', 'informal', 'executives', 'referred', 'meet', 'lawsuit'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b${quarrel}\b[^;]{0,240}\b(?:shall|will|must|may|agrees?|should|can|is|are|required)\b[^;]{0,200}\b${talk}`, 'i'),
      new RegExp(String.raw`\b(?:shall|will|must|agrees?|should|first|before|prior to|attempt\w*|try|seek|endeavou?r)\b[^;]{0,200}\b(?:resolv\w+|settl\w+|resolution)\b[^;]{0,80}\b${quarrel}\b[^;]{0,160}\b${talk}`, 'i'),
      new RegExp(String.raw`\b(?:shall|will|must|agrees?|should|attempt\w*|try|seek)\b[^;]{0,120}\b${talk}[^;]{0,120}\b(?:resolv\w+|settl\w+)\b[^;]{0,60}\b${quarrel}\b`, 'i'),
      /\b(?:shall|will|must|may|agrees?)\b[^.;]{0,120}\b(?:mediation|mediated?|mediator)\b(?! (?:services|rules|cent(?:er|re)))/i,
      /\b(?:resolv\w+|settl\w+)\b[^.;]{0,60}\b(?:claims?|matters?|issues?|problems?|concerns?|disputes?)\b[^.;]{0,40}\b(?:informally|amicably|through (?:good[- ]faith )?negotiation)/i,
      /\b(?:refer(?:red)?|submit(?:ted)?|escalated?)\b[^.;]{0,60}\b(?:matter|issue|disputes?|disagreement)\b[^.;]{0,80}\b(?:executives?|(?:executive|chief \w+) officers?|presidents?|senior|steering committee)\b/i,
      /\b(?:matter|issue|disputes?|disagreement)\b[^.;]{0,60}\b(?:referred|submitted|escalated)\b[^.;]{0,60}\b(?:executives?|(?:executive|chief \w+) officers?|presidents?|senior|steering committee)\b/i,
      /\bmediat(?:ion|or)\b[^.;]{0,120}\b(?:shall|will|must)\b[^.;]{0,80}\b(?:held|conducted|appointed|chosen|borne|shared?|confidential|place|selected|administered|days|commence)/i,
      /\b(?:before|prior to)\b[^.;]{0,60}\b(?:commencing|starts?|starting|filing|bringing|brings?|initiating|resorting)\b[^.;]{0,80}\b(?:arbitration|actions?|suit|lawsuit|litigation|proceedings?|claim)\b[^;]{0,160}\b(?:contact|notice of dispute|informal\w*|negotiat\w+|mediat\w+|meet|talk|try|good faith)\b/i,
      /\b(?:parties|each party|directors?|managers?|executives?|representatives?)\b[^.;]{0,60}\b(?:shall|must|will)\b[^.;]{0,40}\bmeet\b[^;]{0,200}\b(?:solution|settle|resolve|dispute)/i,
    ],
    unless: [
      /\b(?:invoices?|good[- ]faith dispute|disputed? (?:amounts?|portion|charges?|invoices?)|disput(?:e|es|ed|ing) in good faith|labou?r disputes?|strikes?|copyright|infring\w*|indemnif\w+|indemnit\w+|discretion|subpoena|adverse event|product complaints?|customer complaints?|threatened|pending)\b/i,
      /\b(?:arises? (?:out of|from)|between (?:you and|users)|with) (?:any )?(?:other users?|third[- ]part\w+|another user)\b/i, /\b(?:arbitrators?|court) (?:shall|will|may) (?:have|decide|award|determine)\b/i,
    ],
    holder: () => 'each',
  }),
  finds: [
    '«The parties shall first try to settle any dispute by good-faith negotiation.»',
    '«A dispute that the project managers cannot solve within ten days shall be escalated to the senior executives of both parties.»',
    '«If talks fail, the matter shall be referred to mediation under the rules of the City Mediation Centre.»',
    '«Before filing a claim against us, you agree to contact us and try to resolve the dispute informally.»',
    '«Before either of us starts a lawsuit, we shall meet and talk about the dispute.»',
    '«A director of each party must meet within ten days to look for a solution.»',
    '«The mediator shall be chosen by both parties and his fee shared.»',
    '«All controversies about this Contract will be resolved amicably where possible.»',
  ],
  passes: [
    'Any dispute shall be settled by the courts of Oslo.',
    'The Buyer may withhold an invoiced amount that it disputes in good faith.',
    'The Seller is not liable for delay caused by labour disputes.',
    'The parties negotiated this Agreement with the help of lawyers.',
    'The Manager shall meet the Client each month.',
  ],
}
