import { onPayer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'pay-deemed-correct', severity: 1, tier: 'likely',
  title: 'A bill becomes final if you do not object in time',
  why: 'A mistake in the bill turns into a debt.',
  ask: 'Could we have 90 days, or until the yearly accounts?',
  fallback: 'Twelve months, and no end for a plain mistake.',
  sources: [], labels: [],
  find: words({
    triggers: ['deemed', 'waives', 'waived', 'conclusive', 'final', 'invoice', 'invoices', 'bill'],
    match: /\b(?:invoices?|bills?|statements?|charges)\b[^.;]{0,160}?\b(?:(?:shall|will) be|is|are) (?:deemed|considered|conclusively presumed)(?: to (?:be|have been))? (?:(?:true|final|binding),? and )?(?:accepted|correct|approved|undisputed|accurate|final|valid|binding)\b|\bwaives? (?:any |the |all |its )?(?:right to )?(?:dispute|contest|object to|challenge|disputes?)\b[^.;]{0,60}?\b(?:invoices?|charges|bills?)\b|\b(?:invoices?|bills?|statements?) (?:that|which) [^.;]{1,60}? (?:does|do) not (?:dispute|object to|contest|query)\b[^.;]{0,60}?\b(?:is|are|shall be|becomes?) (?:final|binding|accepted|correct)\b/i,
    unless: /\bif (?:paid|received) (?:by|on)|deemed (?:received|given|delivered)|terms of (?:this|the)/i,
    against: onPayer,
  }),
  flags: [
    'An «invoice that the Baker does not dispute within seven days is final» and binding.',
    'An «invoice that is not disputed within ten days is deemed accepted».',
    '«Charges shall be deemed correct» unless the Customer objects in 30 days.',
    'After 15 days the Client «waives its right to dispute the invoice».',
  ],
  passes: [
    'An invoice that is not disputed within ten days may still be disputed later.',
    'An invoice sent by post is deemed received after three days.',
    'After 15 days the Client pays the invoice.',
  ],
})
