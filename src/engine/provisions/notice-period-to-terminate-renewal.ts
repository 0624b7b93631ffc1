import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

export const noticePeriodToTerminateRenewal: ProvisionKind = {
  kind: 'notice-period-to-terminate-renewal',
  triggers: ['renew', 'renewed', 'renews', 'renewal', 'extend', 'extended', 'extension', 'non-renewal', 'nonrenewal', 'extends', 'successive', 'thereafter', 'initial', 'original', 'renewals', 'month', 'auto-renewal', 'prolonged'],
  find: bySentence({
    match: [
      /\b(?:renew\w*|extend(?:ed|s)?|extension|successive)\b[^]{0,400}\b(?:unless|until|notif\w+|notice|cancel\w*|provided)\b[^]{0,300}\b(?:days?|months?|weeks?|years?)\b/i,
      /\b(?:unless|notif\w+|notice)\b[^]{0,300}\b(?:days?|months?|weeks?|years?)\b[^]{0,300}\b(?:renew\w*|extend(?:ed|s)?|extension)\b/i,
      /\b(?:thereafter|automatically|month[- ]to[- ]month|initial (?:term|period))\b[^;]{0,120}\b(?:continu\w*|remain|effective)\b[^;]{0,140}\bterminated\b[^;]{0,80}\b(?:notice|days|months)\b/i,
      /\b(?:terminat\w+|cancel\w*)\b[^;]{0,120}\b(?:expiration|end|last day|expiry)\b[^.;]{0,40}\b(?:initial term|(?:relevant|then[- ]current|its|any|renewal) (?:renewal )?term|agreement or any of its ?renewals|its term or any renewal term)\b[^;]{0,160}\bnotice\b/i,
      /\bnot(?:ice)?\b[^.;]{0,60}\b(?:of non-?renewal|not to renew|not renew)\b[^.;]{0,160}(?:\b(?:days?|months?|weeks?|years?|prior)\b|\[\*+\]|\*{2,})/i,
      /\bnotice\b[^.;]{0,30}\b(?:must|shall) be (?:given|made|served|received)\b[^.;]{0,60}\b(?:days?|months?|weeks?)\b[^.;]{0,30}\b(?:prior to|before)\b[^.;]{0,20}\b(?:expiration|expiry|end) of the (?:initial|original|then[- ]current|current|renewal) (?:renewal )?term\b/i,
      /\b(?:prevent|avoid|stop|opt out of|turn off|switch off|cancel|decline|disable)\b[^.;]{0,40}\b(?:automatic |auto-?)?(?:renewal|extension)\b[^.;]{0,160}\b(?:days?|months?|weeks?)\b/i,
      /\bnot\s(?:\w+\s){0,2}(?:wish|want|intend|desire|elect|intention)\w*\b[^.;]{0,30}\b(?:renew\w*|extend\w*|extension|prolong\w*)\b[^.;]{0,160}\b(?:days?|months?|weeks?)\b/i,
    ],
    unless: [/\b(?:insurance|patent|trademark|letter of credit|cure|force majeure|invoice|delivery|deadline)\b/i, /\b(?:option|right) to (?:renew|extend)\b/i, /\bmay (?:renew|extend)\b/i],
    when: ({ text }) => hasMatch(text, /\b(?:notice|notif\w+|advise[sd]?|cancel\w*|terminat\w*|written|in writing|inform|tell|turn off|opt out)\b/i) && hasMatch(text, /\b(?:renewal term|any of its ?renewals|original term|automatic\w*|unless|not (?:to )?renew|non-?renewal|successive|renewed|intention|until|neither party|prevent|turn off|opt out|wish|want|does not)\b/i) && hasMatch(text, /\b(?:prior|before|written notice|advance|notice|later than)\b/i),
  }),
  finds: ['«A party that does not wish to renew shall inform the other no later than 45 days before the end of the Term.»', '«Either party may prevent renewal by written notice given not less than three months before the expiry of the term.»', '«Should neither party give notice of termination one month prior to expiry, the agreement is extended by one year.»', '«The notice must be given ninety (90) days prior to expiration of the original term.»', '«This Agreement renews for successive one-year terms unless either party gives notice at least 60 days before the end of the term.»'],
  passes: ['This Agreement renews for successive one-year terms.', 'Either party may end this Agreement on 60 days’ notice.'],
}
