import { may, oneParty } from '../one-party'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

/** What the other rules about endings speak of: at will, at once, for a breach, on their own opinion. */
const saidElsewhere = /\bat any ?time\b|\banytime\b|\b(?:for )?any (?:or no )?reason\b|without (?:cause|reason)|\bdiscretion\b|sees? fit|convenience|without (?:any )?(?:prior |advance )?(?:written )?notice|with or without notice|\bimmediately\b|breach|violat|infring|do not comply|fraud|abus|tamper/i

export default rule({
  id: 'ter-other-reasons', severity: 2, tier: 'likely', together: true,
  title: 'They may close your account for reasons of their own',
  why: 'You could do nothing wrong and still lose the service, and what you keep there.',
  ask: 'How long before would you tell us, and how do we take our data with us?',
  fallback: '30 days’ notice, an export of our data, and the unused part of the price back.',
  sources: ['CLAUDETTE, unilateral termination'], labels: ['claudette:TER'],
  find: oneParty({
    items: true,
    triggers: ['terminate', 'close', 'deactivate', 'terminating', 'cancelled', 'closed', 'terminated', 'deactivated'],
    says: may(String.raw`(?:terminat(?:e|ing)|clos(?:e|ing)|deactivat(?:e|ing))\b (?:\S+ ){0,4}?(?:your|the|this|any)? ?(?:\S+ ){0,3}?(?:accounts?|access|services?|use|agreement|terms|memberships?|subscriptions?)\b`),
    toYou: /\byour (?:\w+ )?account (?:may|will|shall) be (?:automatically )?(?:cancelled|closed|terminated|deactivated|deleted)\b/i,
    unless: saidElsewhere,
    when: (_, __, { contract }) => areOnlineTerms(contract),
  }),
  flags: [
    'If you have not signed in for a year, «we may close your account».',
    '«We may terminate your account» when we end the service in your country.',
    '«We reserve the right to terminate your access» to the site if you withdraw your consent.',
  ],
  passes: [
    'If you have not signed in for a year, you may close your account.',
    'You or we may terminate your account on the site.',
    'We may move your account to another of our servers when the service grows.',
  ],
})
