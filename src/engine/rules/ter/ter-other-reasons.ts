import { hasMatch } from '../../contract/matches'
import { may, oneParty } from '../one-party'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

/** A serious breach that stays unmended is a fair reason. */
const fairReason = /\bmaterial(?:ly)? (?:\S+ ){0,2}?(?:breach|violat|default)|\bcure[ds]?\b|\bto remedy\b|\bremedied\b|\b(?:cancel|terminate) (?:\S+ ){0,3}?(?:orders?|bookings?|reservations?|purchases?|promotions?)\b/i
const held = String.raw`(?:accounts?|access|services?|use|agreement|terms|contract|memberships?|subscriptions?|registration|licen[cs]es?(?! (?:fee|key))|user ?names?|passwords?|rights?)\b`
const ending = String.raw`(?:shut(?:ting)? down|terminat(?:e|ing)|clos(?:e|ing)|deactivat(?:e|ing)|cancel(?:l?ing)?|discontinu(?:e|ing)|revok(?:e|ing)|withdraw(?:ing)?|end(?= (?:your|the|this|our|any)\b))\b`

export default rule({
  id: 'ter-other-reasons', severity: 2, tier: 'likely', together: true,
  title: 'They may close your account for reasons of their own',
  why: 'You could do nothing wrong and still lose the service, and what you keep there.',
  ask: 'How long before would you tell us, and how do we take our data with us?',
  fallback: '30 days’ notice, an export of our data, and the unused part of the price back.',
  sources: ['CLAUDETTE, unilateral termination'], labels: ['claudette:TER'],
  yieldsTo: ['ter-their-opinion', 'ter-no-notice', 'ter-at-will', 'ter-suspend', 'ter-any-breach'],
  find: oneParty({
    items: true,
    triggers: ['terminate', 'close', 'deactivate', 'terminating', 'cancelled', 'canceled', 'cancel', 'closed', 'terminated', 'deactivated', 'discontinue', 'revoke', 'revoked', 'withdraw', 'suspended', 'termination', 'suspension', 'closure', 'deactivation', 'cancellation', 'revocation', 'closing', 'deactivating', 'suspending', 'cut', 'withdrawal', 'suspensions', 'terminations', 'removed', 'banning', 'excluding', 'shut', 'delete', 'end', 'stop', 'profile', 'ended', 'exclusion', 'expulsion'],
    says: may(String.raw`(?:${ending} (?:or \w+ )?(?:\S+ ){0,4}?(?:your|the|this|any)? ?(?:\S+ ){0,3}?${held}|cut off (?:your|any|the) (?:\S+ ){0,2}?${held}|delet(?:e|ing) (?:or \w+ )?(?:\S+ ){0,2}?(?:accounts?(?! names?\b)|profiles?|memberships?)\b|stop (?:offering|operating|providing) (?:\S+ ){0,4}?(?:services?|app|site|platform|games?|products?|features?|them|it)\b|deactivat(?:e|ing) (?:or \w+ )?(?:\S+ ){0,2}?profiles?\b)`),
    toYou: new RegExp([
      String.raw`\b(?:your|any|an|the|such|user) (?:\w+ ){0,2}?(?:accounts?|access|membership|subscription|registration|profile|shop|store|wallet|licen[cs]e|use of (?:\S+ ){1,3}?)\b[^.;]{0,50}? (?:may|will|shall|can) (?:also )?be (?:\w+,? (?:or |and )?){0,3}?(?:cancelled|canceled|closed|terminated|deactivated|deleted|suspended|revoked)\b`,
      String.raw`\b(?:this|the) (?:agreement|contract)\b[^.;]{0,40}? (?:may|can) be (?:\w+ )?(?:terminated|cancelled|ended) (?:\w+ )?by us\b`,
      String.raw`\baccounts? (?:that|which|found|used|registered|created|opened)\b[^.;]{0,80}? (?:may|will|shall|can) be (?:\w+,? (?:or |and )?){0,3}?(?:removed|cancelled|canceled|closed|terminated|deactivated|deleted)\b`,
      String.raw`\b(?:result in|lead to) (?:\S+ ){0,4}?(?:exclusion|expulsion) from\b`,
      String.raw`\bincluding (?:by )?(?:banning|suspending|excluding) (?:you|users?|members?|anyone)\b`,
      String.raw`\b(?:result in|lead to|grounds for|includ(?:e|es|ing)|up to)\b[^.;]{0,100}? (?:terminat\w+|suspen\w+|closure|closing|deactivat\w+|cancellation|withdrawal|revo\w+)(?: (?:or|and|and\/or) \w+)?(?: of)?[^.;]{0,20}? (?:your|the|any|user|such) (?:\S+ ){0,4}?(?:accounts?|access|membership|subscription|registration|rights?|use)\b`,
    ].join('|'), 'i'),
    unless: fairReason,
    when: ([found], { text }, { contract }) => areOnlineTerms(contract) && !hasMatch(found, /\b(?:your|by you|you) (?:request|choice|decision)\b/i) && !hasMatch(text, /\b(?:if you (?:\w+ ){0,4}?(?:cancel|close|delete|terminate)|upon (?:such |any |the )?(?:termination|cancellation|closure)|such termination)\b/i),
  }),
  flags: [
    'If you have not signed in for a year, «we may close your account».',
    'You know that «accounts that stay unused for a year may be removed» from the service.',
    '«We may delete your account» if you have not signed in for 90 days.',
    'A breach of this part may «lead to your exclusion from» the service.',
    'We may act on what members tell us of you, which may «include closing your account».',
    'Should members complain of you, «we shall be entitled, at our choice, to close your account».',
    '«We may terminate your account» when we end the service in your country.',
    '«We reserve the right to terminate your access» to the site if you withdraw your consent.',
    'If you are not eligible for the service, «we may end your subscription».',
    '«This agreement about the app may be terminated by us» if your payment is charged back.',
  ],
  passes: [
    'If you have not signed in for a year, you may close your account.',
    'We can begin the supply of the app at once if you accept that you lose your right to cancel the contract.',
    'If you choose to close your account, your account will be removed from the service.',
    'You or we may terminate your account on the site.',
    'We may move your account to another of our servers when the service grows.',
    'We may deduct the cost of ending the service from your refund for the app.',
  ],
})
