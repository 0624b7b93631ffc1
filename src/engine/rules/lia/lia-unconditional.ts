import { onDoer, onNamed } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'lia-unconditional', severity: 3, tier: 'likely', together: true,
  title: 'It must be paid whatever happens',
  why: 'You could hold nothing back, even when the other side has not done its part or the debt itself is in doubt.',
  ask: 'Could we keep the right to hold back a sum while there is an honest dispute about it?',
  fallback: 'Payment without deduction, except for what has been paid already, what is in dispute in good faith, and what the other side owes.',
  sources: ['Practitioners’ checklists for leases and loans', '93/13 Annex 1(b) and (o), written for consumers'], labels: ['93/13:b', '93/13:o'],
  find: words({
    triggers: ['unconditional', 'unconditionally', 'absolute'],
    match: /\b(?:obligations?|undertakings?|duty|duties|liabilit(?:y|ies)|guarant(?:ees?|y)|promises?)\b[^.;]{0,160}?(?<mark>\b(?:(?:(?:is|are|shall be|be|constitutes?|remains?)(?: an?)? (?:\w+,? (?:and )?){0,3}?(?:absolute,? (?:\w+,? )?and unconditional|unconditional,? (?:\w+,? )?and absolute|irrevocable,? (?:\w+,? )?and unconditional)))\b|\b(?:is|are|shall be) (?:absolute|unconditional) (?:and|under|in|irrespective|regardless|whatever)\b)/i,
    unless: /\b(?:no|not|neither|nothing|without)\b[^.;]{0,30}\b(?:unconditional|absolute)|\b(?:each|either) party|parties|represents?|warrants? that|subject to|provided that|except (?:that|to|as|while|for|in)\b/i,
    against: (found, sentence, reading) => onNamed(found, sentence, reading) ?? onDoer(found, sentence, reading),
  }),
  flags: [
    'The Uncle guarantees the loan of the Mill to the Baker.\nThe obligations of the Uncle under this Guaranty «shall be absolute and unconditional» under any and all circumstances.',
    'The Lessee’s obligation to pay rent «is absolute and unconditional» and not affected by any defence.',
    'The duty of the Borrower to pay «is unconditional in» every event.',
  ],
  passes: [
    'The Uncle guarantees the loan of the Mill to the Baker.\nThe obligations of the Uncle under this Guaranty shall be limited to $5,000.',
    'The Lessee’s obligation to pay rent is absolute and unconditional, except while the machine stands still.',
    'The duty of the Borrower to pay is conditional on delivery.',
    'The Board has an absolute and unconditional right to elect its chair.',
  ],
})
