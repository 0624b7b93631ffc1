import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'pay-forfeit-invoice', severity: 2, tier: 'likely',
  title: 'An invoice sent late is lost',
  why: 'A slip in the office would cost the whole fee.',
  ask: 'Must a late invoice really mean no pay?',
  fallback: 'Six months to send it; after that they may ask for proof, not refuse.',
  sources: [], labels: [],
  find: words({
    triggers: ['invoice', 'invoices', 'invoiced', 'billed', 'bill'],
    match: /\b(?:invoices?|charges?|fees|expenses|amounts?)\b[^.;]{0,100}?\b(?:not (?:\w+ )?(?:submitted|received|invoiced|billed|presented|sent)|(?:fails?|failure) to (?:submit|invoice|bill|present|send))\b[^.;]{0,160}?\b(?:waived?|forfeit(?:ed|s)?|not be (?:paid|payable|obligated|liable|required|obliged)|no obligation to pay|lost|barred|deemed waived)\b|\b(?:fails?|failure) to (?:submit|invoice|bill|present|send)\b[^.;]{0,160}?\b(?:waives?|waived|forfeits?|waiver|loses? (?:its|the|all) right)\b|\bloses? (?:its|the|all|any) rights? to (?:payment (?:of|for) )?(?:any |all )?(?:sums?|amounts?|fees?|charges?|payment)\b[^.;]{0,60}?\bnot (?:been )?(?:invoiced|billed|submitted)\b|\binvoices? (?:that (?:is|are) )?(?:submitted|received|sent|issued|presented|dated) (?:more than|later than|after)\b[^.;]{0,80}?\b(?:will|shall|need) not be (?:paid|payable|honou?red|accepted)\b|\bno (?:obligation|duty) to pay (?:an|any) (?:invoices?|bills?|charges?)\b[^.;]{0,40}?\b(?:later than|more than|after)\b[^.;]{0,40}?\b(?:days|months|weeks)\b/i,
  }),
  flags: [
    '«Invoices submitted more than sixty days after the work will not be paid».',
    'The gardener «loses its right to any sum that it has not invoiced» within a month.',
    '«Invoices not submitted within 60 days shall be deemed waived».',
    '«Fees that are not invoiced within 90 days are forfeited».',
    'If the Contractor «fails to invoice within 30 days, it waives» its fee.',
  ],
  passes: [
    'Invoices submitted more than sixty days after the work are paid in the next month.',
    'Invoices not submitted within 60 days shall be paid with the next run.',
    'Fees that are not paid within 90 days bear interest.',
    'The Contractor shall invoice within 30 days.',
  ],
})
