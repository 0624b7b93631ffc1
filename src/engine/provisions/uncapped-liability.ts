import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const limit = String.raw`(?:liab(?:le|ility)|damages|limitations?(?: of liability| on liability)?|exclusions?)`
const grave = String.raw`(?:indemnif\w*|gross(?:ly)? negligen\w*|wil[l]?ful|fraud\w*|confidential\w*|death|personal injury|infring\w*|intentional|misappropriat\w*|breach(?:es)? of (?:section|article|clause|its|the)|sections?|articles?|paragraphs?|clauses?)`
/** What a limit on liability leaves out or holds down. */
const held = String.raw`(?:consequential|incidental|indirect|punitive|exemplary|special|lost profits|exceed|more than (?:one|two|three) years)`
const spared = String.raw`(?:except|excepting|other than|excluding|save|with the exception of|subject to|without (?:limiting|affecting))`

export const uncappedLiability: ProvisionKind = {
  kind: 'uncapped-liability',
  triggers: ['liable', 'liability', 'limitation', 'limitations', 'unlimited', 'limit', 'limited', 'damages'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b${spared}\b[^.;]{0,200}\b${grave}\b[^]{0,400}\b(?:no event|neither|under no circumstances|(?:shall|will|is|are) not)\b[^]{0,240}\b${held}\b`, 'i'),
      new RegExp(String.raw`\b${spared}\b[^.;]{0,300}\b${grave}\b[^]{0,200}\b(?:aggregate|total|maximum)\b[^.;]{0,20}\bliability\b`, 'i'),
      new RegExp(String.raw`\b(?:no(?:t|r| event)?|neither)\b[^]{0,240}\b(?:liable|liability|recover|damages)\b[^]{0,400}\b(?:except|other than|excluding|provided,? (?:however|that)|save)\b[^.;]{0,200}\b${grave}\b`, 'i'),
      new RegExp(String.raw`\b${limit}\b[^.;]{0,160}\b(?:(?:shall|will|does|do|is|are)\s+(?:not\s+(?:apply|limit|be limited)|be inapplicable)|inapplicable)\b[^]{0,200}\b${grave}\b`, 'i'),
      new RegExp(String.raw`\b(?:nothing|not|neither|none)\b[^.;]{0,120}\b(?:limits?|excludes?|restricts?|limited)\b[^.;]{0,100}\b(?:liability|damages|indemnif\w*)\b[^]{0,160}\b(?:${grave}|breach)\b`, 'i'),
      /\bliability\b[^.;]{0,60}\b(?:shall be|is|are) (?:unlimited|not (?:be )?limited)\b/i,
    ],
    unless: [
      /\binsurance\b/i,
      // Who leads the defence of a claim, who is excused by bad weather and how carefully a trustee works are other matters.
      /\b(?:settlement|assume the defen[cs]e|indemnifying party|expenses subsequently incurred|force majeure|beyond (?:such|its|the|their)[^.;]{0,30}control)\b/i,
      /\b(?:error of judgment|mistake of law|action taken|omission to act|refrain\w* from)\b|\bterminate without liability\b|\bfurther liability\b/i,
    ],
    // A sentence on liability alone must speak of a limit: an indemnity or a safe harbour is none.
    when: ({ text }) => new RegExp(String.raw`\b${held}\b|\b(?:limit|exclude|restrict|unlimited|inapplicable|(?:maximum|total|aggregate) liability)`, 'i').test(text) && !/\bindemnify[^.;]{0,60}\bhold\b[^.;]{0,20}\bharmless\b[^]{0,400}\bto the extent\b/i.test(text),
  }),
  finds: [
    '«Nothing in this Agreement limits liability for death or personal injury.»', '«Except for breach of confidentiality, neither party shall be liable for indirect loss.»',
    '«Subject to Section 9, in no event shall either party’s liability exceed the fees paid.»', '«The limitations of liability above are inapplicable to the duty to indemnify.»',
  ],
  passes: [
    'Neither party shall be liable for indirect loss.', 'Except as to payment under Section 3, neither party is liable for delay through causes beyond its reasonable control.',
    'The Trustee is not liable for any error of judgment, except for wilful neglect.',
  ],
}
