import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

/** What still binds after the contract, or the sale, is over. */
export const survival: ProvisionKind = {
  kind: 'survival',
  holder: 'each, unless the words name whose duties or rights go on',
  triggers: ['survive', 'survives', 'survived', 'survival', 'surviving', 'outlast', 'continue', 'continues', 'remain', 'remains', 'nature', 'subsist'],
  find: bySentence({
    match: [
      /\b(?:shall|will|must|do|does|to|and|also|hereof|hereunder|agreement|section|clause|article|paragraph|which|that|obligations?|warrant(?:y|ies)|representations?|provisions?|terms|rights|sections|clauses|licen[cs]es?|nature|it|not)\s(?:\w+ly )?(?:so )?survives?\b/i,
      /\b(?:survives?|surviving)\b[^.;]{0,100}\b(?:terminat\w+|expir\w+|closing|completion|end|cancellation|delivery|execution|agreement|contract|cessation|ends?)\b/i,
      /\b(?:survival)\b[^.;]{0,100}\b(?:of|period)\b[^.;]{0,60}\b(?:obligations?|representations?|warrant|provisions?|terms|rights|agreement|shall|will)/i,
      /\b(?:terminat\w+|expir\w+|end)\b[^.;]{0,200}\b(?:provisions?|sections?|clauses?|obligations?|duties|rights|terms|articles?|paragraphs?)\b[^.;]{0,200}\b(?:survive|(?:continue|remain)s? (?:for (?:a further |another )?[\w()-]+ (?:\(\d+\) )?(?:years?|months)|to apply|in (?:full )?(?:force|effect)|to be (?:binding|effective)|binding))\b/i,
      /\bby (?:their|its) (?:very )?natures?\b[^.;]{0,160}\b(?:remain|continue|survive|outlast)\b/i,
      /\b(?:provisions?|sections?|clauses?|obligations?|rights|articles?|paragraphs?|duty|duties|undertakings?|restrictions?|licen[cs]es?)\b[^.;]{0,240}\b(?:continues?|remains?|subsists?|outlasts?)\b[^.;]{0,80}\b(?:after|following|beyond|notwithstanding|despite|even (?:if|after))\b[^.;]{0,60}\b(?:terminat\w+|expir\w+|ends?|ended|cancellation)\b/i,
    ],
    unless: [/\bsurviving (?:corporation|entity|company|spouse|partners?|trustee|person)\b/i, /\bsurvives? (?:him|her|the executive|the employee)\b/i],
    holder: ({ text }) => (hasMatch(text, /\bpart(?:y|ies)[’']?s?\b|\bby (?:its|their) (?:terms|nature)\b|\b(?:sections?|clauses?|articles?|provisions)\b/i) ? 'each' : undefined),
  }),
  finds: [
    '«Clauses 5, 7 and 9 survive the end of this Agreement.»',
    '«The Supplier’s duty of confidence shall survive termination for three years.»',
    '«Any provision that by its nature should outlive it will survive expiry of these Terms.»',
    '«The representations in this Deed survive the Closing for eighteen months.»',
    '«After termination, the provisions on payment and liability remain in full force.»',
    '«After the End Date the duties in clauses 3 and 4 continue for five years.»',
    '«The obligations in this Section continue for two years after the expiry of this Contract.»',
  ],
  passes: [
    'The Seller is the surviving corporation of the merger.',
    'If the Executive’s wife survives him, she is paid the pension.',
    'This Agreement remains in force until either party ends it.',
    'The price remains fixed.',
  ],
}
