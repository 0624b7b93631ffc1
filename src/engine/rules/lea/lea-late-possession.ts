import { hasMatch } from '../../contract/matches'
import { onTenant } from '../called'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'lea-late-possession', severity: 3, tier: 'likely', together: true,
  title: 'You stay bound even if you do not get the keys',
  why: 'Without a space you may have to wait, and perhaps pay, while your business has nowhere to go.',
  ask: 'If we cannot have the space on the day, do we stop paying, and from when may we leave?',
  fallback: 'No rent until we have the keys, and we may leave after 30 days.',
  sources: [], labels: [],
  find: words({
    triggers: ['possession'],
    match: /\b(?:landlord|lessor)\b[^.;]{0,60}?\b(?:cannot|is unable|fails?|be unable|does not|for any reason cannot|failure)\b[^.;]{0,60}?\b(?:give|deliver|tender|provide)\b[^.;]{0,30}?\bpossession\b[^;]{0,160}?\b(?:(?:landlord|lessor) (?:shall|will|is)\b[^.;]{0,20}?\bnot\b[^.;]{0,20}?\b(?:liable|responsible|subject to)|lease (?:stays|remains|shall (?:not be (?:void|voidable|affected)|remain|continue)|is not affected)|no liability)\b/i,
    unless: /\b(?:rent (?:shall )?(?:abate|not (?:commence|begin|start|be payable)|be abated|stops)|no rent|tenant may (?:terminate|end|cancel)|lessee may (?:terminate|end|cancel)|abate)/i,
    when: (_, { index }, { contract: { sentences } }) => !hasMatch(sentences[index + 1]?.text ?? '', /\b(?:no rent|rent shall (?:not|abate)|abate|(?:tenant|lessee)[^.;]{0,60}\bmay (?:terminate|end|cancel))/i),
    against: onTenant,
  }),
  flags: [
    'If the «Landlord cannot give possession on the first day, the Landlord is not liable» for the delay.',
    'If «Lessor is unable to deliver possession of the premises on the agreed date, this lease shall not be void» and rent is due.',
    'If the «Landlord fails to deliver possession for any reason, this Lease stays» in force.',
  ],
  passes: [
    'If the Landlord cannot give possession on the first day, no rent is due, and the Landlord is not liable for the delay.',
    'If Lessor is unable to deliver possession within 30 days, Lessee may terminate this lease.',
    'The Landlord shall deliver possession on the first day.',
  ],
})
