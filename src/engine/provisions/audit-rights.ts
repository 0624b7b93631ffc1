import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { actor, oneOf, otherThan, partyAfter } from './holder'
import type { ProvisionKind } from './provision'

const looks = String.raw`(?:audit(?:s|ed|ing)?|inspect(?:s|ed|ing|ions?)?|examin(?:e|es|ed|ing|ations?)|review)`
const places = String.raw`(?:books?|records?|accounts?|facilit\w+|premises|documents?|documentation|compliance|operations|data|plants?|sites?|offices|time sheets|procedures|invoices|systems|use of)`
/** Somebody gives leave to look, or takes it. */
const leave = String.raw`(?:may|shall be entitled|right|rights|entitled|opportunity|permit\w*|allow\w*|reserves?|provide|grant|afford|give)`

export const auditRights: ProvisionKind = {
  kind: 'audit-rights',
  holder: 'who may look',
  triggers: ['audit', 'audits', 'audited', 'inspect', 'inspection', 'inspections', 'records', 'books', 'examine', 'examination', 'auditor', 'auditors', 'auditing', 'access', 'visit', 'entry'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:may|right|rights|entitled|opportunity|permit\w*|allow\w*|reserves?)\b[^.;]{0,160}\b${looks}\b[^.;]{0,160}\b${places}\b`, 'i'),
      new RegExp(String.raw`\b(?:books?|records?|accounts?|facilit\w+|premises|reports)\b[^;]{0,200}\b(?:audit(?:ed|s)?|inspect(?:ed|ion|ions)?|examin(?:e|ed|ation)|(?:made |be |are )available (?:to|for|upon|on|at|during))\b`, 'i'),
      new RegExp(String.raw`\b${looks}\b[^.;]{0,120}\b(?:the|such|its|their|your|our|[\w.]{2,20}[’'‘]s)\b[^.;]{0,20}\b(?:books|records|accounts|facilit\w+|premises|compliance)\b`, 'i'),
      new RegExp(String.raw`\b${leave}\b[^;]{0,120}\b(?:access|enter|visit|entry)\b[^;]{0,200}\b(?:audit\w*|inspect\w*|examin\w*|review|verify|(?:verify|ensure|confirm|monitor) compliance|books|records)\b`, 'i'),
      /\b(?:may|right to|entitled to)\b[^.;]{0,80}\bvisit\b[^.;]{0,60}\b(?:sites?|premises|facilit\w+|plants?|offices|locations?)\b/i,
      /\b(?:such|any|the|each|an|this|no) (?:audit|inspection|examination)s?\b[^.;]{0,120}\b(?:shall|will|may|must|reveals?|discloses?|shows?|determines?|conducted)\b/i,
      /\b(?:costs?|expenses?) of (?:the|such|any|each) (?:audit|inspection|examination)\b|\bno (?:period|accounting)\b[^.;]{0,60}\baudit/i,
    ],
    unless: [/\baudited financial statements?\b|\bindependent (?:registered )?public account\w+ (?:who|that|have|has|which) (?:have |has )?(?:audit|certif)/i, /\b(?:inspect(?:ion|ed)?)\b[^.;]{0,60}\b(?:products?|goods|shipments?|deliver\w+)\b(?![^]{0,200}\brecords\b)/i, /\bconfidential information\b[^.;]{0,100}\brecords\b/i,
      /\bha(?:s|ve) (?:carefully )?(?:reviewed|examined)\b|\bopportunity to review this\b|\bnot been audited\b|\btax(?:ing)? authorit\w+|\bset aside\b|\bpresence of defects\b|\bsubstantially complete\b|\bpermits, licen[cs]es\b|\bnot give\b|\bpossession of and operate\b|\b(?:accounts|statements) (?:are|shall be|will be) audited\b|\b(?:written|own) records of\b|\bevidenced by\b/i, /[”"]\s*(?:means|shall mean)\b|^[^a-z]{0,80}$/],
    // To keep books is a duty; that somebody may look into them is the right.
    when: ({ text }) => hasMatch(text, /\b(?:audit|inspect|examin|review|access|visit|entry|enter|available|verif|open to)/i),
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:audit|inspect|examine|review|conduct|appoint|visit|enter|have|verify)$/)
      ?? oneOf(contract, [partyAfter(sentence, contract, /\b(?:permits?|allows?|afford|give|grant|provide)\s+(?![^.;]{0,60}\bnotice\b)/i)])
      ?? otherThan(contract, actor(sentence, contract, ['must'], /^(?:permit|allow|afford|grant|give|make)$/)),
  }),
  finds: [
    '«The Licensor may audit the Licensee’s books and records once a year.»', '«The Maker shall permit the Shop to inspect its premises during business hours.»', '«All books shall be open to inspection by the Bank at all reasonable times.»',
    '«The Agent shall give the Bank and its auditors access to all records of the sales.»', '«The Bank or its nominee may, on 10 days’ notice, visit the sites where the work is done.»', 'No more than one a year. «No period shall be audited more than once.»',
  ],
  passes: [
    'The Buyer shall inspect the goods on delivery.', 'The parties wrote a record of the meeting.', 'The Tenant shall keep accurate books and records for three years.', 'The Guest shall have access to the premises at all hours.',
    'Each party has reviewed this document with its lawyers.',
  ],
}
