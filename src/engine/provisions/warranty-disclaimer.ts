import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { partyBefore } from './holder'
import type { ProvisionKind } from './provision'

const promise = String.raw`(?:warrant(?:y|ies)|representations?|guarant(?:ee|y|ies|ees)|conditions|promises?|assurances?)`

/** What is not promised about quality: “as is”, no implied warranties. */
export const warrantyDisclaimer: ProvisionKind = {
  kind: 'warranty-disclaimer',
  holder: 'who promises nothing',
  triggers: ['warranty', 'warranties', 'merchantability', 'disclaims', 'disclaim', 'disclaimed', 'as-is', 'faults', 'warrant', 'warrants', 'guarantee', 'guarantees', 'promise', 'basis', 'provided'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:disclaim\w*|exclud\w+|negat\w+|makes? no|mak(?:e|es|ing) (?:any|no)|gives? no|without|no|not|neither|nor|waives?|in lieu of|other than|except)\b[^;]{0,160}\b${promise}\b[^;]{0,240}\b(?:implied|express(?:ed)?|of any kind|any kind|whatsoever|merchantab\w+|fitness|statutory|non-?infring\w+)\b`, 'i'),
      /\b(?:implied|express(?:ed)?(?: or|,)? (?:and )?implied|statutory|all other|any other)\b[^.;]{0,80}\b(?:warrant(?:y|ies)|conditions|guarantees?)\b[^;]{0,300}\b(?:exclud\w+|disclaim\w*|negated|waived|not apply|do not apply|limited)\b/i,
      /[“"'‘(]\s*as[- ]is\b|\bas[- ]is[”"'’]?,? (?:basis|condition|where[- ]is|and (?:with all faults|as available))\b|\bwith all faults\b/i,
      /\b(?:do(?:es)? not|cannot|shall not|makes? no|nor|neither)\b[^.;]{0,60}\b(?:warrant|guarantee)\b[^.;]{0,120}\b(?:that|the|accura\w+|results?|uninterrupted|error|any)\b|\b(?:do(?:es)? not|cannot) promise (?:that|any)\b/i,
      new RegExp(String.raw`\b(?:no|not|nor)\b(?: (?:other|further|such|express|implied|additional))?[^.;]{0,20}\b(?:warrant(?:y|ies)|guarantees?)\b[^.;]{0,100}\b(?:is|are|made|given|makes?|gives?|other than|except|beyond|as to|regarding|about|with respect|that)\b`, 'i'),
      /\bdisclaim\w*\b[^.;]{0,60}\bwarrant(?:y|ies)\b/i,
      /\b(?:makes?|made|making)\b[^.;]{0,40}\bno\b[^.;]{0,40}\b(?:representations?|warrant(?:y|ies)|guarantees?)\b/i,
    ],
    unless: [
      /\b(?:breach(?:es)? of|in breach of|inaccura\w+ (?:in|of)|untrue|exercise of (?:this|the) warrant|warrant (?:shares|holder|certificate)|purchase warrants?|indemnif\w*|surviv\w*|jurisdictions|minimum guarantee|guarantee (?:payments?|periods?|bonds?|tests?)|authority|supersed\w+|entire agreement|unsecured guarant\w+|event of default|loan documents|guarantor)\b/i,
      /(?<!\b(?:not|cannot|nor) (?:\w+ )?)\b(?:represents? and warrants?|hereby (?:represents?|warrants?)|warrants that|guarantees that)\b/i, /\b(?:shall|will|may|must|agrees?)(?: to)? (?:not |neither |never )?(?:make|give|extend|offer|provide)\b[^.;]{0,80}\b(?:representations?|warrant(?:y|ies))\b|\brepresents?(?:,| and| or) warrants?\b|\bno such warranty\b/i, /\bwarranty (?:shall|will|does|do|is) not (?:apply|cover|extend)\b|\b(?:void|voided)\b/i,
    ],
    when: ({ text }) => hasMatch(text, /\b(?:warrant(?:y|ies|s)?|guarantees?|promises?|faults|as[- ]is)\b/i),
    holder: (sentence, contract) => (hasMatch(sentence.text, /\bneither party|\beach party|\bthe parties\b/i) ? 'each' : partyBefore(sentence, contract, /\b(?:hereby )?(?:expressly )?(?:(?:makes?|gives?) no|disclaims?|does not (?:warrant|make|guarantee)|do not (?:warrant|make|guarantee)|excludes?)\b/i)),
  }),
  finds: [
    '«The Software is provided “as is”.»',
    '«THE SUPPLIER MAKES NO OTHER WARRANTY, EXPRESS OR IMPLIED.»',
    '«All implied conditions and warranties are excluded as far as the law allows.»',
    '«We do not guarantee that the Site will be free of errors.»',
    '«The Seller disclaims any warranty of merchantability or fitness for a purpose.»',
    '«The Provider does not promise that the Service is free of errors.»',
    '«The Buyer takes the Goods with all faults.»',
    '«No warranty is given about the results of the treatment.»',
  ],
  passes: [
    'The Supplier warrants that the Services will be performed with care.',
    'The Seller shall pay for any breach of warranty, express or implied.',
    'The work shall be done as is customary in the trade.',
    'The holder may exercise the warrants on any day without notice.',
    'The goods are provided on a monthly basis.',
  ],
}
