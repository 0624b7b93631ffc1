import { heldByOne } from '../held-by-one'
import { rule } from '../rule'

export default rule({
  id: 'dat-one-way', severity: 1, tier: 'judgement', together: true,
  title: 'Only one side has to look after data about people',
  why: 'If they handle data of your customers or your staff as well, nothing here says how.',
  ask: 'Which data of ours will you handle, and how will you keep it safe?',
  fallback: 'Each looks after the data that it has from the other: used for this work only, kept safe, deleted at the end.',
  sources: ['ACL s 25, the test of imbalance'], labels: [],
  find: heldByOne('data-protection', { notIn: ['employment', 'separation'], only: /\b(?:safeguards?|measures|protect\w*|comply|complies|process(?:es|ing)?|encrypt\w*|secure[sd]?)\b/i, except: /\bshare\b/i }),
  flags: [
    'The Provider serves the Customer.\n«The Customer shall comply with all data protection laws when it sends personal data to the Provider.»',
    'The Client engages the Agency.\n«The Agency shall process personal data only as the Client has told it to.»',
    'The Supplier helps the Buyer.\n«The Supplier shall maintain administrative, technical and physical safeguards for the data.»',
  ],
  passes: [
    'The Provider serves the Customer.\nEach party shall comply with all data protection laws when it sends personal data to the other.',
    'The Client engages the Agency.\nThe Agency shall process personal data only as the Client has told it to. The Client shall process personal data only as the Agency has told it to.',
    'The Supplier helps the Buyer.\nThe Supplier shall maintain the lifts.',
  ],
})
