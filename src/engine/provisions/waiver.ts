import type { Contract, Sentence } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import { mentionsIn } from '../grammar/mentions'
import { bySentence } from './by-sentence'
import { oneOf } from './holder'
import type { ProvisionKind } from './provision'

/** A right is not lost by waiting, by one leniency, or without a writing. */
export const waiver: ProvisionKind = {
  kind: 'waiver',
  holder: 'whose rights are kept: each, unless the words name one party alone',
  triggers: ['waiver', 'waivers', 'waive', 'waived', 'waives', 'waiving', 'forbearance', 'indulgence', 'relinquishment', 'failure', 'giving', 'lose', 'surrender'],
  find: bySentence({
    match: [
      /\b(?:fail(?:s|ure|ing)?|delay(?:s|ed|ing)?|omission|omit|forbear(?:s|ance|ing)?|neglect|course of (?:dealing|conduct|performance)|indulgence|leniency|acceptance|inaction|lapse|not (?:exercising|enforcing|enforce|exercise|insist))\b[^;]{0,360}\b(?:waive(?:s|d|rs?)?|waiving|relinquish\w*|estop\w*)\b/i,
      /\b(?:failure|delay|omission|forbearance|indulgence|fails?)\b[^;]{0,240}\b(?:not|no)\b[^.;]{0,30}\b(?:affect|prejudice|limit|preclude|diminish|deprive|impair)\b[^.;]{0,60}\b(?:rights?|remed(?:y|ies))\b/i,
      /\b(?:no|any|a|the|one|such|each|all)\b[^.;]{0,30}\bwaivers?\b[^;]{0,200}\b(?:shall|will|is|are|be|may|must|does|constitutes?|operates?)\b[^;]{0,120}\b(?:deemed|constitute|operate|constru\w+|effective|valid|binding|enforceable|unless|subsequent|succeeding|future|in writing|written|signed|extend|implied)\b/i,
      /\b(?:not|no)\b[^.;]{0,60}\b(?:deemed|constitute|operate|construed|considered|taken|be|treated|act|mean)\b[^.;]{0,60}\bwaive(?:rs?|d)?\b/i,
      /\b(?:is|are) not\b[^.;]{0,20}\bwaivers?\b/i,
      /\b(?:provisions?|terms?|rights?|agreement|covenants?|breach(?:es)?|defaults?|it|remed(?:y|ies))\b[^.;]{0,80}\b(?:may|can|cannot|shall|will)\b[^.;]{0,30}\bbe\b[^.;]{0,60}\bwaived\b[^;]{0,160}\b(?:only|unless|except|in writing|written|signed)\b/i,
      /\bwaivers?\b[^.;]{0,60}\b(?:must|shall|need)\b[^.;]{0,30}\b(?:writing|written|signed)\b/i,
      /(?:\bnot|n[’']t)\b[^;]{0,160}\b(?:giv(?:e|es|ing) up|los(?:e|es|ing)|surrender\w*)\b[^.;]{0,40}\b(?:rights?|remed(?:y|ies))\b/i,
    ],
    unless: [
      /\bwaive\w*\b[^.;]{0,30}\b(?:subrogation|jury|trial|immunit(?:y|ies)|class|notice of|presentment|demand|fees?|charges?|penalt(?:y|ies)|claims? against|condition\w* precedent|any claims?)\b/i,
      /\b(?:HSR|ERISA|waiting period|governmental|landlord[’']?s? waiver|lien waivers?|grounds for|authori[sz]es any attorney|termination of employment)\b/i,
      /\b(?:notice|request|demand|communication)s?, [^.;]{0,50}\bwaivers?\b[^.;]{0,60}\b(?:communication|hereunder|given)\b/i, /^\W{0,4}(?:\([a-z]\) )?agree to\b/i,
    ],
    when: ({ text }) => hasMatch(text, /\b(?:not|no|nor|neither|never|cannot|only|unless|except|must|without|in\s+writing)\b|n[’']t\b/i),
    holder: (sentence, contract) => (hasMatch(sentence.text, /\b(?:either|any|each|no|neither|the|both|a)\s+part(?:y|ies)\b|\bparties\b/i) ? 'each' : whoWaits(sentence, contract)),
  }),
  finds: [
    '«No failure or delay by either party in exercising a right shall operate as a waiver of it.»',
    '«A waiver of one breach is not a waiver of any later or other breach.»',
    '«Our failure to enforce any part of these Terms does not waive our right to do so later.»',
    '«A term of this Agreement may be waived only in a writing signed by the party giving it up.»',
    '«The acceptance of rent by the Landlord shall not be deemed to be a waiver of any breach by the Tenant.»',
    '«Waivers must be in writing.»',
    '«If we do not act at once, that does not mean that we are giving up our rights.»',
    '«The failure of a party to require performance does not affect its right to require it later.»',
  ],
  passes: [
    'Each party waives its right to a trial by jury.',
    'The Insurer shall give a waiver of subrogation in favour of the Owner.',
    'We may waive the delivery fee for members.',
    'The Supplier’s failure to deliver entitles the Buyer to a refund.',
    'The Borrower waives presentment, demand and notice of dishonour.',
    'Failure to appear is a waiver of the prize.',
  ],
}

const waiting = String.raw`(?:failures?|fail|delays?|forbearance|acceptance|inaction|indulgence|neglect|waivers? (?=by))`
const before = new RegExp(String.raw`\b${waiting}\b[^,;]{0,60}\b(?:of|by|on the part of)\s+$`, 'i')
const after = new RegExp(String.raw`^\s*(?:\w+\s+(?:or\s+)?){0,2}?${waiting}\b`, 'i')
const noLoss = /\b(?:not|no|nor)\b[^;]{0,400}\bwaive|\bno\b[^;]{0,300}\bwaive|\bnot\b[^;]{0,80}\bgiv(?:e|ing) up/i

/** “the Landlord’s failure”, “acceptance of rent by the Landlord”: whoever is said to wait. Whoever is named beside it, “the Landlord or the Tenant”, waits too. */
function whoWaits(sentence: Sentence, contract: Contract): string | undefined {
  const { text } = sentence
  if (text.length > 1000 || !hasMatch(text, noLoss)) return undefined
  const mentions = mentionsIn(contract, sentence)
  return oneOf(contract, mentions.flatMap(({ role, start, end, possessive }) => {
    if (!(possessive ? hasMatch(text.slice(end, end + 50), after) : hasMatch(text.slice(Math.max(0, start - 100), start), before))) return []
    const beside = mentions.find(next => next.start >= end && next.start - end < 40 && /^,?\s*(?:[\w,]+ ){0,5}?(?:or|nor|and)\b/i.test(text.slice(end, next.start)))
    return beside ? [role, beside.role] : [role]
  }))
}
