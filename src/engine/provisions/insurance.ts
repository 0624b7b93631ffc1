import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { actor, otherThan, partyBefore } from './holder'
import type { ProvisionKind } from './provision'

export const insurance: ProvisionKind = {
  kind: 'insurance',
  holder: 'who is protected by the other’s policy',
  triggers: ['insurance', 'insured', 'insurer', 'insurers', 'insure', 'policies', 'policy', 'cover', 'insureds'],
  find: bySentence({
    match: [
      /\b(?:shall|will|must|agrees? to|agrees? that|at its|required to)\b[^;]{0,160}\b(?:maintain|carry|procure|obtain|keep|purchase|provide|furnish|effect|take out|have|deliver|secure|be covered|add|name|include)\b[^;]{0,200}\binsur(?:ance|ed|er)\b/i,
      /\b(?:insurance|polic(?:y|ies)|coverage)\b[^;]{0,200}\b(?:shall|will|must|minimum|not less than)\b[^;]{0,160}\b(?:per occurrence|combined single|aggregate|additional(?:ly)? (?:named )?insureds?|waiver of subrogation|cancel\w*|primary|certificates?|rated|endorse\w*|limits?|maintained|notice|force)\b/i,
      /\b(?:commercial general|comprehensive|professional|products?|workers[’']?|employer[’']?s|automobile|umbrella)\b[^.;]{0,40}\b(?:liability|compensation)\b[^.;]{0,20}\b(?:insurance|coverage)\b/i,
      /\b(?:certificates?|evidence|proof) of (?:such )?insurance\b/i,
      /\bnamed as (?:an )?additional(?:ly)? (?:named )?insureds?\b/i,
      /\b(?:shall|will|must)\b[^.;]{0,30}\binsure\b[^.;]{0,20}\b(?:the|its|their|all|such|against)\b[^.;]{0,80}\b(?:against|for|value|loss|until|risks?|sum)\b/i,
      /\b(?:shall|will|must)\b[^.;]{0,60}\b(?:take out|keep|maintain|carry|hold|have)\b[^.;]{0,60}\b(?:liability|indemnity|employers?[’']?) (?:cover|coverage)\b/i,
      /\b(?:policy|policies)\b[^.;]{0,40}\b(?:shall|will|may|must) not be (?:cancell?ed|terminated|materially changed)\b/i,
    ],
    unless: [/\binsured?\s+(?:that|such)\b|\binsured?\s+the\b(?![^.;]{0,60}\b(?:against|loss|value|risks?)\b)|\bHealth Insurance Portability\b|\bfreight\b|\binsurance proceeds\b|\bbest efforts to insure\b|\bto insure that\b|\binsurance (?:benefits|contribution)|\bno (?:extra|additional) insurance\b|\bpension\b|\bquoted?\b/i, /\bprivacy policy|\bpublic policy|\bpolicies and procedures|\b(?:FDIC|Federal Deposit Insurance|insured depository|insurance (?:products?|business|laws?|compan(?:y|ies) licens))\b/i, /\b(?:title|life) insurance\b/i],
    when: ({ text }) => hasMatch(text, /\binsur(?:ance|ed?|er)\b|\b(?:liability|indemnity) cover|\bpolic(?:y|ies)\b[^.;]{0,60}\bcancell?ed\b/i),
    holder: (sentence, contract) => partyBefore(sentence, contract, /\b(?:shall|will|must) be (?:named|added|included) as (?:an )?additional/i)
      ?? otherThan(contract, actor(sentence, contract, ['must'], /^(?:maintain|carry|obtain|procure|keep|purchase|provide|hold|effect|insure|take|have)$/)),
  }),
  finds: ['«The Bank shall be named as an additional insured.»', '«The Carrier shall insure the goods against loss until delivery.»', '«The policy shall not be cancelled without thirty days’ notice to the Bank.»', '«The Tenant must take out and keep public liability cover of 5 million pounds.»', '«The Contractor shall maintain liability insurance of at least EUR 1,000,000.»'],
  passes: ['The Consultant has no claim to unemployment insurance benefits and will maintain none.', 'The privacy policy is on the website.', 'The bank is a member of the Federal Deposit Insurance Corporation.'],
}
