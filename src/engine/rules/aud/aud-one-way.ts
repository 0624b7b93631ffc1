import { heldByOne } from '../held-by-one'
import { rule } from '../rule'

export default rule({
  id: 'aud-one-way', severity: 2, tier: 'judgement', together: true,
  title: 'Only one side may look into the other’s books',
  why: 'Where figures of theirs decide what you get, you would have to take their word for it.',
  ask: 'Which figures of yours do our sums depend on, and may we check them in the same way?',
  fallback: 'Each may check the records on which its own sums depend, once a year, on 15 days’ notice, in office hours.',
  sources: ['ACL s 25, the test of imbalance'], labels: ['cuad:audit-rights'],
  yieldsTo: ['aud-open'],
  find: heldByOne('audit-rights', { notIn: ['loan', 'investment'], except: /\b(?:regulatory|tax(?:ing)?|government\w*) (?:authorit|agenc|bod)|\bmeter\b/i }),
  flags: [
    'The Licensor licenses the film to the Licensee.\n«The Licensor may audit the Licensee’s books and records once a year.»',
    'The Supplier sells to the Buyer.\n«The Supplier shall permit the Buyer to inspect its premises during business hours.» Any such inspection shall be announced.',
    'The Client engages the Agency.\n«The Client has the right to examine the records of the Agency at any time.»',
  ],
  passes: [
    'The Licensor licenses the film to the Licensee.\nEach party may audit the other’s books and records once a year.',
    'The Supplier sells to the Buyer.\nThe Supplier shall permit the Buyer to inspect its premises. The Buyer shall permit the Supplier to inspect its premises.',
    'The Client engages the Agency.\nThe Agency shall keep records for two years.',
    'The Supplier sells to the Buyer.\nThe Supplier shall permit regulatory authorities to inspect its premises.',
  ],
})
