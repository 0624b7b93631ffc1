import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

const subject = String.raw`(?:scope|specifications?|services|deliverables?|works?|projects?|statements? of work|sow|designs?|drawings|plans|schedule|timetable|order)`
const change = String.raw`(?:changes?|modifications?|variations?|alterations?|additions?|revisions?)`

/** How the work itself is changed while it runs: orders, requests, extra work and what they cost. */
export const changeControl: ProvisionKind = {
  kind: 'change-control',
  holder: 'who may ask for or order a change',
  triggers: ['change', 'changes', 'changed', 'variation', 'variations', 'extra', 'additional', 'modifications', 'modification', 'alterations'],
  find: bySentence({
    match: [
      /\b(?:shall|must|may|will|by|through|under|pursuant to|signed|written|formal|approved|such|each|any|a|no|the)\b[^.;]{0,60}\b(?:change|variation)[- ](?:orders?|requests?|control|proposals?|directives?)\b[^.;]{0,160}\b(?:shall|must|may|will|is|are|becomes?|unless|until|sets?|describ\w+|includ\w+|means)\b/i,
      /\b(?:shall|must|may|will)\b[^.;]{0,80}\b(?:issue|execute|sign|submit|prepare|approve|agree (?:to|on|upon)|request|authori[sz]e|enter into|recorded as|documented|by|pursuant to|through|in)\b[^.;]{0,40}\b(?:change|variation)[- ](?:orders?|requests?|control|proposals?|directives?)\b/i,
      new RegExp(String.raw`\b(?:any|no|all|such|requests?|propos\w+|make|makes?|order|require)\b[^.;]{0,40}\b${change}\b[^.;]{0,30}\b(?:to|in|of)\b[^.;]{0,40}\b${subject}\b[^;]{0,160}\b(?:in writing|written|writing|agree\w*|signed|approv\w*|consent|equitable adjustment|adjust\w+|additional (?:fees?|charges?|costs?)|cost)\b`, 'i'),
      new RegExp(String.raw`\b${subject}\b[^.;]{0,60}\b(?:may|shall|can|will)\b[^.;]{0,30}\bbe (?:changed|modified|varied|altered|revised|amended)\b[^;]{0,120}\b(?:written|in writing|agree\w*|signed|mutual\w*|approv\w*|consent)\b`, 'i'),
      /\b(?:extra|additional) (?:work|works|services)\b[^;]{0,160}\b(?:written|in writing|signed|agreed|approv\w*|authori[sz]\w*|order)\b/i,
    ],
    unless: [
      /\bchange (?:in|of) control\b|\bchange control committee\b/i, /\b(?:terms of (?:use|service)|privacy policy|these terms|personal data|tax|law|laws|regulations?|insur\w+|indemnif\w+|confidential\w*|lease|premises|payment schedule|directives? dated|shall mean|change notice|legal requirements|governmental requirements|lender|benefits)\b/i,
      /\b(?:no (?:amendment|modification|change)|amend\w*)\b[^.;]{0,80}\b(?:this|the) agreement\b/i,
    ],
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:request|order|require|propose|make|direct|issue|submit|change)$/),
  }),
  finds: [
    '«The Owner may order changes in the Work by a written change order.»',
    '«No change to the scope of the Services is binding unless both parties agree to it in writing.»',
    '«A Change Request shall describe the change, its price and its effect on the dates.»',
    '«The Specifications may be changed only by mutual written consent.»',
    '«Extra work is paid for only if the Client has ordered it in writing.»',
    '«Any variation to the works that the Employer requires shall be approved and its cost agreed before it is begun.»',
  ],
  passes: [
    'This Agreement may be amended only in writing.',
    'A change of control ends this Agreement.',
    'The Supplier shall tell the Client of any change in the tax laws.',
    'We may change these Terms by written notice.',
    'The Tenant shall make no alterations to the Premises without written consent.',
  ],
}
