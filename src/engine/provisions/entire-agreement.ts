import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const papers = String.raw`(?:agreements?|understandings?|contracts?|arrangements?|negotiations?|discussions?|proposals?|representations?|communications?|correspondence|undertakings?|commitments?|writings?|promises|statements|oral)`

/** The text is the whole deal: what was said or written before no longer counts. */
export const entireAgreement: ProvisionKind = {
  kind: 'entire-agreement',
  holder: 'always each: neither may fall back on what the text leaves out',
  triggers: ['entire', 'entirety', 'whole', 'complete', 'full', 'final', 'supersede', 'supersedes', 'superseded', 'superseding', 'replaces', 'cancels', 'merged', 'merges', 'integrated', 'relied', 'relying', 'inducement', 'oral', 'verbal'],
  find: bySentence({
    match: [
      /\b(?:constitut(?:e|es|ing)|contains?|sets? (?:forth|out)|represents?|embod(?:y|ies|ying)|compris(?:e|es|ing)|express(?:es)?|states?|reflects?|is|are|forms?|be|as)\b[^.;]{0,60}\b(?:entire|whole|complete|full|final|sole|only|integrated)(?:[ ,]+(?:and|final|complete|exclusive|full|entire|integrated|sole|only|binding|written|legal|statement|expression|embodiment|terms|of|the|their|our)){0,6}[ ,]+(?:agreement|understanding|contract|arrangement|expression|statement|embodiment|bargain)s?\b[^.;]{0,60}\b(?:between|among|amongst|of|with|as to|relating|concerning|regarding|respecting|respect|pertaining|about|by|on|for|and)\b/i,
      /\b(?:entire|whole|complete) (?:agreement|understanding|contract)s?\b[^.;]{0,60}\b(?:between|among|of|with)\b[^;]{0,160}\b(?:contained|consists?|set (?:out|forth)|embodied|comprises?|made up)\b/i,
      new RegExp(String.raw`\b(?:supersed(?:e|es|ing)|replac(?:e|es|ing)|cancels?(?: and \w+)?|merges?|override|takes? the place of|extinguish(?:es)?)\b[^.;]{0,80}\b(?:all|any|every|prior|previous|earlier|former|preceding|contemporaneous|other)\b[^;]{0,120}\b${papers}\b`, 'i'),
      new RegExp(String.raw`\b(?:prior|previous|earlier|former|preceding|contemporaneous)\b[^;]{0,160}\b${papers}\b[^;]{0,200}\b(?:(?:is|are|be) (?:hereby )?(?:\w+ )?(?:superseded|merged|replaced|cancel\w+|void|withdrawn|of no)|merged? (?:in|into|herein))\b`, 'i'),
      /\b(?:no|not|neither|nor)\b[^.;]{0,60}\b(?:oral|verbal|other|collateral|prior)\b[^.;]{0,60}\b(?:agreements?|representations?|understandings?|promises?|warranties|inducements?|undertakings|arrangements?)\b[^;]{0,160}\b(?:other than|except|beyond|not (?:expressly )?(?:set|contained|included|stated|specified|reflected|embodied)|than (?:those|as)|besides)\b/i,
      /\bthere (?:are|exist) no\b[^.;]{0,60}\b(?:agreements?|representations?|understandings?|promises?|warranties|undertakings)\b[^;]{0,160}\b(?:not (?:\w+ )?(?:set|contained|included|stated|specified)|other than|except|outside)\b/i,
      /\bnot\b[^.;]{0,20}\brel(?:y|ied|ying) (?:up)?on any\b[^.;]{0,40}\b(?:statement|representation|promise|assurance)s?\b/i,
      /\b(?:not|neither|nor|no)\b[^.;]{0,60}\b(?:rel(?:y|ies|ied|ying)|induced|reliance)\b[^.;]{0,60}\b(?:statement|representation|promise|assurance|warranty|undertaking|inducement)s?\b[^;]{0,160}\b(?:not (?:expressly )?(?:set|contained|stated|included|repeated)|other than|except)\b/i,
    ],
    unless: [/\b(?:amend(?:s|ed) and restate|represents? and warrants?|press release|purchase price|full and final (?:settlement|satisfaction|payment)|patent)\b/i, /\bdata subject\b/i],
    holder: () => 'each',
  }),
  finds: [
    '«This Agreement is the entire agreement between the parties on its subject.»',
    '«These Terms, with the Privacy Policy, make up and constitute the whole understanding between you and us about the Site.»',
    '«This Lease supersedes all earlier drafts, negotiations and agreements, written or oral.»',
    '«All prior discussions and understandings are merged into this Deed.»',
    '«There are no oral promises or other representations except those set out in this Contract.»',
    '«Each party confirms that it has not relied on any statement that is not set out in this agreement.»',
    '«The Tenant has taken advice and has not relied on any statement made by the Landlord.»',
    '«The entire agreement of the parties is contained in this letter and its schedule.»',
  ],
  passes: [
    'The Customer may terminate the entire Agreement on thirty days’ notice.',
    'The Contractor shall deliver a complete statement of its costs.',
    'The new price list replaces all earlier price lists.',
    'The Agent relied on the statements that the Seller made.',
    'The full purchase price is due on completion.',
  ],
}
