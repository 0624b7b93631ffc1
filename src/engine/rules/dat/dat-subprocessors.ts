import { onUnnamed } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'dat-subprocessors', severity: 2, tier: 'likely', together: true,
  title: 'Others may handle the data, and you need not be told',
  why: 'You answer for people’s data without knowing whose hands it is in.',
  ask: 'Could we see the list of those others, and hear of changes in advance?',
  fallback: 'A list, 30 days’ notice of a change, and a way to object.',
  sources: ['GDPR Article 28(2)'], labels: [],
  find: words({
    triggers: ['sub-processors', 'subprocessors', 'sub-processor', 'subprocessor', 'sub-contractors', 'subcontractors', 'processors', 'processor'],
    match: /\b(?:may|(?:is|are) (?:free|entitled|authori[sz]ed|permitted) to|has the right to)\b[^.;]{0,60}?\b(?:engage|use|appoint|add|replace|change|hire)\b[^.;]{0,60}?\b(?:sub-?processors?|(?:sub-?contractors?|processors?)\b[^.;]{0,60}\bpersonal data|(?:any )?other processors?)\b[^.;]{0,160}?\b(?<mark>without (?:(?:any|the|further|prior|separate|specific|additional) ){0,3}(?:notice|consent|approval|notif\w+|informing|telling|permission)|at its (?:sole |own )?discretion|(?:as|whom) it sees fit)/i,
    unless: /\b(?:not|only|provided that|subject to|list of|object(?:s|ion)?|shall (?:inform|notify)|will (?:inform|notify))\b/i,
    against: onUnnamed,
  }),
  flags: [
    'The Processor may engage sub-processors «without notice» to the Controller.',
    'Provider is free to use subprocessors for Customer Data «at its sole discretion».',
    'The Supplier may appoint subcontractors to handle personal data «without the prior consent» of the Client.',
  ],
  passes: [
    'The Processor may engage sub-processors on 30 days’ notice to the Controller.',
    'Provider is free to use subprocessors from the list of 1 May at its sole discretion.',
    'The Supplier may not appoint subcontractors to handle personal data without the prior consent of the Client.',
  ],
})
