import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { actor, otherThan, partyAfter } from './holder'
import type { ProvisionKind } from './provision'

export const antiAssignment: ProvisionKind = {
  kind: 'anti-assignment',
  holder: 'who is protected: the party whose consent is needed',
  triggers: ['assign', 'assigned', 'assignable', 'assignment', 'assigns', 'transfer', 'transferred', 'transferable', 'assignee', 'delegate', 'non-assignable', 'nonassignable', 'non-transferable', 'nontransferable', 'transferrable', 'personal'],
  find: bySentence({
    match: [
      /\b(?:shall|may|will|must|can)(?:\s+not|not)\b[^.;]{0,120}\b(?:assign(?:ed|able)?|transfer(?:red|able)?\s+(?:or (?:assign|delegate)|this|its rights|any (?:of|right|interest|part)|the (?:agreement|contract|licen[cs]e)))\b/i,
      /\b(?:neither|no)\b(?![^.;]{0,60}\bwaiver\b)[^.;]{0,200}\b(?:shall|may|will|can|is|are|has|have|be)\b[^.;]{0,120}\b(?:assign(?:ed|able)?|delegat(?:e|ed)|transfer(?:red|able)?)\b/i,
      /\b(?:is|are|be)\s+(?:not|non-?)\s*(?:\w+,?\s+(?:and|or)\s+)?(?:assign|transfer)able\b/i,
      /\bnon-?(?:assign|transfer)able\b[^.]{0,60}\b(?:without|except)\b/i,
      /\b(?:assign(?:ment|s|ed)?|transfer(?:red)?|delegation)\b[^.]{0,200}\bwithout\b[^.]{0,80}\b(?:consent|approval|permission|authori[sz]ation|agreement)\b/i,
      /\bwithout\b[^.]{0,80}\b(?:consent|approval|permission)\b[^.;]{0,160}\b(?:assign|transfer (?:or assign|this|any of its))\b/i,
      /\b(?:assignment|transfer|delegation)\b[^.]{0,240}\b(?:null and void|void|invalid|of no (?:force|effect|legal effect)|ineffective)\b/i,
      /\b(?:assigned|assign|assignment|transfer(?:red)?)\b[^.]{0,160}\b(?:only )?(?:with|upon|subject to)\b[^.]{0,50}\b(?:prior|written|express)\b[^.]{0,30}\b(?:consent|approval|notice)\b/i,
      /\b(?:agreement|contract|licen[cs]e|lease|rights?)\b[^.;]{0,40}\b(?:is|are) personal to\b/i,
      /\b(?:rights?|licen[cs]es?|agreement|contract)\b[^;]{0,80}\b(?:is|are) not\b[^.;]{0,60}\b(?:transferr?able|assignable)\b/i,
      /\bassignment of (?:this|the) (?:agreement|contract|lease)\b[^.;]{0,80}\b(?:requires?|consent|notice)\b|\b(?:consent|notice)\b[^.;]{0,40}\bof any (?:such )?assignment\b/i,
      /\bterminates?\b[^.;]{0,40}\b(?:in the event of|upon) (?:its|any|an) [“"‘]?assignment\b/i,
      /\bshall not\b[^.;]{0,20}\btransfer\b[^.;]{0,80}\bunder this (?:agreement|contract)\b[^.;]{0,20}\bto (?:a|any) third part(?:y|ies)\b/i,
      /\b(?:prohibited|restricted|precluded|not permitted) from (?:assigning|transferring)\b/i,
    ],
    unless: [
      /\bmay freely assign\b[^.;]{0,80}\bwithout\b/i,
      /\bgrants?\b[^;]{0,240}\bnon-? ?(?:transferable|assignable|exclusive|sublicen\w+)/i, /\btitle\b[^;]{0,120}\b(?:is|are) transferred\b|\bletter of credit\b|\bjointly[- ]owned\b|\bproprietary materials\b|\bgoodwill\b/i,
      /\b(?:assigned|assigns) (?:to it|employees|personnel)\b|\b(?:employees?|personnel|staff|persons?|tasks?|duties) assigned by\b/i, /\b(?:inventions?|discoveries|work product|patents? rights? in|copyrights? in|moral rights|technology transfer|bank transfer|wire transfer|data transfer|transfer of (?:personal )?data|transfer of (?:title|funds))\b/i,
    ],
    when: ({ text }) => hasMatch(text, /\b(?:agreement|contract|[a-z]{0,2}nda|dpa|eula|rights?|obligations?|interests?|licen[cs]e|duties|lease|terms|assignment|hereunder|franchise|deed|plan|order|account)\b/i),
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must-not'], /^(?:assign|transfer|delegate|sell|sublicense|novate)$/)
      ?? partyAfter(sentence, contract, /\b(?:(?:assignable|assigned|transferred|transferable) by|personal to) /i)),
  }),
  finds: [
    '«This Agreement is personal to the Customer.»', '«The rights given here are not sublicensable, transferable or assignable.»', '«An assignment of this Agreement requires the consent of both parties.»', '«This Agreement will end and terminate in the event of its assignment.»',
    '«This Agreement may not be assigned by either party without the prior written consent of the other.»', '«Neither party may assign this NDA without the other’s consent.»', '«Neither party may assign this Agreement without the other’s written consent.»', '«The Tenant shall not assign or transfer this Lease.»', 'Nothing else. «Any assignment made without consent is of no effect, and this Agreement ends.»',
  ],
  passes: ['The Buyer may freely assign this Agreement without consent.', 'The Employee shall not assign any Inventions to another person, or rights in them.', 'Either party may assign this Agreement to an affiliate.', 'The Supplier shall assign a project manager to the work.', 'The Consultant assigns all rights in the work to the Client.'],
}
