import { may, oneParty } from '../one-party'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

export default rule({
  id: 'asn-free', severity: 2, tier: 'likely', together: true,
  title: 'They may pass you on to anyone',
  why: 'Somebody you never chose could end up holding your data and your money.',
  ask: 'To whom would you pass the contract, and would you still answer for it?',
  fallback: 'They tell us first, stay answerable, and we may leave if it hurts us.',
  sources: ['93/13 Annex 1(p), written for consumers', 'ACL s 25(j)'], labels: ['93/13:p', 'acl:j', 'cuad:anti-assignment'],
  find: oneParty({
    triggers: ['assign', 'transfer', 'assigned', 'transferred', 'delegate'],
    says: may(String.raw`(?:freely )?(?:assign|transfer|delegate)\b[^.;]{0,80}?\b(?:agreement|terms|rights|obligations|contract)\b`),
    when: (_, __, { contract }) => areOnlineTerms(contract),
    unless: /\bwith your (?:prior |written )*consent|you and we/i,
  }),
  flags: [
    '«We may assign this agreement» without your consent, whoever runs the service then.',
    'You may not transfer your account; «we reserve the right to transfer our rights» under these terms of the platform.',
    '«We may freely assign or transfer our rights» under these terms of the service, and you agree.',
  ],
  passes: [
    'You may assign this agreement if you sell your shop on the platform.',
    'We may transfer your files to you when the service ends.',
    'We may assign this agreement only with your prior written consent if the service is sold.',
  ],
})
