import type { Contract, Sentence } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { otherThan } from './holder'
import { protectedFromLiability } from './liability'
import type { ProvisionKind } from './provision'

const limit = String.raw`(?:liab(?:le|ility)(?: cap)?|damages|limitations?(?: of liability| on liability)?|exclusions?|cap)`
/** What a limit is not to touch; a bare number of a section stands for the duty that is told there. */
const grave = String.raw`(?:indemni\w+|gross(?:ly)? negligen\w*|wil[l]?ful|fraud\w*|confidential\w*|death|personal injury|infring\w*|intentional|misappropriat\w*|misconduct|breach(?:es)? of (?:section|article|clause|its|the)|sections?|articles?|paragraphs?|clauses?|\[\*+\])`
/** What a limit on liability leaves out or holds down. */
const held = String.raw`(?:consequential|incidental|indirect|punitive|exemplary|special|lost profits|loss of profits|exceed|in excess of|more than (?:one|two|three) years|\[\*+\])`
const spared = String.raw`(?:except|excepting|other than|excluding|save|with the exception of|subject to|without (?:limiting|affecting))`

const ofLimits = new RegExp(String.raw`\b${held}|\b(?:limit|exclude|restrict|unlimited|inapplicable|cap\b|(?:maximum|total|aggregate) liability)`, 'i')

export const uncappedLiability: ProvisionKind = {
  kind: 'uncapped-liability',
  tier: 'judgement',
  holder: 'whose claims have no limit',
  triggers: ['liable', 'liability', 'limitation', 'limitations', 'exclusions', 'unlimited', 'limit', 'limited', 'damages', 'cap', 'inapplicable'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b${spared}\b[^;]{0,240}(?<!\w)${grave}[^]{0,400}\b(?:no (?:\w+ )?event|no circumstances?|neither|(?:shall|will|is|are|may) not)\b[^]{0,300}(?<!\w)${held}`, 'i'),
      new RegExp(String.raw`\b${spared}\b[^;]{0,300}\b${grave}\b[^]{0,200}\b(?:(?:aggregate|total|maximum)\b[^.;]{0,20}\bliability|liability\b[^.;]{0,300}\bexceed)\b`, 'i'),
      new RegExp(String.raw`\b(?:no(?:t|r| event)?|neither)\b[^]{0,240}\b(?:liable|liability|recover|damages)\b[^]{0,400}\b(?:except|other than|excluding|provided,? (?:however|that)|save)\b[^;]{0,200}\b${grave}\b`, 'i'),
      new RegExp(String.raw`\b${limit}\b[^.;]{0,160}\b(?:(?:shall|will|does|do|is|are)\s+(?:not\s+(?:apply|limit|be limited)|be inapplicable)|inapplicable)\b[^]{0,200}\b(?:${grave}|liability (?:that|which)|damages)\b`, 'i'),
      new RegExp(String.raw`\b(?:nothing|not|neither|none)\b[^;]{0,120}\b(?:limits?|excludes?|restricts?|limited)\b[^;]{0,100}\b(?:liability|damages|indemnif\w*)\b[^]{0,160}\b(?:${grave}|breach|(?:unlawful|by law|cannot|can not))\b`, 'i'),
      new RegExp(String.raw`\b${grave}\b[^]{0,240}\b(?:excluded|exempt(?:ed)?) from (?:this|these|the|such|any)\b[^.;]{0,30}\b(?:limitations?|caps?|exclusions?)\b`, 'i'),
      new RegExp(String.raw`\bno (?:limit|cap|limitation)s?\b[^.;]{0,40}\bliability\b[^;]{0,160}\b(?:${grave}|breach)\b`, 'i'),
      new RegExp(String.raw`\b(?:responsib\w+|liab\w+)\b[^.;]{0,30}\bwithout (?:any )?(?:limit|limitation)\b(?! the| of)[^]{0,80}\b${grave}\b`, 'i'),
      /\bliability\b[^;]{0,100}\b(?:shall be|is|are) (?:unlimited|not (?:be )?limited)\b/i,
    ],
    unless: [
      /\binsurance\b(?!\))|\binsure against\b|\bthird[- ]+party beneficiar|\bexcept the parties\b/i,
      // Who leads the defence of a claim, who is excused by bad weather and how carefully a trustee works are other matters.
      /\b(?:settlement|assume the defen[cs]e|indemnifying party|expenses subsequently incurred|force majeure|beyond (?:such|its|the|their)[^.;]{0,30}control)\b/i,
      /\b(?:error of judgment|mistake of law|action taken|omission to act|refrain\w* from)\b|\bterminate without liability\b|\bfurther liability\b/i,
    ],
    // A sentence on liability alone must speak of a limit: an indemnity or a safe harbour is none.
    when: ({ text }) => hasMatch(text, ofLimits) && hasMatch(text, /\b(?:liab\w+|limitations?|recover\w*|damages|actions?|responsib\w+)\b/i) && !hasMatch(text, /\bindemnify[^.;]{0,60}\bhold\b[^.;]{0,20}\bharmless\b[^]{0,400}\bto the extent\b/i),
    holder: claimant,
  }),
  finds: [
    '«Nothing in this Agreement limits liability for death or personal injury.»', '«Except for breach of confidentiality, neither party shall be liable for indirect loss.»',
    '«Subject to Section 9, in no event shall either party’s liability exceed the fees paid.»', '«The limitations of liability above are inapplicable to the duty to indemnify.»',
    '«Except for sections 4.2 and 9.1, in no event shall either party’s liability exceed the fees paid.»', '«The liability cap does not apply to damages from gross negligence.»',
    '«Breaches of confidentiality are excluded from these limitations of liability.»', '«There shall be no limit on the liability of the Supplier for breach of clause 5.»',
  ],
  passes: [
    'Neither party shall be liable for indirect loss.', 'Except as to payment under Section 3, neither party is liable for delay through causes beyond its reasonable control.',
    'The Trustee is not liable for any error of judgment, except for wilful neglect.', 'The limitations on use in Section 3 do not apply to Affiliates.',
  ],
}

/** Whoever is not spared by the limit's exception: the other of the one whose liability it was. */
function claimant(sentence: Sentence, contract: Contract): string | undefined {
  return otherThan(contract, protectedFromLiability(sentence, contract))
}
