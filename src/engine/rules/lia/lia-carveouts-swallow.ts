import type { Sentence } from '../../contract/contract'
import { leadOf } from '../../contract/leads'
import { hasMatch } from '../../contract/matches'
import { words } from '../forms'
import type { Reading } from '../rule'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

/** What a firm meets in its daily work. What is done on purpose, injuries and sums that are due stand outside most limits. */
const heads: readonly RegExp[] = [
  /\bconfidential\w*|\bnon-?disclosure/i,
  /\bindemni\w+/i,
  /\binfring\w+|\bmisappropriat\w+|\bintellectual property|\bproprietary rights/i,
  /\bdata (?:protection|security|breach\w*)|\bprivacy|\bsecurity (?:breach|incident)\w*|\bpersonal (?:data|information)|\bloss of data/i,
  /\bwarrant(?:y|ies)\b|\brepresentations?\b/i,
  /\bcompliance with (?:\w+ )?laws?\b|\b(?:breach\w*|violations?) of (?:\w+ ){0,2}laws?\b/i,
]
const anyBreach = /\b(?:any|every|all) (?:other )?(?:material )?(?:breach(?:es)?|default) of (?:this|the|its|their) (?:agreement|contract|obligations?)\b(?! (?:with respect|relating|in respect|under (?:section|clause|article)))/i
const leavesOut = String.raw`(?:except|other than|excluding|with the exception of|save)\b`
const caps = String.raw`\b(?:liability|liable)\b[^;]{0,160}?\b(?:exceed|limited to|more than)\b`

export default rule({
  id: 'lia-carveouts-swallow', severity: 3, tier: 'likely', together: true,
  title: 'The limit on liability leaves out most of what could go wrong',
  why: 'A limit that does not hold for the likely claims is a limit on paper only.',
  ask: 'Which claims does the limit really cover, and could the others have a higher limit of their own?',
  fallback: 'Two or three times the ordinary limit for secrets and data; none only for what is done on purpose, injuries and copied work.',
  sources: ['Practitioners’ checklists', 'CUAD, uncapped liability'], labels: ['cuad:uncapped-liability'],
  find: words({
    triggers: ['limitation', 'limitations', 'limits', 'limit', 'cap', 'exclusions', 'liability', 'liable'],
    match: new RegExp(String.raw`\b(?:(?:the|this|these|such) )?(?:limits?|limitations?|cap|exclusions?)\b[^.;]{0,120}?\b(?:shall|will|do(?:es)?|is|are) not (?:apply|extend|cover)\b|\b${leavesOut}(?=[^;]{0,400}?${caps})|${caps}[^;]{0,200}?(?<mark>\b${leavesOut})`, 'i'),
    unless: /\b(?:insurance|warranty period|confidentiality obligations (?:shall|do|will)|late payment)\b/i,
    when: (found, sentence, reading) => !areOnlineTerms(reading.contract) && followsCap(sentence, reading) && mostly(leftOut(found, sentence, reading)),
  }),
  flags: [
    'The total liability of each party shall not exceed the fees paid. «This limit does not apply» to breach of confidentiality, to claims for infringement, to a breach of warranty or to the indemnities.',
    '«Except» for its indemnification obligations, a breach of confidentiality or of the data protection clause, each party’s liability shall not exceed EUR 50,000.',
    'The Supplier’s total liability shall not exceed EUR 50,000, «other than» for any breach of this Agreement.',
    'Neither party’s total liability under this Agreement shall exceed the fees paid. «The cap shall not apply» to claims about intellectual property, to breach of confidentiality or to compliance with laws.',
    'The total liability of each party shall not exceed the fees paid. «These limitations do not apply» to:\n(a) breach of the duty of confidentiality;\n(b) the indemnities in clause 9;\n(c) a breach of the privacy schedule.',
  ],
  passes: [
    'The total liability of each party shall not exceed the fees paid. This limit does not apply to breach of confidentiality, fraud or death.',
    'Except for its indemnification obligations and for wilful harm, each party’s liability shall not exceed EUR 50,000.',
    'The Supplier’s total liability shall not exceed EUR 50,000, other than for fraud.',
    'Neither party’s total liability under this Agreement shall exceed the fees paid. The cap shall also apply to claims about intellectual property, to breach of confidentiality or to compliance with laws.',
    'The total liability of each party shall not exceed the fees paid. These limitations do not apply to:\n(a) fraud;\n(b) the indemnities in clause 9;\n(c) death or injury.',
  ],
})

const mostly = (text: string): boolean => hasMatch(text, anyBreach) || heads.filter(head => hasMatch(text, head)).length >= 3

/** True where the sentence, or one of the four before it, sets the limit: an exclusion of indirect loss alone is no limit. */
const followsCap = ({ index }: Sentence, { contract: { sentences } }: Reading): boolean => sentences.slice(Math.max(0, index - 4), index + 1).some(({ text }) => hasMatch(text, setsCap))
const setsCap = new RegExp(caps, 'i')

/** The words that say what the limit leaves out, with the items of a list; of “except for …, its liability shall not exceed …” those before the limit. */
function leftOut(found: RegExpExecArray, { index, text }: Sentence, { contract }: Reading): string {
  const rest = text.slice(found.index + (found.groups?.['mark'] ? found[0].length : 0))
  const before = found.groups?.['mark'] || /not (?:apply|extend|cover)$/i.test(found[0]) ? rest : rest.slice(0, Math.max(0, rest.search(/\b(?:in no event|neither party|(?:total|aggregate|entire|maximum|cumulative|liability|liable)\b)/i)))
  const items = contract.sentences.slice(index + 1, index + 12).filter(item => leadOf(contract, item)?.index === index)
  return [before, ...items.map(item => item.text)].join(' ')
}
