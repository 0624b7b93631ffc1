import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

export const unlimitedLicense: ProvisionKind = {
  kind: 'unlimited-all-you-can-eat-license',
  triggers: ['unlimited', 'enterprise', 'enterprise-wide'],
  find: bySentence({
    match: [
      /\bunlimited\b[^.;]{0,40}\b(?:number of|use|users?|copies|licen[cs]es?|access|right|quantit\w+)\b[^]{0,160}/i,
      /\b(?:enterprise(?:[- ]wide)?|site) licen[cs]e\b/i,
    ],
    when: ({ text }) => /\b(?:licen[cs]es?|grants?|right to|copies|sublicen[cs]e)\b/i.test(text),
    unless: [/\bunlimited liability\b/i],
  }),
  finds: ['«The licence covers an unlimited number of users.»'],
  passes: ['The licence covers ten users.'],
}
