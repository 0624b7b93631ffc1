import { may, oneParty } from '../one-party'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

export default rule({
  id: 'ren-option-one', severity: 2, tier: 'likely',
  title: 'Only they may make it longer',
  why: 'You cannot plan: they decide whether you stay bound.',
  ask: 'Could an extension need a yes from both of us?',
  fallback: 'They may ask, and we answer within 30 days.',
  sources: ['ACL s 25(e)'], labels: ['acl:e', 'cuad:renewal-term'],
  find: oneParty({
    triggers: ['option', 'extend', 'renew', 'extending', 'renewing'],
    says: may(String.raw`(?:option to )?(?:extend|renew)\b (?:\S+ ){0,5}?(?:term|agreement|contract|lease)\b`),
    unless: /\b(?:rather than|instead of|not) (?:to )?(?:extend|renew)|\bmutual|both parties|consent|approv|agreement of (?:both|the)|written agreement|deadline|warrant|time for|by agreement|upon (?:the )?agreement|delivery|closing|due date/i,
    when: (_, { text }, { contract }) => !areOnlineTerms(contract) && /sole|option|unilateral|discretion|by (?:written |giving |prior )*notice|right to/i.test(text),
  }),
  flags: [
    '«The Client may extend the term» of this Agreement by written notice to the Contractor.',
    '«The Distributor shall have the right to renew this Agreement» in its sole discretion. The Supplier agrees.',
    'At its option, «the Customer may renew the contract» for a year with the Provider.',
  ],
  passes: [
    'The parties may extend the term of this Agreement by written notice.',
    'The Client may extend the term of this Agreement with the consent of the Contractor.',
    'The Client may extend the deadline by written notice to the Contractor for the term.',
    'The Client has the right to, rather than extend the term, pay the Contractor less.',
  ],
})
