import { hasMatch } from '../../contract/matches'
import { may, oneParty } from '../one-party'
import { either } from '../either'
import { words } from '../forms'
import { onNamed, onUnnamed } from '../bearer'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

export default rule({
  id: 'ren-option-one', severity: 2, tier: 'likely', oneSided: true,
  title: 'Only they may make it longer',
  why: 'You cannot plan: they decide whether you stay bound.',
  ask: 'Could an extension need a yes from both of us?',
  fallback: 'They may ask, and we answer within 30 days.',
  sources: ['ACL s 25(e)'], labels: ['acl:e', 'cuad:renewal-term'],
  find: either(oneParty({
    triggers: ['option', 'extend', 'renew', 'extending', 'renewing'],
    says: may(String.raw`(?:option to )?(?:extend|renew)\b (?:\S+ ){0,5}?(?:term|agreement|contract|lease)\b`),
    unless: /\b(?:rather than|instead of|not) (?:to )?(?:extend|renew)|\bmutual|both parties|consent|approv|agreement of (?:both|the)|written agreement|deadline|warrant|time for|by agreement|upon (?:the )?agreement|delivery|closing|due date/i,
    when: (_, { text }, { contract }) => !areOnlineTerms(contract) && hasMatch(text, /sole|option|unilateral|discretion|by (?:written |giving |prior )*notice|right to|same terms/i),
  }), words({
    triggers: ['option', 'renewed', 'extended'],
    match: /\b(?:at (?:the )?[A-Z]\w+['’]s (?:sole )?option,? [^.;]{0,60}?\b(?:is|shall be|may be|will be) (?:extended|renewed)\b|(?:may|can) be (?:renewed|extended) by (?:the )?[A-Z]\w+\b(?! and)(?=[^.;]{0,60}\b(?:term|year|period|months)\b)|has (?:the|an) option to (?:renew|extend) (?:this|the) (?:agreement|lease|contract|term)\b)/i,
    unless: /\b(?:either|each|both|any|neither) part|mutual|agreement of|consent of|parties/i,
    when: (found, sentence, reading) => onNamed(found, sentence, reading) !== undefined,
    against: onUnnamed,
  })),
  flags: [
    '«The Client may extend the term» of this Agreement by written notice to the Contractor.',
    '«The Distributor shall have the right to renew this Agreement» in its sole discretion. The Supplier agrees.',
    'At its option, «the Customer may renew the contract» for a year with the Provider.',
  ],
  passes: [
    'The Client may extend the term of this Agreement by notice to the Contractor. The Contractor may extend the term of this Agreement by notice to the Client.',
    'The parties may extend the term of this Agreement by written notice.',
    'The Client may extend the term of this Agreement with the consent of the Contractor.',
    'The Client may extend the deadline by written notice to the Contractor for the term.',
    'The Client has the right to, rather than extend the term, pay the Contractor less.',
  ],
})
