import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const bonds = String.raw`(?:partnership|joint ventures?|joint venturers?|joint enterprise|agency|(?:be|as|into|of|or) (?:an? )?(?:agents?|partners?)|employer|employment|employee relationship|fiduciary|franchis(?:e|or)|principal|association|master)`

/** What the parties are to each other, and what they are not: contractors, no partners, agents or employees. */
export const relationship: ProvisionKind = {
  kind: 'relationship',
  holder: 'always each: neither can bind or answer for the other',
  triggers: ['independent', 'partnership', 'venture', 'venturer', 'venturers', 'ventures', 'agency', 'agent', 'partner', 'partners', 'employer-employee', 'fiduciary', 'bind', 'obligate', 'authority', 'commitment', 'commitments', 'relationship', 'agents'],
  find: bySentence({
    match: [
      /\b(?:is|are|be|as|act|acts|acting|remain|relationship|status|capacity|considered|deemed|basis of)\b[^.;]{0,60}\bindependent(?: (?:legal|and separate|business|separate))? (?:contractors?|contracting part(?:y|ies)|part(?:y|ies)|entit(?:y|ies)|business(?:es)?|principals?|consultants?|enterprises?|persons?)\b/i,
      new RegExp(String.raw`\b(?:not|nothing|no|neither|nor|none)\b[^;]{0,160}\b(?:creat\w+|constitut\w+|constru\w+|deem\w*|impl(?:y|ies|ied)|establish\w*|form|intend\w*|interpreted|give rise|results? in|place)\b[^.;]{0,160}\b${bonds}\b`, 'i'),
      /\b(?:not|nothing|no|neither|nor)\b[^;]{0,120}\b(?:be|is|are|make|makes|considered|deemed|constitute[sd]?|render|act as)\b[^.;]{0,80}\b(?:agents?|employees?|partners?|legal representatives?|servants?|joint venturers?)\b[^.;]{0,60}\b(?:of|for) (?:(?:the|each|any) other|either|one another|the (?:company|client|customer|supplier|licensor|owner|buyer|seller|purchaser)\b(?! (?:who|that))|us|you)\b/i,
      new RegExp(String.raw`\b(?:is|are|shall be|be|becomes?|act(?:ing|s)?(?: as)?) (?:not|neither|nor)\b[^.;]{0,60}\b(?:partners?|agents?|employees?|joint venturers?|employer|franchisee|legal representatives?)\b[^.;]{0,40}\b(?:of|or|nor|and)\b[^.;]{0,60}\b(?:other|parties|each|company|client|customer|us|you|party|partners?|joint)\b`, 'i'),
      /\b(?:no|not|neither|nor|without)\b[^.;]{0,80}\b(?:authority|right|power|authori[sz]ed|able|entitled)\b[^.;]{0,60}\b(?:bind|obligate|commit|act (?:for|on behalf)|contract (?:for|in the name|on behalf)|make any (?:commitment|representation|contract)s?|assume or create|create or assume|incur|pledge the credit|enter into)\b[^.;]{0,120}\b(?:other|behalf|company|client|customer|party|principal|name|us|you|licensor|supplier|distributor|manufacturer)\b/i,
      new RegExp(String.raw`\bno\b[^.;]{0,60}\b(?:partnership|joint venture|agency|employment|franchise|fiduciary)\b[^.;]{0,80}\b(?:relationship|is|exists?|created|intended|formed|between|arises|results?)\b`, 'i'),
      /\b(?:shall|may|will) not\b[^.;]{0,40}\b(?:hold (?:itself|himself|themselves|yourself) out|represent (?:itself|that it)|pledge)\b[^.;]{0,60}\b(?:agent|partner|employee|authority|credit|representative)\b/i,
    ],
    unless: [
      /\b(?:duly (?:organi[sz]ed|authori[sz]ed)|good standing|tax(?:ed|able|ation)? as a partnership|limited partnership (?:organi[sz]ed|duly)|corporate power|requisite)\b/i,
      /\bindependent (?:public )?(?:accountants?|auditors?|registered)\b|\bproceeds\b|\bin violation of\b|\bboard(?: of directors)?\b|\bseparation from service\b|\bgood[- ]faith belief\b|\bWHEREAS\b|\bhire\b|\bevaluation material\b|\bpurchase order form\b/i, /[”"]\s*(?:means|shall mean)\b/,
    ],
    holder: () => 'each',
  }),
  finds: [
    '«The parties are independent contractors.»',
    '«Nothing in this Agreement creates a partnership, joint venture or agency between them.»',
    '«The Consultant acts as an independent contractor and not as an employee of the Client.»',
    '«Neither party has authority to bind the other.»',
    '«No employment relationship is created by these Terms.»',
    '«The Dealer shall not hold itself out as an agent of the Maker.»',
    '«Distributor has no right or power to make any commitment on behalf of Supplier.»',
  ],
  passes: [
    'The accounts are checked by an independent auditor.',
    'The Company is a partnership duly organised under the laws of Delaware.',
    'The Contractor shall not employ any partner of the Client.',
    'The Agent shall sell the goods in the Territory.',
    'Each party has authority to enter into this Agreement.',
  ],
}
