import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const noSolicitOfEmployees: ProvisionKind = {
  kind: 'no-solicit-of-employees',
  holder: 'whose staff is protected',
  triggers: ['solicit', 'hire', 'recruit', 'employ', 'entice', 'soliciting', 'hiring', 'solicitation', 'induce'],
  find: bySentence({
    match: [
      /\b(?:not|neither|nor|refrain|no party)\b[^]{0,300}\b(?:solicit\w*|hir(?:e|ing)|recruit\w*|entice|induce|employ(?:ing)?)\b[^.;]{0,160}\b(?:employees?|personnel|staff|employed|consultants?|worker|officer)\b/i,
    ],
    unless: [/\b(?:has not|have not|did not)\b[^.;]{0,30}\b(?:employed|hired|paid)\b/i, /\b(?:not (?:be )?(?:restricted|prohibited|precluded|prevented)|general (?:solicitation|advertis\w+))\b[^.;]{0,100}$/i, /\bnot (?:be )?(?:deemed|considered)\b[^.;]{0,40}\bemployees?\b/i],
    when: ({ text }) => /\b(?:solicit\w*|hir(?:e|ing)|recruit\w*|entice|induce)\b/i.test(text),
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must-not'], /./)),
  }),
  finds: ['«The Client shall not solicit or hire any employee of the Provider for one year.»'],
  passes: ['The Client shall not smoke.', 'The Consultant is not an employee of the Client.'],
}
