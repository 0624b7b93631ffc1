import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'rst-clients', severity: 3, tier: 'likely',
  title: 'Their customers are closed to you',
  why: 'It may take away customers that you had before, or that come to you by themselves.',
  ask: 'May I keep the customers that I already have, and those who come to me unasked?',
  fallback: 'No active approach to named customers for twelve months; earlier customers stay free.',
  sources: [], labels: ['cuad:no-solicit-of-customers'],
  yieldsTo: ['cnf-hidden-limits'],
  find: words({
    triggers: ['solicit', 'soliciting', 'divert', 'entice', 'induce', 'accept', 'deal', 'canvass', 'approach', 'circumvent', 'interfere', 'contact', 'business'],
    match: /\b(?:(?:shall|will|must|may|agrees?|covenants?|undertakes?)(?: [\w’',-]+){0,8}? not|(?:shall|agrees? to|will) refrain from)\b[^.;]{0,160}?\b(?:solicit(?:ing)?|divert|entice|canvass|accept (?:business|work|orders)|deal with|take away|interfere with|circumvent)\b[^.;]{0,160}?\b(?:customers?|clients?|patrons?|policyholders?|accounts)\b(?! (?:list|data|information|service|name)s?)|\b(?:shall|will|must|agrees?(?: to)?) not (?:to )?(?:approach|contact|do business with|call on|canvass|deal with)\b[^.;]{0,80}?\b(?:customers?|clients?)\b(?![’'])(?! (?:list|data|information|service|name)s?)/i,
    unless: /\bnot (?:be )?(?:\w+ )?(?:prevent|restrict|preclud|prohibit|limit)\w*|\bnothing\b|\b(?:tip|gratuit|bribe|gift|donation|payment|funds|proxies|orders? for (?:the )?products? (?:from|outside))\w*|\boutside\b|\bterritor|\bnot (?:be permitted|allow|permit|require|target)\b|\badvertising\b|\bpassword|\bconfidential information\b/i,
    when: ([found], { text }, { contract }) => !/\b(?:employees?|personnel|staff)\b/i.test(found) && !/\bneither\b|\b(?:each|either) party\b/i.test(text) && !contract.parties.some(({ role }) => new RegExp(`\\b(?:the )?${role.replace(/[^\p{L}\p{N} ]/gu, '.')}$`, 'u').test(found)),
    against: onDoer,
  }),
  flags: [
    'The Baker «agrees not to contact the Mill’s clients».',
    'For a year the Contractor «shall not solicit or accept business from any customer» of the Company.',
    'The Agent «agrees not to entice away any clients» of the Principal.',
    'The Seller «will not divert from the Buyer any of its customers».',
  ],
  passes: [
    'The Baker agrees to contact the Mill’s clients.',
    'For a year the Contractor may solicit or accept business from any customer of the Company.',
    'Neither party shall solicit the customers of the other.',
    'The Agent shall not accept gifts or tips from clients, nor deal with clients who offer them.',
  ],
})
