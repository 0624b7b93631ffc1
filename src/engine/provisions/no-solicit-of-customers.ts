import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const noSolicitOfCustomers: ProvisionKind = {
  kind: 'no-solicit-of-customers',
  holder: 'whose customers are protected',
  triggers: ['solicit', 'divert', 'soliciting', 'solicitation', 'induce', 'entice'],
  find: bySentence({
    match: [
      // An item of a list of what one must not do.
      /^\W{0,3}(?:[a-z]|[ivx]{1,4}|\d)[).]{1,2}\s+(?:directly or indirectly,? )?(?:solicit|divert|entice|induce|canvass)\b[^.;]{0,160}\b(?:customers?|clients?|patrons|members)\b/i,
      /\b(?:not|neither|nor|refrain)\b[^]{0,300}\b(?:solicit\w*|divert|induc\w+|entice|interfere)\b[^.;]{0,160}\b(?:customers?|clients?|users?|suppliers?|merchants?|policyholders?|accounts?|patrons?|members|business)\b/i],
    unless: [/\b(?:solicit\w*|induc\w+|entice)\b[^.;]{0,40}\b(?:services of any|employees?|personnel)\b(?![^.;]{0,80}\b(?:or|and|,) (?:any )?(?:customers?|clients?|suppliers?)\b)|\bpromotion or solicitation of business\b|\blandlord\b|\bhandbills\b/i, /\bsolicit\w*\b[^.;]{0,60}\b(?:proxies|offers?|purchas\w+ of (?:the )?(?:shares|securities)|vot\w+)\b/i],
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must-not'], /./)),
  }),
  finds: ['«The Agent shall not solicit any customer of the Company for two years.»'],
  passes: ['The Client shall not solicit any employees of the Agent’s clients.', 'The Agent shall solicit customers for the Company.'],
}
