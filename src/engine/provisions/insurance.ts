import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const insurance: ProvisionKind = {
  kind: 'insurance',
  holder: 'who is protected by the other’s policy',
  triggers: ['insurance', 'insured', 'insurer', 'insurers', 'insure', 'policies', 'policy'],
  find: bySentence({
    match: [
      /\b(?:shall|will|must|agrees? to|agrees? that|at its|required to)\b[^;]{0,160}\b(?:maintain|carry|procure|obtain|keep|purchase|provide|furnish|effect|take out|have|deliver|secure|be covered|add|name|include)\b[^;]{0,200}\binsur(?:ance|ed|er)\b/i,
      /\b(?:insurance|polic(?:y|ies)|coverage)\b[^;]{0,200}\b(?:shall|will|must|minimum|not less than)\b[^;]{0,160}\b(?:per occurrence|combined single|aggregate|additional(?:ly)? (?:named )?insureds?|waiver of subrogation|cancel\w*|primary|certificates?|rated|endorse\w*|limits?|maintained|notice|force)\b/i,
      /\b(?:commercial general|comprehensive|professional|products?|workers[’']?|employer[’']?s|automobile|umbrella)\b[^.;]{0,40}\b(?:liability|compensation)\b[^.;]{0,20}\b(?:insurance|coverage)\b/i,
      /\b(?:certificates?|evidence|proof) of (?:such )?insurance\b/i,
    ],
    unless: [/\binsured?\s+(?:that|the|such)\b|\bHealth Insurance Portability\b|\bfreight\b|\binsurance proceeds\b|\bbest efforts to insure\b|\bto insure\b|\bquoted?\b/i, /\bprivacy policy|\bpublic policy|\bpolicies and procedures|\b(?:FDIC|Federal Deposit Insurance|insured depository|insurance (?:products?|business|laws?|compan(?:y|ies) licens))\b/i, /\b(?:title|life) insurance\b/i],
    when: ({ text }) => /\binsur(?:ance|ed?|er)\b/i.test(text),
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must'], /^(?:maintain|carry|obtain|procure|keep|purchase|provide|hold|effect)$/)),
  }),
  finds: ['«The Contractor shall maintain liability insurance of at least EUR 1,000,000.»'],
  passes: ['The privacy policy is on the website.', 'The bank is a member of the Federal Deposit Insurance Corporation.'],
}
