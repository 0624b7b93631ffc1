import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const clash = String.raw`(?:conflict(?:s|ing)?|inconsisten(?:cy|cies|t)|discrepanc(?:y|ies)|contradict(?:ions?|s|ory)|ambiguit(?:y|ies)|variance|differences?)`
const wins = String.raw`(?:prevails?|controls?|governs?|(?:takes?|has|have|taking) (?:precedence|priority)|supersedes?|overrides?|applies first)`
const papers = String.raw`(?:agreements?|contracts?|terms|conditions|provisions?|schedules?|exhibits?|annex(?:es)?|appendi(?:x|ces)|attachments?|addend(?:um|a)|order forms?|purchase orders?|statements? of work|sows?|invoices?|documents?|versions?|polic(?:y|ies)|language|translation|drawings|specifications?|plan|lease|clauses?|sections?|body|text|letter)`

/** Which paper, or which part of one, wins where two say different things. */
export const orderOfPrecedence: ProvisionKind = {
  kind: 'order-of-precedence',
  holder: 'always each: the same words win for both',
  triggers: ['conflict', 'conflicts', 'conflicting', 'inconsistency', 'inconsistencies', 'inconsistent', 'discrepancy', 'discrepancies', 'contradiction', 'ambiguity', 'variance', 'precedence', 'prevail', 'prevails', 'contradicts', 'difference', 'differences'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b${clash}\b[^;]{0,320}\b${papers}\b[^;]{0,160}\b${wins}\b`, 'i'),
      new RegExp(String.raw`\b${wins}\b[^;]{0,160}\b(?:conflict(?:s|ing)?|inconsisten(?:cy|cies|t)|discrepanc(?:y|ies)|contradict(?:ions?|ory))\b`, 'i'),
      /\border of (?:precedence|priority)\b/i,
      new RegExp(String.raw`\b${papers}\b[^.;]{0,100}\b(?:shall|will|to|must)? ?(?:take[s]? precedence|prevails?)\b[^.;]{0,60}\b(?:over|above)\b`, 'i'),
    ],
    unless: [
      /\bconflicts? (?:of|or choice of) (?:interest|laws?)\b|\bconflicts?[- ]of[- ]laws?\b|\bchoice of laws?\b|\bin conflict with (?:any|the) (?:law|provisions? of (?:its|the) (?:articles|certificate|charter))\b/i,
      /\b(?:articles|certificate) of incorporation\b|\bby-?laws\b|\bpatent\b|\bcompeting or conflicting\b|\bconflicts? with,? (?:or|nor|and) (?:\w+ )?(?:result|constitute|cause|violate|breach)|\bwill not conflict\b|\bin the event of (?:any )?conflict, \w+ laws?\b/i,
      /\blaws?\b[^.;]{0,40}\b(?:shall|will) (?:prevail|control|govern)\b|\binvalid\b|\bdraft(?:er|ed|ing)\b|\bsecurities\b|\bencounters?\b/i,
    ],
    when: ({ text }) => new RegExp(String.raw`\b${papers}\b`, 'i').test(text) && !/\bprevailing party\b/i.test(text),
    holder: () => 'each',
  }),
  finds: [
    '«If there is a conflict between this Agreement and a Schedule, this Agreement prevails.»',
    '«The documents apply in the following order of precedence: the Order, these Terms, the Annex.»',
    '«In the event of any inconsistency, the terms of the Statement of Work shall govern.»',
    '«The English version takes precedence over any translation.»',
    '«This Addendum controls where its provisions are inconsistent with those of the Lease.»',
    '«The special conditions shall prevail over the general conditions.»',
  ],
  passes: [
    'This Agreement is governed by the laws of Iowa, without regard to conflict of laws.',
    'The Director shall disclose any conflict of interest under the Agreement and the policy that governs it.',
    'The prevailing party recovers its costs.',
    'The difference between the two prices is paid by the Buyer.',
    'The Supplier shall control the temperature of the goods.',
  ],
}
