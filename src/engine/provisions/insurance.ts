import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const insurance: ProvisionKind = {
  kind: 'insurance',
  holder: 'who is protected by the other’s policy',
  triggers: ['insurance', 'insured', 'insurer', 'insurers', 'insure', 'policies', 'policy'],
  find: bySentence({
    match: [
      /\b(?:shall|will|must|agrees?|at its|required)\b[^;]{0,200}\b(?:insurance|insured?)\b/i,
      /\b(?:insurance|polic(?:y|ies))\b[^;]{0,200}\b(?:shall|will|must|minimum|not less than|per occurrence|combined single|additional(?:ly)? (?:named )?insured|waiver of subrogation|limits?)\b/i,
      /\b(?:commercial general|professional|product|workers[’']?|employer[’']?s|automobile|umbrella)\b[^.;]{0,40}\b(?:liability|compensation)\b[^.;]{0,20}\b(?:insurance|coverage)\b/i,
    ],
    unless: [/\bprivacy policy|\bpublic policy|\bpolicies and procedures|\b(?:FDIC|Federal Deposit Insurance|insured depository|insurance (?:products?|business|laws?|compan(?:y|ies) licens))\b/i, /\b(?:title|life) insurance\b/i],
    when: ({ text }) => /\binsur(?:ance|ed?|er)\b/i.test(text),
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must'], /^(?:maintain|carry|obtain|procure|keep|purchase|provide|hold|effect)$/)),
  }),
  finds: ['«The Contractor shall maintain liability insurance of at least EUR 1,000,000.»'],
  passes: ['The privacy policy is on the website.', 'The bank is a member of the Federal Deposit Insurance Corporation.'],
}
