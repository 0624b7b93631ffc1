import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const signing = String.raw`(?:sign(?:ed|ing|atures?)?|execut(?:e|ed|ing|ion)|deliver(?:ed|y)?|entered|prepared|made)`
const remote = String.raw`(?:electronic(?:ally)?|facsimile|fax(?:ed)?|digital(?:ly)?|scann(?:ed|ing)|pdf|e-?mail(?:ed)?|telecop(?:y|ied|ier)|docusign|e-signatures?|photocop(?:y|ied))`

/** The parties may sign separate copies, or from afar. */
export const counterparts: ProvisionKind = {
  kind: 'counterparts',
  holder: 'always each',
  triggers: ['counterpart', 'counterparts', 'facsimile', 'electronic', 'electronically', 'pdf', 'originals', 'duplicate', 'triplicate', 'docusign', 'e-signature', 'digital', 'telecopy', 'telecopier', 'scanned', 'fax', 'faxed', 'photocopy', 'signatures', 'copies'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b${signing}\b[^.;]{0,100}\bcounter-?parts?\b`, 'i'),
      /\bcounter-?parts\b[^.;]{0,160}\b(?:originals?|one and the same|single|same|together|taken together|instrument|deemed|sign(?:ed|ature)|executed)\b/i,
      new RegExp(String.raw`\b${remote}\b[^.;]{0,80}\b(?:signatures?|signed|cop(?:y|ies)|counterparts?|executed|transmission)\b[^.;]{0,160}\b(?:binding|valid|originals?|effect\w*|enforceable|same|legal(?:ly)?|accept\w*|sufficient|as if|treated|admissible|equivalent)\b`, 'i'),
      new RegExp(String.raw`\b(?:signatures?|signature pages?|signed (?:cop(?:y|ies)|page)|executed (?:cop(?:y|ies)|page)|agreement|contract|deed)\b[^.;]{0,80}\b(?:signed|executed|delivered|transmitted|sent|exchanged|by|via|in|through)\b[^.;]{0,30}\b${remote}\b[^.;]{0,200}\b(?:sign\w*|binding|valid|originals?|effect\w*|enforceable|same|legal(?:ly)?|sufficient|means|form|execut\w*)\b`, 'i'),
      /\b(?:agreement|contract|lease|deed|letter|document)\b[^.;]{0,60}\b(?:executed|signed|made|drawn up|prepared|done)\b[^.;]{0,30}\bin (?:\w+ )?(?:\(\d\) )?(?:duplicate|triplicate|(?:identical |original )(?:originals|copies)|originals)\b/i,
    ],
    unless: [/\b(?:notices?|communications?|consents?)\b[^.;]{0,80}\b(?:shall|must|may|will|to)\b[^.;]{0,60}\b(?:delivered|sent|given|by)\b[^.;]{0,80}\b(?:address|number|courier|registered|certified)\b/i, /\b(?:copyright|dmca|infring\w*|complaint|licensed (?:software|products?)|royalt\w+|advertis\w+|(?:up)?on (?:the )?(?:termination|expiration))\b/i, /\b(?:e-?mail|fax|facsimile)\b[^.;]{0,80}\bdays?(?:\(s\))? after\b/i],
    holder: () => 'each',
  }),
  finds: [
    '«This Agreement may be executed in counterparts, each of which is an original.»',
    '«The counterparts together form one and the same instrument.»',
    '«Signatures sent by fax or email have the same effect as originals.»',
    '«An electronic signature is as binding as one in ink.»',
    '«This Contract is signed in two original copies, one for each party.»',
    '«The parties agree that this Deed may be signed by electronic means.»',
  ],
  passes: [
    'The hedge counterparty shall post collateral.',
    'Notices may be sent by fax to the number given below.',
    'Your complaint must hold your physical or electronic signature and the address of the infringing page.',
    'The Supplier shall deliver the manual in electronic form.',
  ],
}
