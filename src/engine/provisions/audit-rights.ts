import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

export const auditRights: ProvisionKind = {
  kind: 'audit-rights',
  holder: 'who may look',
  triggers: ['audit', 'audits', 'audited', 'inspect', 'inspection', 'inspections', 'records', 'books', 'examine', 'auditor', 'auditors', 'auditing'],
  find: bySentence({
    match: [
      /\b(?:audit|inspect|examine|review)\b[^.;]{0,160}\b(?:books?|records?|accounts?|facilit\w+|premises|documents?|documentation|compliance|operations|data)\b/i,
      /\b(?:books?|records?|accounts?|facilit\w+|premises)\b[^.;]{0,200}\b(?:audit(?:ed|s)?|inspect(?:ed|ion|ions)?|examin(?:e|ed|ation)|available)\b/i,
      /\b(?:such|any|the|each|an|this) (?:audit|inspection)s?\b[^.;]{0,120}\b(?:shall|will|may|reveals?|discloses?|shows?|determines?|conducted)\b/i,
      /\b(?:keep|maintain|retain)\b[^.;]{0,100}\b(?:books?|records)\b[^.;]{0,60}\b(?:accurate|complete|sufficient|years?|accounts?)\b/i,
    ],
    unless: [/\baudited financial statements?\b|\bindependent (?:registered )?public account\w+ (?:who|that|have|has|which) (?:have |has )?(?:audit|certif)/i, /\b(?:inspect(?:ion|ed)?)\b[^.;]{0,60}\b(?:products?|goods|shipments?|deliver\w+)\b(?![^]{0,200}\brecords\b)/i, /\bconfidential information\b[^.;]{0,100}\brecords\b/i],
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:audit|inspect|examine|review|conduct|appoint|visit|enter)$/),
  }),
  finds: ['«The Licensor may audit the Licensee’s books and records once a year.»', '«The Tenant shall keep accurate books and records for three years.»'],
  passes: ['The Buyer shall inspect the goods on delivery.', 'The parties wrote a record of the meeting.'],
}
