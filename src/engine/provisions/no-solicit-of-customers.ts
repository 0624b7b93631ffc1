import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const noSolicitOfCustomers: ProvisionKind = {
  kind: 'no-solicit-of-customers',
  tier: 'judgement',
  holder: 'whose customers are protected',
  triggers: ['solicit', 'divert', 'soliciting', 'solicitation', 'induce', 'entice', 'interfere', 'canvass', 'circumvent', 'accept', 'contact', 'contacting'],
  find: bySentence({
    match: [
      // An item of a list of what one must not do.
      /^\W{0,3}(?:[a-z]|[ivx]{1,4}|\d)[).]{1,2}\s+(?:directly or indirectly,? )?(?:solicit|divert|entice|induce|canvass)\b[^.;]{0,160}\b(?:customers?|clients?|patrons|members)\b/i,
      /\b(?:not|neither|nor|refrain)\b[^]{0,300}\b(?:solicit\w*|divert|induc\w+|entice)\b[^.;]{0,160}\b(?:customers?|clients?|users?|suppliers?|merchants?|policyholders?|accounts?|patrons?|members|business)\b/i,
      /\b(?:not|neither|nor)\b[^.;]{0,120}\b(?:accept|transact|take)\b[^.;]{0,20}\b(?:business|orders|work|custom)\b[^.;]{0,30}\b(?:from|with)\b[^.;]{0,60}\b(?:customers?|clients?)\b/i,
      /\b(?:not|neither|nor)\b[^.;]{0,120}\b(?:circumvent|contact\w*|deal\w* (?:directly )?with|canvass)\b[^.;]{0,120}\b(?:customers?|clients?)\b[^.;]{0,80}\b(?:introduced|of the|of such|other party)\b/i,
      /\b(?:not|neither|nor)\b[^.;]{0,120}\binterfere\b[^.;]{0,60}\b(?:relationships?|relations|dealings|arrangements?)\b[^.;]{0,100}\b(?:customers?|clients?|suppliers?)\b/i],
    unless: [/\b(?:solicit\w*|induc\w+|entice)\b[^.;]{0,40}\b(?:services of any|employees?|personnel)\b(?![^.;]{0,80}\b(?:or|and|,) (?:any )?(?:customers?|clients?|suppliers?)\b)|\bpromotion or solicitation of business\b|\blandlord\b|\bhandbills\b/i, /\bsolicit\w*\b[^.;]{0,60}\b(?:proxies|offers?|purchas\w+ of (?:the )?(?:shares|securities)|vot\w+)\b/i, /\bnothing\b[^.;]{0,80}\b(?:prevent|prohibit|restrict|preclude)/i, /\bunsolicited\b/i],
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must-not'], /./)),
  }),
  finds: ['«The Agent shall not solicit any customer of the Company for two years.»', '«The Agent shall not accept business from any client of the Company.»', '«The Agent shall not interfere with the relations between the Company and its customers.»'],
  passes: ['The Client shall not solicit any employees of the Agent’s clients.', 'The Agent shall solicit customers for the Company.', 'Nothing here prevents the Agent from soliciting any customer, or says that he shall not solicit clients.'],
}
