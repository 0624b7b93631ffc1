import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { licensee } from './license-grant'
import type { ProvisionKind } from './provision'

export const unlimitedLicense: ProvisionKind = {
  kind: 'unlimited-all-you-can-eat-license',
  tier: 'judgement',
  holder: 'who receives the licence',
  triggers: ['unlimited', 'unrestricted', 'enterprise', 'enterprise-wide', 'site', 'limited'],
  find: bySentence({
    match: [
      /\bunlimited\b[^.;]{0,40}\b(?:number of|use|users?|copies|licen[cs]es?|access|right|quantit\w+)\b[^]{0,160}/i,
      /\b(?:enterprise(?:[- ]wide)?|site)[- ]licen[cs]e\b(?! agreement)/i,
      /\bgrants?\b[^;]{0,160}\b(?:unlimited|unrestricted)\b[^.;]{0,60}\b(?:licen[cs]e|right to use|use)\b/i,
      /\b(?:without|no|not limited in|not restricted as to) (?:any )?(?:limit\w* (?:on|as to|to) )?(?:the )?(?:number of|quantity of) (?:users|copies|seats|devices|installations)\b/i,
    ],
    when: ({ text }) => hasMatch(text, /\b(?:licen[cs]es?|grants?|right to|copies|sublicen[cs]e)\b/i),
    unless: [/\bunlimited liability\b|\bnothing\b|\bbut not limited\b/i],
    holder: licensee,
  }),
  finds: ['«The Maker grants the Shop an unrestricted right to use the Materials under this licence.»', '«The licence is not limited in the number of users.»', '«The licence covers an unlimited number of users.»'],
  passes: ['The licence covers ten users.'],
}
