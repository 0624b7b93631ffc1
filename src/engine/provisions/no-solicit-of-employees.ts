import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const noSolicitOfEmployees: ProvisionKind = {
  kind: 'no-solicit-of-employees',
  holder: 'whose staff is protected',
  triggers: ['solicit', 'hire', 'hires', 'recruit', 'recruiting', 'employ', 'employs', 'entice', 'soliciting', 'hiring', 'solicitation', 'induce', 'inducing', 'poach', 'employment', 'approach', 'lure'],
  find: bySentence({
    match: [
      /\b(?:not|neither|nor|refrain|no party)\b[^]{0,300}\b(?:solicit\w*|hir(?:e|ing)|recruit\w*|entice|induce|employ(?:ing)?|poach|lure)\b[^.;]{0,160}\b(?:employees?|personnel|staff|employed|consultants?|contractors|workers?|officers?|team members?)\b/i,
      /\b(?:not|neither|nor|refrain)\b[^.;]{0,160}\b(?:offer\w*|approach\w*|contact\w*)\b[^.;]{0,100}\b(?:employees?|personnel|staff)\b[^.;]{0,80}\bemployment\b|\bnot\b[^.;]{0,60}\boffer (?:of )?employment to\b/i,
      // Whoever hires all the same pays for it.
      /\b(?:if|should|where)\b[^.;]{0,60}\b(?:hires?|employs?|engages?|solicits?)\b[^.;]{0,80}\b(?:employees?|personnel|staff)\b[^;]{0,160}\b(?:pay|fee|liquidated)\b/i,
    ],
    unless: [/\b(?:has not|have not|did not)\b[^.;]{0,30}\b(?:employed|hired|paid)\b/i, /\b(?:not (?:be )?(?:restricted|prohibited|precluded|prevented)|general (?:solicitation|advertis\w+))\b[^.;]{0,100}$/i, /\bnot (?:be )?(?:deemed|considered)\b[^.;]{0,40}\bemployees?\b/i,
      // Whom to hire for one's own work is another matter.
      /\b(?:responsibility|responsible|obligat\w+|required|liable)\b[^.;]{0,40}\b(?:for|to) (?:the )?(?:hir|recruit|employ)|\b(?:convicted|felony|discriminat\w+|training program|debarred|under the age)\b/i],
    when: ({ text }) => hasMatch(text, /\b(?:solicit\w*|hir(?:es?|ing)|recruit\w*|entice|induc\w+|poach|lure|employs?|employment)\b/i),
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must-not'], /./)),
  }),
  finds: ['«The Client shall not solicit or hire any employee of the Provider for one year.»', '«You will not poach our staff.»', '«Neither party shall approach the staff of the other with a view to their employment.»', '«If the Client hires any employee of the Provider, it shall pay a fee of EUR 5,000.»'],
  passes: ['The Client shall not smoke.', 'The Consultant is not an employee of the Client.', 'Neither party has any responsibility for the hiring of the other’s employees.'],
}
