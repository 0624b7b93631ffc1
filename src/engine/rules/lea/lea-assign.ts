import { hasMatch } from '../../contract/matches'
import { onTenant } from '../called'
import { words } from '../forms'
import { rule } from '../rule'
import { landlordMay, tenant } from './tenancy'

const passOn = String.raw`(?:assign|sublet|sublease|underlet|sub-?let|transfer)\b`

export default rule({
  id: 'lea-assign', severity: 3, tier: 'likely', together: true,
  title: 'No way to pass the space on',
  why: 'If your business grows, shrinks or is sold, you keep paying for a space that you cannot use.',
  ask: 'Could you agree not to refuse without a good reason?',
  fallback: 'With consent that is not refused without a good reason, and counts as given after 15 business days.',
  sources: ['Practitioners’ checklists for leases'], labels: ['cuad:anti-assignment'],
  find: words({
    triggers: ['assign', 'sublet', 'sublease', 'underlet', 'sub-let', 'assignment', 'subletting', 'recapture', 'transfer'],
    match: new RegExp([
      String.raw`${tenant}[^.;]{0,40}?\b(?:shall|must|will|may) not\b[^.;]{0,40}?\b${passOn}[^;]{0,260}?\b(?:sole|absolute|unfettered|uncontrolled)(?: and \w+)? discretion\b`,
      String.raw`${tenant}[^.;]{0,40}?\b(?:shall|must|will|may) not\b[^.;]{0,40}?\b${passOn}[^.;]{0,120}?\b(?:lease|premises|possession|space|tenancy)\b[^.;]{0,60}?(?=[.;]|$)`,
      String.raw`${landlordMay}[^.;]{0,60}?\brecapture\b`,
    ].join('|'), 'i'),
    when: ([found], { text, index }, { contract: { sentences } }) => /discretion|recapture/i.test(found) || !hasMatch(text, /\b(?:consent|approval|permission|agree\w*|except|unless|other than|save|without|subject to|but|only)\b/i)
      && !hasMatch(sentences[index + 1]?.text.slice(0, 200) ?? '', /\b(?:consent|approval|permission|landlord may refuse)\b/i),
    unless: /not (?:be )?unreasonably (?:withh\w+|refused|delay\w*)/i,
    against: onTenant,
  }),
  flags: [
    '«The Tenant shall not assign this Lease without the consent of the Landlord, which it may refuse in its absolute discretion».',
    '«The Tenant shall not assign, underlet or share the premises».',
    'On a request to sublet, «the Landlord may recapture» the space.',
  ],
  passes: [
    'The Tenant shall not assign this Lease without the consent of the Landlord, which shall not be unreasonably withheld.',
    'The Tenant shall not assign, underlet or share the premises without the Landlord’s consent.',
    'On a request to sublet, the Landlord shall answer within ten days.',
  ],
})
